/** Commercial payers of whom little is known for certain. */
import type { PayerPack } from '../../encounter/pack.ts';
import { askAboutDelegation, askAboutMethod, askAboutTherapyModifier } from './questions.ts';
import { midpointAssumed, therapyModifierUnclear } from './shared-statements.ts';
import { massageFactSheet, webptOn59 } from './sources.ts';
import { contested, reviewed, seen } from './statement.ts';

const commercial = {
  kind: 'commercial',
  method: 'ama-midpoint',
  verifyMethod: true,
  followsNcci: true,
  hns: false,
  lastReview: reviewed,
  questions: [askAboutMethod, askAboutTherapyModifier, ...askAboutDelegation],
} as const satisfies Partial<PayerPack>;

export const aetna: PayerPack = {
  id: 'aetna',
  name: 'Aetna',
  aliases: ['aetna', 'aetna us healthcare', 'meritain', 'meritain health'],
  ...commercial,
  questions: [...commercial.questions],
  statements: [
    midpointAssumed,
    therapyModifierUnclear,
    contested({
      id: 'bundles-97530',
      says: 'Aetna still bundles 97530 into 97140 and wants 59 on it where the minutes are distinct.',
      otherReading: 'The NCCI edit of this pair ended on 2019-12-31.',
      source: webptOn59,
    }),
  ],
  ownPairs: [{ column1: '97140', column2: '97530', statement: 'bundles-97530' }],
};

export const cigna: PayerPack = {
  id: 'cigna',
  name: 'Cigna',
  aliases: ['cigna', 'cigna healthcare', 'cigna health', 'evernorth'],
  ...commercial,
  questions: [...commercial.questions],
  statements: [midpointAssumed, therapyModifierUnclear],
};

export const highmark: PayerPack = {
  id: 'highmark',
  name: 'Highmark',
  aliases: ['highmark', 'highmark bcbs', 'highmark blue cross blue shield', 'highmark blue shield'],
  ...commercial,
  questions: [...commercial.questions],
  statements: [
    midpointAssumed,
    therapyModifierUnclear,
    contested({
      id: 'inherent-in-manipulation',
      says: 'Massage and manual therapy are billed beside an adjustment where NCCI allows it, in another region.',
      otherReading:
        'An old policy for West Virginia (2005) holds both to be part of manipulation and never pays them beside it.',
      source: { label: 'Highmark West Virginia, policy Y-9', effective: '2005-01-01' },
    }),
  ],
};

export const coloradoMassage: PayerPack = {
  id: 'colorado-massage',
  name: 'Colorado carrier with a massage-only schedule',
  aliases: ['colorado massage', 'colorado massage schedule'],
  ...commercial,
  questions: [...commercial.questions],
  statements: [
    midpointAssumed,
    seen({
      id: 'massage-only',
      says: 'A massage therapist’s claims are limited to 97124, at a maximum fee.',
      source: massageFactSheet,
    }),
  ],
  codeLimits: [
    {
      codes: 'all',
      exceptCodes: ['97124'],
      clinicians: ['LMT'],
      indicator: 'critical',
      statement: 'massage-only',
      ask: 'Was massage, 97124, what was done?',
    },
  ],
};
