/** Whether the rows of long lists that were passed over may matter after all. */
import type { Gap } from '../snapshot/box.ts';
import type { Notes } from './notes.ts';
import { isOffer } from './regions.ts';
import type { Tree } from './tree.ts';

/** Why a page is looked at once more. */
export interface Again {
  /** Lists that stand in a note that was found: they are part of it. */
  whole: Gap[];
  /** Lists of codes or of notes that may hold rows of the visit's date. */
  dated: Gap[];
  date: string;
}

/** What a second look at the page is needed for, now that the visit's date is known; null for nothing. */
export function lookAgain(tree: Tree, { today, prior }: Notes, date: string): Again | null {
  const { gaps } = tree.snapshot;
  const shown = [today, prior].flatMap((note) => note?.fields ?? []);
  const whole = gaps.filter(({ at }) => shown.some(({ range }) => at > range[0] && at < range[1]));
  const dated = gaps.filter(
    ({ box, codes, sections }) => date !== '' && (sections || (codes && !isOffer(tree, box))),
  );
  return whole.length > 0 || dated.length > 0 ? { whole, dated, date } : null;
}
