/** Workers' compensation and auto insurers. */
import type { PayerPack } from '../../encounter/pack.ts';
import {
  askAboutDelegation,
  askAboutEdits,
  askAboutMethod,
  askAboutTherapyModifier,
} from './questions.ts';
import { midpointAssumed, ncciNotAutomatic, webptLeavesEditsOff } from './shared-statements.ts';
import { contested, recalled, reviewed, seen } from './statement.ts';

const injury = {
  method: 'ama-midpoint',
  verifyMethod: true,
  followsNcci: false,
  hns: false,
  lastReview: reviewed,
} as const satisfies Partial<PayerPack>;

const questions = [askAboutMethod, askAboutEdits, askAboutTherapyModifier, ...askAboutDelegation];

export const workersComp: PayerPack = {
  id: 'workers-comp',
  name: 'Workers’ compensation',
  aliases: [
    'sedgwick',
    'gallagher bassett',
    'broadspire',
    'corvel',
    'amtrust',
    'texas mutual',
    'state compensation insurance fund',
    'saif',
    'zenith insurance',
    'helmsman',
  ],
  programs: [
    'workers comp',
    'workers compensation',
    'worker comp',
    'worker compensation',
    'workmans comp',
    'workmans compensation',
    'workmen comp',
    'workmens comp',
    'work comp',
    'work injury',
    'industrial injury',
    'wc',
    'owcp',
    'feca',
    'us department of labor',
    'us dept of labor',
  ],
  kind: 'workers-comp',
  ...injury,
  statements: [midpointAssumed, ncciNotAutomatic, webptLeavesEditsOff],
  questions: [...questions],
};

export const auto: PayerPack = {
  id: 'auto',
  name: 'Auto insurance, medical payments or PIP',
  aliases: [
    'auto',
    'automobile',
    'state farm',
    'geico',
    'allstate',
    'progressive insurance',
    'progressive casualty',
    '=progressive',
    'usaa',
    'farmers insurance',
    '=farmers',
    'liberty mutual',
    'nationwide insurance',
    'nationwide mutual',
    '=nationwide',
    'travelers insurance',
    '=travelers',
    'american family insurance',
    'safeco',
    'esurance',
    'mercury insurance',
    'national general insurance',
    'erie insurance',
    'amica',
    'kemper',
    'pemco',
  ],
  programs: [
    'auto insurance',
    'auto accident',
    'auto medpay',
    'auto medical payments',
    'auto liability',
    'pip',
    'med pay',
    'medpay',
    'medical payments',
    'personal injury protection',
    'no fault',
    'motor vehicle accident',
    'mva',
  ],
  kind: 'auto',
  ...injury,
  statements: [
    midpointAssumed,
    ncciNotAutomatic,
    webptLeavesEditsOff,
    recalled({
      id: 'states-differ',
      says: 'What personal injury protection or medical payments cover differs from state to state.',
    }),
  ],
  questions: [...questions],
};

const statute = {
  label: 'Florida Statutes s. 627.736(1)(a)5',
  url: 'http://www.leg.state.fl.us/statutes/',
  effective: '2013-01-01',
};

export const floridaPip: PayerPack = {
  id: 'florida-pip',
  name: 'Florida personal injury protection',
  aliases: [],
  programs: [
    'florida pip',
    'fl pip',
    'pip + florida',
    'pip + fl',
    'florida no fault',
    'no fault + florida',
    'no fault + fl',
    'personal injury protection + florida',
    'personal injury protection + fl',
  ],
  kind: 'auto',
  ...injury,
  statements: [
    midpointAssumed,
    ncciNotAutomatic,
    webptLeavesEditsOff,
    seen({
      id: 'massage',
      says: 'Personal injury protection pays neither massage nor a massage therapist.',
      source: statute,
    }),
    contested({
      id: 'manual-therapy-by-lmt',
      says: 'Manual therapy by a massage therapist without a PT licence is not paid either (Geico v. Beacon, 2020).',
      otherReading: 'Earlier county courts ruled that it was.',
      source: statute,
    }),
  ],
  notPaid: [
    { codes: ['97124'], clinicians: ['LMT'], indicator: 'critical', statement: 'massage' },
    {
      codes: 'all',
      exceptCodes: ['97124'],
      clinicians: ['LMT'],
      indicator: 'critical',
      statement: 'manual-therapy-by-lmt',
    },
  ],
  codeLimits: [
    {
      codes: ['97124'],
      exceptClinicians: ['LMT'],
      indicator: 'critical',
      statement: 'massage',
      ask: 'Was the service massage, or something else that the note describes?',
    },
  ],
  questions: [...questions],
};
