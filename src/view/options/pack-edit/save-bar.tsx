/** Saving, discarding and leaving, always in reach, with what became of it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { focusOnMount } from '../../focus-on-mount.ts';
import { IndicatorShape } from '../../shapes.tsx';
import type { Editor, EditorNote } from './use-editor.ts';

interface SaveBarProps {
  readonly editor: Editor;
  /** What was done to the pack in another window meanwhile. */
  readonly elsewhere: string | undefined;
  readonly exportDraft: () => void;
  readonly leave: () => void;
}

export function SaveBar(props: SaveBarProps) {
  const [asking, setAsking] = useState(false);
  const { isDirty, note } = props.editor;
  const bar = useFocusKept(`${isDirty} ${asking}`);
  return (
    <div class="save-bar" ref={bar}>
      <p role="status" class={`save-note ${note?.kind ?? ''}`}>
        <Note note={note} isDirty={isDirty} />
        {props.elsewhere !== undefined && <span class="elsewhere">{props.elsewhere}</span>}
      </p>
      {asking ? (
        <Confirm {...props} done={() => setAsking(false)} />
      ) : (
        <Buttons {...props} ask={() => setAsking(true)} />
      )}
    </div>
  );
}

/** The button that was pressed may be gone with what it did: its neighbour takes the focus. */
function useFocusKept(state: string) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (isLost) bar.current?.querySelector<HTMLElement>('button.primary')?.focus();
  }, [state]);
  return bar;
}

function Note({
  note,
  isDirty,
}: {
  readonly note: EditorNote | undefined;
  readonly isDirty: boolean;
}) {
  if (note?.kind === 'wrong' || note?.kind === 'not-stored') {
    return (
      <>
        <IndicatorShape indicator="critical" /> {note.says}
      </>
    );
  }
  if (note !== undefined) return <>{note.says}</>;
  if (!isDirty) return <>No changes.</>;
  return (
    <>
      <IndicatorShape indicator="warning" /> Changes are not saved yet.
    </>
  );
}

function Buttons(props: SaveBarProps & { readonly ask: () => void }) {
  const { editor, leave, ask } = props;
  if (!editor.isDirty) {
    return (
      <Row>
        <button type="button" class="button primary" onClick={leave}>
          Back to the packs
        </button>
      </Row>
    );
  }
  return (
    <Row>
      <button type="submit" class="button primary">
        Save
      </button>
      <button type="button" class="button" onClick={ask}>
        Discard changes
      </button>
      <WayOut {...props} />
    </Row>
  );
}

/** What was last done can be undone; what could not be stored can be put in a file. */
function WayOut({ editor: { note, goBackTo }, exportDraft }: SaveBarProps) {
  const before = note?.before;
  if (before !== undefined) {
    return (
      <button type="button" class="button" onClick={() => goBackTo(before)}>
        Put it back
      </button>
    );
  }
  if (note?.kind !== 'not-stored') return null;
  return (
    <button type="button" class="button" onClick={exportDraft}>
      Export as a file
    </button>
  );
}

function Confirm({ editor, leave, done }: SaveBarProps & { readonly done: () => void }) {
  const discard = (): void => {
    editor.discard();
    done();
    // A copy that was never kept is gone with its changes.
    if (!editor.isKept) leave();
  };
  return (
    <Row>
      <span>
        {editor.isKept ? 'Discard all changes?' : 'Discard this copy and all that you wrote?'}
      </span>
      <button type="button" class="button" onClick={discard}>
        Discard
      </button>
      <button type="button" class="button primary" ref={focusOnMount} onClick={done}>
        Keep editing
      </button>
    </Row>
  );
}

function Row({ children }: { readonly children: ComponentChildren }) {
  return <div class="save-buttons">{children}</div>;
}
