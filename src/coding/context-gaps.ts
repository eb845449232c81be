/** What the whole review could not take into account, said once and not by each rule. */
import type { Review } from '../encounter/review.ts';
import type { Chart } from './chart.ts';

export function contextGaps(chart: Chart): Review['notChecked'] {
  return [...payerGap(chart), ...noteGap(chart), ...billGap(chart)];
}

function* payerGap({ encounter, pack }: Chart): Generator<Review['notChecked'][number]> {
  if (pack !== undefined) return;
  const why =
    encounter.payer === undefined || encounter.payer === ''
      ? 'no payer was read from the page; units follow the method that allows fewer'
      : 'no rules are held for this payer; units follow the method that allows fewer';
  yield { what: 'payer', why };
}

function* noteGap({ encounter }: Chart): Generator<Review['notChecked'][number]> {
  const texts = Object.values(encounter.note ?? {});
  if (texts.some((text) => text?.trim())) return;
  const why = texts.length === 0 ? 'no note was read from the page' : 'the note is empty';
  yield { what: 'note', why };
}

function* billGap({ encounter }: Chart): Generator<Review['notChecked'][number]> {
  if (encounter.lines === undefined) {
    yield { what: 'bill', why: 'no billing lines were read from the page' };
  }
}
