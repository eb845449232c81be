import type { PayerPack } from '../../encounter/pack.ts';
import { askAboutMethod, askAboutTherapyModifier } from './questions.ts';
import { totalTimeAssumed } from './shared-statements.ts';
import { assistantOverview } from './sources.ts';
import { reviewed, seen } from './statement.ts';

export const tricare: PayerPack = {
  id: 'tricare',
  name: 'TRICARE',
  aliases: [],
  programs: [
    'tricare',
    'tricare east',
    'tricare west',
    'tricare prime',
    'tricare select',
    'tricare for life',
    'humana military',
    'health net federal services',
    'us family health plan',
    'usfhp',
    'champus',
  ],
  kind: 'federal',
  method: 'cms-8-minute',
  verifyMethod: false,
  followsNcci: true,
  hns: false,
  lastReview: reviewed,
  statements: [
    totalTimeAssumed,
    seen({
      id: 'massage-therapists',
      says: 'Massage is covered only within physical therapy by an authorized provider.',
      source: { label: 'justsimplywell.com', note: 'a weak source: verify with the contractor' },
    }),
    seen({
      id: 'assistants',
      says: 'Service by an assistant carries CQ or CO.',
      source: assistantOverview,
    }),
  ],
  requires: [
    { modifier: 'assistant', codes: 'therapy', indicator: 'critical', statement: 'assistants' },
  ],
  notPaid: [
    {
      codes: 'therapy',
      clinicians: ['LMT'],
      indicator: 'warning',
      statement: 'massage-therapists',
    },
  ],
  questions: [askAboutMethod, askAboutTherapyModifier],
};
