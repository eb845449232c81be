/** Words of the body that name no part of it: "back to work", "head of the bed", "hand-held", "body mechanics". */
import type { Token } from './tokens.ts';
import { wordAt } from './tokens.ts';

interface Turn {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** What the hands do: beside it they are the tool, not the place. */
const strokes =
  'kneading|stroking|strokes?|frictions?|pressure|compressions?|percussion|placement|contact';

const hand: Turn = {
  before:
    /^(?:therapist|my|using|cupped|cupping|loose|open|flat|soft|reinforced|crossed|cross|overlapping|gloved)$/,
  after: new RegExp(`^(?:on|out|-|held|over|technique|${strokes})$`),
};
const using = /^(?:therapist|my|using)$/;
const tool: Turn = {
  before: /^(?:therapist|my|using|cupped|reinforced|double|gloved)$/,
  after: new RegExp(`^(?:${strokes})$`),
};

const turns: Readonly<Record<string, Turn>> = {
  back: {
    before:
      /^(?:came|come|went|go|going|get|getting|got|be|is|called|bounce|bring|move|lean|lay|report|read|hold|holding|set|turn|put|welcome|looking|sit)$/,
    after: /^(?:to|in|for|on|up|off|from|next|again|after|at)$/,
  },
  head: { before: /^(?:forward|medial|lateral|long|short)$/, after: /^of$/ },
  heads: { before: /^(?:both|two|three|medial|lateral)$/, after: /^of$/ },
  hand,
  hands: hand,
  palm: tool,
  thumb: tool,
  thumbs: tool,
  finger: tool,
  fingers: tool,
  elbow: { before: using },
  forearm: { before: using },
  forearms: { before: using },
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
  const gap = wordAt(tokens, from - 1) === '-' ? 2 : 1;
  const [before, after] = [wordAt(tokens, from - gap), wordAt(tokens, to)];
  if (turn.before?.test(before) === true) return true;
  return turn.after?.test(after) === true && !(turn === turns['back'] && owners.test(before));
}
