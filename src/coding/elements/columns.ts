/** Tables that set two moments side by side: "| Motion | Pre | Post |", "ROM  10/8  10/15". */
import type { Progress } from './elements.ts';
import type { Passage } from './passages.ts';

const first =
  /^(?:pre|before|initial|init|baseline|eval\w*|ie|last|last visit|last tx|prior|prev\w*|start|soc|intake|in)\b/i;
const then = /^(?:post|after|today|now|current|this visit|re-?test|end|out)\b/i;
const day =
  /^(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|visit \d{1,2}|(?:tx|v) ?#?\d{1,2}|wk \d{1,2}|week \d{1,2})$/i;

const cellsOf = (text: string): string[] =>
  text
    .split(/\||\t| {3,}/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

/** A heading of two moments: a before and an after, or two dates. */
function setsApart(cells: readonly string[]): boolean {
  const dates = cells.filter((cell) => day.test(cell)).length;
  const before = cells.some((cell) => first.test(cell)) || dates > 0;
  return (before && cells.some((cell) => then.test(cell))) || dates > 1;
}

/** The rows under such a heading that hold two figures. */
export function columnChanges(passages: readonly Passage[]): Progress[] {
  const found: Progress[] = [];
  let open = false;
  for (const { text, section, start, end } of passages) {
    const cells = cellsOf(text);
    if (cells.length < 2) open = false;
    else if (setsApart(cells)) open = true;
    else if (open && cells.filter((cell) => /\d/.test(cell)).length > 1) {
      found.push({ counts: true, span: { section, start, end } });
    }
  }
  return found;
}
