/** Codes to choose from, of which the page does not show which are chosen. */
import type { Unread } from '../../encounter/fragment.ts';
import { isCertainCode, parseCode } from './codes.ts';
import { isOffer } from './regions.ts';
import type { Bill } from './service-lines.ts';
import type { Tree } from './tree.ts';

/** Nothing where a bill shows its lines, or says that it has none. */
export function unchosenCodes(tree: Tree, bill: Bill): Unread[] {
  if (bill.charges.length > 0 || bill.why || bill.empty) return [];
  const codes = tree.lines.filter(
    ({ pressable, text, from }) =>
      pressable &&
      isCertainCode(parseCode(text)?.code ?? '') &&
      tree.probe.visible(from) &&
      !isOffer(tree, from),
  );
  return codes.length > 1 ? [{ what: 'lines', why: 'choice-not-shown' }] : [];
}
