/** Every chart of the clinic; the demonstration first, then by name. */
import type { Chart } from '../chart.ts';
import { abramsMedicare } from './abrams-medicare.ts';
import { adlerNoGoal } from './adler-no-goal.ts';
import { amatoNoTime } from './amato-no-time.ts';
import { baptistePooled } from './baptiste-pooled.ts';
import { bellNoJoint } from './bell-no-joint.ts';
import { brandtNmt } from './brandt-nmt.ts';
import { dubeAdhesions } from './dube-adhesions.ts';
import { elleryWhiplash } from './ellery-whiplash.ts';
import { farrowEdema } from './farrow-edema.ts';
import { ferranteUnsigned } from './ferrante-unsigned.ts';
import { haddadTwoRegions } from './haddad-two-regions.ts';
import { jessupKnee } from './jessup-knee.ts';
import { klineCounselling } from './kline-counselling.ts';
import { kowalskiLymph } from './kowalski-lymph.ts';
import { lindqvistUnwind } from './lindqvist-unwind.ts';
import { moreauStress } from './moreau-stress.ts';
import { nandakumarNeckApart } from './nandakumar-neck-apart.ts';
import { novakConflict } from './novak-conflict.ts';
import { okaforShoulderBare } from './okafor-shoulder-bare.ts';
import { olmedoWrist } from './olmedo-wrist.ts';
import { oseiOverlap } from './osei-overlap.ts';
import { petrovSwedish } from './petrov-swedish.ts';
import { priceTemplate } from './price-template.ts';
import { reyesUnbilled } from './reyes-unbilled.ts';
import { roeNeck } from './roe-neck.ts';
import { sorensenBoth } from './sorensen-both.ts';
import { tanakaSameRegion } from './tanaka-same-region.ts';
import { vargaBalance } from './varga-balance.ts';
import { whitlockThreeUnits } from './whitlock-three-units.ts';

export const CHARTS: readonly Chart[] = [
  roeNeck,
  abramsMedicare,
  adlerNoGoal,
  amatoNoTime,
  baptistePooled,
  bellNoJoint,
  brandtNmt,
  dubeAdhesions,
  elleryWhiplash,
  farrowEdema,
  ferranteUnsigned,
  haddadTwoRegions,
  jessupKnee,
  klineCounselling,
  kowalskiLymph,
  lindqvistUnwind,
  moreauStress,
  nandakumarNeckApart,
  novakConflict,
  okaforShoulderBare,
  olmedoWrist,
  oseiOverlap,
  petrovSwedish,
  priceTemplate,
  reyesUnbilled,
  sorensenBoth,
  tanakaSameRegion,
  vargaBalance,
  whitlockThreeUnits,
];

export const chartById = (id: string): Chart | undefined => CHARTS.find((chart) => chart.id === id);
