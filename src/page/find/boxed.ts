/** Facts that a page spreads over several boxes, or shows without a name. */
import { findDate } from './dates.ts';
import { linesBefore, machineNames, ownLabels, type Label } from './labels.ts';
import { words } from './words.ts';
import { boxAt, controlAt, controlsIn, isSmall, type Line, type Tree } from './tree.ts';

/** The box around a control that holds others beside it. */
function holderOf(tree: Tree, box: number): number {
  const { parent } = boxAt(tree, box);
  return controlsIn(tree, parent).length > 1 ? parent : boxAt(tree, parent).parent;
}

const besideIn = (tree: Tree, holder: number): number[] =>
  controlsIn(tree, holder).filter((box) => isSmall(tree, box));

const PARTS = [/\b(year|yyyy|yy|y)\b/, /\b(month|mm|m)\b/, /\b(day|dd|d)\b/] as const;

/** A date in three boxes that name month, day and year, asked at the first of them; with its names. */
export function boxedDate(tree: Tree, box: number): { value: string; names: Label[] } | null {
  const holder = holderOf(tree, box);
  if (controlAt(tree, box).value.length > 9) return null;
  const boxes = besideIn(tree, holder);
  if (boxes.length !== 3 || boxes[0] !== box) return null;
  const names = boxes.map((at) =>
    words([...ownLabels(tree, at), ...machineNames(tree, at)].map(({ text }) => text).join(' ')),
  );
  const [year = '', month = '', day = ''] = PARTS.map((part) => {
    const at = boxes[names.findIndex((name) => part.test(name))];
    return at === undefined ? '' : controlAt(tree, at).value;
  });
  const text = /^\d+$/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
  const value = findDate(text, null)?.iso;
  if (!value) return null;
  const before = linesBefore(tree, box, 1).map(({ text: said }): Label => ({
    by: 'label',
    text: said,
  }));
  return { value, names: [{ by: 'aria', text: tree.probe.attr(holder, 'aria-label') }, ...before] };
}

/** `Last, First` over two boxes: the name in them as one. */
export function boxedName(tree: Tree, box: number, label: string): string {
  const { value } = controlAt(tree, box);
  if (!/\blast\b.*\bfirst\b/i.test(label)) return value;
  const [last, first] = besideIn(tree, holderOf(tree, box));
  if (last !== box || first === undefined) return value;
  return `${value}, ${controlAt(tree, first).value}`;
}

const DATE =
  /\b(?:\d{1,2}[/.-]\d{1,2}[/.-](\d{4})|(\d{4})-\d\d-\d\d|(?:\d{1,2}\s*[–—-]?\s*[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2})\.?,?\s*[–—-]?\s*(\d{4}))/;
const AGE =
  /\(\s*(\d{1,3})\s*(?:y\w*)?\s*\)|\bage:? (\d{1,3})\b|\b(\d{1,3})\s*-?\s*(?:yo|y\/o|y|yrs?|years?)\b/i;

/** `04/13/1981 (45)`: a date with the age that goes with it is a birth date, whatever its name. */
export function birthWithAge(line: Line): string | null {
  if (line.text.length > 120 || line.pressable) return null;
  const date = DATE.exec(line.text);
  const age = date && AGE.exec(line.text);
  if (!date || !age) return null;
  const now = Number(date[1] ?? date[2] ?? date[3]) + Number(age[1] ?? age[2] ?? age[3]);
  return now >= 2020 && now < 2050 ? date[0] : null;
}
