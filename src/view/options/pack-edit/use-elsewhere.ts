/** A pack that is edited here may be changed or deleted in another window meanwhile. */
import { useRef } from 'preact/hooks';
import type { PayerPack } from '../../../encounter/pack.ts';
import { draftOf } from './draft.ts';

type Keep = (pack: PayerPack) => Promise<string | undefined>;

interface Elsewhere {
  /** What happened elsewhere, in plain words. */
  readonly says: string | undefined;
  /** Keeps a pack, and remembers it as one of this window's own. */
  readonly keep: Keep;
}

/** `opened` is undefined for a new copy, `stored` is the pack as the browser holds it now. */
export function useElsewhere(
  opened: PayerPack | undefined,
  stored: PayerPack | undefined,
  keep: Keep,
): Elsewhere {
  const own = useRef(new Set(opened === undefined ? [] : [formOf(opened)]));
  return {
    says: saysOf(opened, stored, own.current),
    keep: (pack) => {
      own.current.add(formOf(pack));
      return keep(pack);
    },
  };
}

function saysOf(
  opened: PayerPack | undefined,
  stored: PayerPack | undefined,
  own: ReadonlySet<string>,
): string | undefined {
  if (stored === undefined) {
    if (opened === undefined) return undefined;
    return 'This pack was deleted in another window meanwhile. Saving keeps it again.';
  }
  if (own.has(formOf(stored))) return undefined;
  return 'This pack was changed in another window meanwhile. Saving replaces what was written there.';
}

/** The same for the same pack, in whatever order its fields are held. */
const formOf = (pack: PayerPack): string => JSON.stringify(draftOf(pack));
