/** What the panel wants named and only the brain knows. */
import { codeOf, isTimed, labelOf } from '../../src/coding/codes/codes.ts';
import { editionLabel } from '../../src/coding/edits/edition.ts';
import { choosable, matchPayer } from '../../src/coding/payers/match.ts';
import type { PayerPack } from '../../src/encounter/pack.ts';
import type { Names } from '../../src/visit/panel-view.ts';

export const namesFrom = (packs: readonly PayerPack[]): Names => ({
  editionLabel,
  payers: choosable(packs).map(({ id, name }) => ({ id, name })),
  payerName: (payer) => matchPayer(payer, packs)?.name,
  codeOf: (code) => ({
    label: codeOf(code) === undefined ? '' : labelOf(code),
    timed: isTimed(code),
  }),
});
