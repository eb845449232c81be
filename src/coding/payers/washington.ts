/** Washington State: two private plans and the state fund. */
import type { PayerPack } from '../../encounter/pack.ts';
import {
  askAboutDelegation,
  askAboutEdits,
  askAboutMethod,
  askAboutTherapyModifier,
} from './questions.ts';
import { midpointAssumed, ncciNotAutomatic, webptLeavesEditsOff } from './shared-statements.ts';
import { contested, reviewed, seen } from './statement.ts';

const prescription = seen({
  id: 'prescription',
  says: 'Massage needs a prescription with a diagnosis and a number of visits; relaxation and maintenance are not covered.',
  source: { label: 'massageseattle.net, insurance billing in Washington' },
});

const privatePlan = {
  kind: 'commercial',
  method: 'ama-midpoint',
  verifyMethod: true,
  followsNcci: true,
  hns: false,
  lastReview: reviewed,
} as const satisfies Partial<PayerPack>;

export const premera: PayerPack = {
  id: 'premera',
  name: 'Premera Blue Cross',
  aliases: ['premera', 'premera blue cross', 'premera bcbs', 'lifewise', 'lifewise health plan'],
  ...privatePlan,
  statements: [
    midpointAssumed,
    prescription,
    seen({
      id: 'authorization',
      says: 'Six massage visits, then prior authorization; the prescription is kept in the chart.',
      source: {
        label: 'LifeWise and Premera medical policy 8.03.502',
        url: 'https://www.lifewiseor.com',
      },
    }),
  ],
  codeLimits: [
    {
      codes: ['97124', '97140'],
      clinicians: ['LMT'],
      afterVisit: 6,
      indicator: 'warning',
      statement: 'authorization',
      ask: 'Is there a prior authorization for this visit?',
    },
  ],
  questions: [askAboutMethod, askAboutTherapyModifier, ...askAboutDelegation],
};

export const regence: PayerPack = {
  id: 'regence',
  name: 'Regence',
  aliases: ['regence', 'regence blueshield', 'regence blue shield', 'regence bluecross blueshield'],
  ...privatePlan,
  statements: [
    midpointAssumed,
    prescription,
    seen({
      id: 'authorization',
      says: 'Massage needs prior authorization through eviCore, with a functional limitation and a subjective complaint.',
      source: { label: 'Regence and eviCore, massage therapy prior authorization' },
    }),
    seen({
      id: 'one-hour',
      says: 'A session of massage is at most 60 minutes, four units a day.',
      source: {
        label: 'eviCore massage therapy guideline; an older Regence manual says four units too',
      },
    }),
    contested({
      id: 'no-adjustments',
      says: 'Massage therapists bill massage and manual therapy.',
      otherReading: 'An older Regence manual bars them from adjustment and visit codes by name.',
      source: { label: 'Regence Washington, massage (older manual)' },
    }),
  ],
  dailyUnits: [{ codes: ['97124', '97140'], units: 4, statement: 'one-hour' }],
  codeLimits: [
    {
      codes: ['97124', '97140'],
      clinicians: ['LMT'],
      indicator: 'info',
      statement: 'authorization',
      ask: 'Is there a prior authorization for this visit?',
    },
  ],
  questions: [askAboutMethod, askAboutTherapyModifier, ...askAboutDelegation],
};

export const waLni: PayerPack = {
  id: 'wa-lni',
  name: 'Washington Labor & Industries',
  aliases: [],
  programs: [
    'l and i',
    'l i',
    'lni',
    'wa lni',
    'washington lni',
    'wa l and i',
    'washington l and i',
    'labor and industries',
    'labor industries',
    'dept of labor and industries',
    'department of labor and industries',
    'washington state department of labor and industries',
    'washington state fund',
    'workers comp + l and i',
    'workers compensation + l and i',
    'workers comp + lni',
    'workers compensation + lni',
    'workers comp + labor and industries',
    'workers compensation + labor and industries',
  ],
  kind: 'workers-comp',
  method: 'ama-midpoint',
  verifyMethod: true,
  followsNcci: false,
  hns: false,
  lastReview: reviewed,
  statements: [
    midpointAssumed,
    ncciNotAutomatic,
    webptLeavesEditsOff,
    seen({
      id: 'orders',
      says: 'Massage is given on the attending provider’s written orders; more than once a day has to be justified; the day’s maximum is three quarters of the cap for PT and OT.',
      source: {
        label: 'WAC 296-23-250',
        url: 'https://app.leg.wa.gov/wac/default.aspx?cite=296-23-250',
      },
    }),
    seen({
      id: 'authorization',
      says: 'Visits 1 to 6 need no authorization, 7 to 12 need form F245-417-000, those above 12 the claim manager; beyond six only with functional improvement and a progress report.',
      source: {
        label: 'Washington L&I, physical, occupational and massage therapy',
        url: 'https://lni.wa.gov',
      },
    }),
  ],
  codeLimits: [
    {
      codes: 'therapy',
      afterVisit: 6,
      indicator: 'warning',
      statement: 'authorization',
      ask: 'Is this visit authorized, and does the note show functional improvement?',
    },
  ],
  questions: [askAboutMethod, askAboutEdits, 'How many units of massage a day are paid?'],
};
