/** The payer packs: to read, to copy, to edit where they are the user's own, to hand on as files. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PayerPack } from '../../encounter/pack.ts';
import type { PackActions } from './pack-buttons.tsx';
import { copyPack } from './pack-edit/copy-pack.ts';
import { PackEditor } from './pack-edit/pack-editor.tsx';
import { PackImport } from './pack-import.tsx';
import { PackPage } from './pack-page.tsx';
import type { OptionsActions, PackTools } from './props.ts';

interface PackPagesProps {
  readonly packs: readonly PayerPack[];
  /** The ids of packs that are the user's own. */
  readonly own: readonly string[];
  readonly tools: PackTools;
  readonly on: Pick<OptionsActions, 'exportPack' | 'readPack' | 'keepPack' | 'dropPack'>;
}

/** The pack that was left: an object of its own each time. */
interface Left {
  readonly id: string;
}

interface Open {
  readonly pack: PayerPack;
  readonly isNew: boolean;
}

export function PackPages(props: PackPagesProps) {
  const [open, setOpen] = useState<Open>();
  const [left, setLeft] = useState<Left>();
  if (open === undefined) return <PackList {...props} left={left} edit={setOpen} />;
  const leave = (): void => {
    setOpen(undefined);
    setLeft({ id: open.pack.id });
  };
  const { packs, own, tools, on } = props;
  const { id } = open.pack;
  const stored = own.includes(id) ? packs.find((pack) => pack.id === id) : undefined;
  return <PackEditor key={id} {...open} stored={stored} tools={tools} on={on} leave={leave} />;
}

interface PackListProps extends PackPagesProps {
  readonly left: Left | undefined;
  readonly edit: (open: Open) => void;
}

function PackList({ packs, own, tools, on, left, edit }: PackListProps) {
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  useReturn(list, left);
  const actions = actionsOf({ packs, on, edit, say: setSaid, list });
  return (
    <>
      <Lead />
      <PackImport own={own} on={on} asCopy={(pack) => copyPack(pack, packs)} />
      <p role="status" class="pack-said">
        {said}
      </p>
      <div class="card rows" ref={list} tabIndex={-1} role="group" aria-label="Payer packs">
        {packs.map((pack) => {
          const isOwn = own.includes(pack.id);
          return <PackPage key={pack.id} pack={pack} isOwn={isOwn} tools={tools} on={actions} />;
        })}
      </div>
    </>
  );
}

function Lead() {
  return (
    <p>
      What the rules hold of each payer. Plans differ and change: what is not marked as read in a
      source has to be verified with the payer. A built-in pack is never changed: make a copy, which
      counts in its stead wherever both have a name.
    </p>
  );
}

interface ActionParts extends Pick<PackPagesProps, 'packs' | 'on'> {
  readonly edit: (open: Open) => void;
  readonly say: (said: string) => void;
  readonly list: { readonly current: HTMLElement | null };
}

function actionsOf({ packs, on, edit, say, list }: ActionParts): PackActions {
  const remove = async ({ id, name }: PayerPack): Promise<void> => {
    const problem = await on.dropPack(id);
    say(problem ?? `“${name}” was deleted.`);
    if (problem === undefined) list.current?.focus();
  };
  return {
    copy: (pack) => edit({ pack: copyPack(pack, packs), isNew: true }),
    edit: (pack) => edit({ pack, isNew: false }),
    exportPack: on.exportPack,
    remove: (pack) => void remove(pack),
  };
}

/** Back from the editor, the pack that was edited is open and has the focus; a discarded copy is not there. */
function useReturn(
  list: { readonly current: HTMLElement | null },
  left: { readonly id: string } | undefined,
): void {
  useEffect(() => {
    if (left === undefined) return;
    const page = list.current?.querySelector(`#pack-${CSS.escape(left.id)}`);
    page?.setAttribute('open', '');
    (page?.querySelector<HTMLElement>('summary') ?? list.current)?.focus();
  }, [left]);
}
