/** Boxes to tick that are drawn as characters, as on a printed superbill: `☑ 97140`, `[ ] 97124`. */
import { boxAt, type Tree } from './tree.ts';

const TICKED = /^(?:[\u2611\u2612\u2705\u{1f5f9}]|\[\s*[x\u2713\u2714]\s*\])\ufe0f?\s*/iu;
const EMPTY = /^(?:[\u2610\u25a1\u25fb\u2b1c]|\[\s*\])\ufe0f?\s*/u;

const FIRST = /^[^\w ]/;

export interface Tick {
  ticked: boolean;
  /** Of the mark and the space behind it, in UTF-16 units. */
  length: number;
}

/** The mark that a text begins with, or null. */
export function leadingTick(text: string): Tick | null {
  if (!FIRST.test(text)) return null;
  const [mark] = TICKED.exec(text) ?? [];
  if (mark !== undefined) return { ticked: true, length: mark.length };
  const [empty] = EMPTY.exec(text) ?? [];
  return empty === undefined ? null : { ticked: false, length: empty.length };
}

/** The text behind such a mark. */
export const withoutTick = (text: string): string => text.slice(leadingTick(text)?.length ?? 0);

const YES = /^(?:x|y|yes|true|[\u2713\u2714\u25cf\u2022*])$/i;
const NO = /^(?:n|no|false|[\u2013\u2014-])?$/i;

/** Under a name such as "Done": a mark or a word for yes, nothing or a word for no; null for anything else. */
export function saysYes(text: string): boolean | null {
  if (YES.test(text)) return true;
  return NO.test(text) ? false : null;
}

const STATE = /^(true|false)$/;

/** Whether the card around a box, up to `outer`, says that it is chosen; null where it says nothing. */
export function cardState(tree: Tree, box: number, outer: number): boolean | null {
  for (let at = box; at >= outer; at = boxAt(tree, at).parent) {
    if (boxAt(tree, at).tag === '#text') continue;
    const state = ['aria-checked', 'aria-pressed']
      .map((name) => tree.probe.attr(at, name))
      .find((value) => STATE.test(value));
    if (state) return state === 'true';
  }
  return null;
}
