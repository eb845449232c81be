/** Words of the body that name no part of it: "back to work", "head of the bed", "hand-held", "body mechanics". */
import type { Token } from './tokens.ts';
import { wordAt } from './tokens.ts';

interface Turn {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const hand: Turn = { before: /^(?:therapist|my)$/, after: /^(?:on|out|-|held)$/ };

const turns: Readonly<Record<string, Turn>> = {
  back: {
    before:
      /^(?:came|come|went|go|going|get|getting|got|be|is|called|bounce|bring|move|lean|lay|report|read|hold|holding|set|turn|put|welcome|looking|sit)$/,
    after: /^(?:to|in|for|on|up|off|from|next|again|after|at)$/,
  },
  head: { before: /^forward$/, after: /^of$/ },
  hand,
  hands: hand,
  body: { after: /^(?:mechanics|awareness|work|weight|part|parts|pillow|language|chart)$/ },
  bk: { after: /^(?:amput\w*|prosthe\w*|residual|stump|limb|level)$/ },
  foot: { after: /^(?:drop|stool|board|traffic)$/ },
};

/** Before these the back is a patient's: "low back to", "her back for 15 min". */
const owners =
  /^(?:the|low|lower|upper|mid|entire|full|whole|her|his|their|my|r|l|left|b|to|of|on)$/;

/** A single word whose neighbours show another sense. */
export function isNoPlace(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const turn = to - from === 1 ? turns[wordAt(tokens, from)] : undefined;
  if (turn === undefined) return false;
  const [before, after] = [wordAt(tokens, from - 1), wordAt(tokens, to)];
  if (turn.before?.test(before) === true) return true;
  return turn.after?.test(after) === true && !(turn === turns['back'] && owners.test(before));
}
