/** Figures behind a label: "Minutes: 15", "mins = 15", "Mins: [12]", "Manual mins 8". */
import type { Numeral } from './numbers.ts';
import { numeralAt } from './numbers.ts';
import type { Token } from './tokens.ts';
import { isGluedAt, isNumberAt, wordAt } from './tokens.ts';

export const minuteWords: ReadonlySet<string> = new Set(
  'min mins minute minutes minuets mintues minutues mintes'.split(' '),
);
const lineLabels = new Set(['time', 'duration']);

/** The figure that a label at a token introduces; "Time: 15" only as the whole of a line. */
export function labelled(tokens: readonly Token[], at: number): Numeral | undefined {
  const label = wordAt(tokens, at);
  const plain = lineLabels.has(label);
  if (!plain && !minuteWords.has(label)) return undefined;
  const mark = at + (wordAt(tokens, at + 1) === ')' ? 2 : 1);
  if (!/^[:=]$/.test(wordAt(tokens, mark))) return plain ? undefined : unmarked(tokens, at);
  const figure = figureAt(tokens, mark + 1);
  if (figure === undefined) return undefined;
  return plain && !isWholeLine(tokens, at, figure.to) ? undefined : figure;
}

function figureAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const figure = numeralAt(tokens, at + (wordAt(tokens, at) === '[' ? 1 : 0));
  return figure === undefined || wordAt(tokens, figure.to) === ':' ? undefined : figure;
}

/** Nothing else stands on the line from one token to the other. */
const isWholeLine = (tokens: readonly Token[], from: number, to: number): boolean =>
  endsLine(tokens[from - 1]) && endsLine(tokens[to]);

const endsLine = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'line-end';

const longest = 240;

/** "Manual mins 8.", "Manual (minutes) 12: …": no mark, and nothing follows the figure in its sentence. */
function unmarked(tokens: readonly Token[], at: number): Numeral | undefined {
  const bracket = wordAt(tokens, at - 1) === '(' && wordAt(tokens, at + 1) === ')';
  const figure = isLabel(tokens, at) ? numeralAt(tokens, at + (bracket ? 2 : 1)) : undefined;
  if (figure === undefined || figure.value > longest) return undefined;
  const next = tokens[figure.to];
  return (bracket && next?.text === ':') || endsItem(tokens, figure.to) ? figure : undefined;
}

/** The line or its sentence ends here. */
function endsItem(tokens: readonly Token[], at: number): boolean {
  if (endsLine(tokens[at])) return true;
  const decimal = isNumberAt(tokens, at + 1) && isGluedAt(tokens, at + 1);
  return !decimal && /^[.;)\]|]$/.test(wordAt(tokens, at));
}

/** Not the unit of "10 min", and "min" alone only behind the name of what it measures: "Manual min 8". */
const isLabel = (tokens: readonly Token[], at: number): boolean =>
  numeralAt(tokens, at - 1) === undefined &&
  (wordAt(tokens, at) !== 'min' || tokens[at - 1]?.kind === 'word');
