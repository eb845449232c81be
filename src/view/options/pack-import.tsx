/** Taking in a payer pack from a file: exported here or in another clinic, and changed by hand. */
import { useState } from 'preact/hooks';
import type { OptionsActions } from './props.ts';

export function PackImport({ importPack }: Pick<OptionsActions, 'importPack'>) {
  const [said, setSaid] = useState('');
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setSaid((await importPack(file)) ?? 'The pack was taken in.');
  };
  return (
    <div class="pack-import">
      <label>
        Take in a pack from a file{' '}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </label>
      <p class="fine">
        Export one, change it, and take it in again: a pack of the same id takes the bundled one’s
        place. A pack is a table; nothing in it can run.
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
