/** Taking in a payer pack from a file: exported here or in another clinic. */
import { useState } from 'preact/hooks';
import { focusOnMount } from '../focus-on-mount.ts';
import type { PayerPack } from '../../encounter/pack.ts';
import { FileChoice } from './file-choice.tsx';
import type { OptionsActions } from './props.ts';

interface PackImportProps {
  /** The ids of packs that are the user's own. */
  readonly own: readonly string[];
  readonly on: Pick<OptionsActions, 'readPack' | 'keepPack'>;
  /** The pack as a copy of its own, beside one of the same id. */
  readonly asCopy: (pack: PayerPack) => PayerPack;
}

export function PackImport(props: PackImportProps) {
  const { said, waiting, take, keep, leave } = useImport(props);
  return (
    <div class="card from-file">
      <FileChoice words="Take in a pack from a file" take={take} />
      <p class="fine">
        A file that was exported from a built-in pack takes that pack’s place. A pack is a table;
        nothing in it can run.
      </p>
      {waiting !== undefined && (
        <Replace
          pack={waiting}
          replace={() => void keep(waiting)}
          beside={() => void keep(props.asCopy(waiting))}
          leave={leave}
        />
      )}
      <p role="status">{said}</p>
    </div>
  );
}

/** A file's pack is kept at once, unless the user has one of its id: then it waits for an answer. */
function useImport({ own, on }: PackImportProps) {
  const [said, setSaid] = useState('');
  const [waiting, setWaiting] = useState<PayerPack>();
  const keep = async (pack: PayerPack): Promise<void> => {
    setWaiting(undefined);
    setSaid((await on.keepPack(pack)) ?? `“${pack.name}” was taken in.`);
  };
  const take = async (file: File): Promise<void> => {
    const read = await on.readPack(file);
    setSaid('problem' in read ? read.problem : '');
    if ('problem' in read) return;
    if (own.includes(read.pack.id)) setWaiting(read.pack);
    else await keep(read.pack);
  };
  return { said, waiting, take, keep, leave: () => setWaiting(undefined) };
}

interface ReplaceProps {
  readonly pack: PayerPack;
  readonly replace: () => void;
  readonly beside: () => void;
  readonly leave: () => void;
}

/** One's own pack is never overwritten unasked. */
function Replace({ pack, replace, beside, leave }: ReplaceProps) {
  return (
    <div class="pack-buttons" role="group" aria-label="A pack of that id is there already">
      <span>You have a pack of your own with the id of “{pack.name}” already.</span>
      <button type="button" class="button primary" ref={focusOnMount} onClick={beside}>
        Keep both
      </button>
      <button type="button" class="button" onClick={replace}>
        Replace mine
      </button>
      <button type="button" class="button" onClick={leave}>
        Take nothing in
      </button>
    </div>
  );
}
