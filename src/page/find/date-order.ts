/** In which order a page writes day and month. */
import { type DateOrder, orderOfLanguage, ordersShown } from './dates.ts';
import { controlAt, type Tree } from './tree.ts';

const MAY_DATE = /\d[/.-]\d\d?[/.-]\d|[dm][/.-][dm]/i;

/** The page's own order of day and month, where a date or a hint gives it away. */
export function* orderOf(tree: Tree): Generator<void, DateOrder> {
  const orders = new Set<DateOrder>();
  const note = (text: string): void => ordersShown(text).forEach((order) => orders.add(order));
  for (const [at, line] of tree.lines.entries()) {
    if (at % 512 === 511) yield;
    if (line.text.length < 240 && MAY_DATE.test(line.text)) note(line.text);
    if (orders.size > 1) return null;
  }
  for (const box of tree.controls) {
    const { kind, value } = controlAt(tree, box);
    if (kind !== 'line') continue;
    const text = `${value} ${tree.probe.attr(box, 'placeholder')}`;
    if (/[/.-]/.test(text)) note(text);
  }
  const [order = null] = orders;
  if (orders.size > 1) return null;
  return order ?? orderOfLanguage(tree.snapshot.lang, tree.snapshot.userLang);
}
