/** The payer packs that are bundled. */
import type { PayerPack } from '../../encounter/pack.ts';
import { aetna, cigna, coloradoMassage, highmark } from './commercial.ts';
import { fep } from './fep.ts';
import { auto, floridaPip, workersComp } from './injury.ts';
import { medicaid } from './medicaid.ts';
import { medicareAdvantage } from './medicare-advantage.ts';
import { medicare } from './medicare.ts';
import { bcbsnc, medcost, ncShp } from './north-carolina.ts';
import { selfPay } from './self-pay.ts';
import { tricare } from './tricare.ts';
import { uhc } from './uhc.ts';
import { va } from './va.ts';
import { premera, regence, waLni } from './washington.ts';

export const packs: readonly PayerPack[] = [
  medicare,
  medicareAdvantage,
  medicaid,
  tricare,
  va,
  fep,
  bcbsnc,
  ncShp,
  medcost,
  uhc,
  aetna,
  cigna,
  highmark,
  premera,
  regence,
  waLni,
  workersComp,
  auto,
  floridaPip,
  coloradoMassage,
  selfPay,
];

/** The bundled packs with the user's own: one of the same id takes the bundled one's place. */
export function withOwnPacks(own: readonly PayerPack[]): readonly PayerPack[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...packs.filter(({ id }) => !ids.has(id))];
}
