/** A file to take in: the browser's own field, behind a button in the look of the page. */
import { useRef } from 'preact/hooks';

interface FileChoiceProps {
  readonly words: string;
  readonly take: (file: File) => Promise<void>;
}

export function FileChoice({ words, take }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {words}…
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) void take(file);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
