import type { PayerPack } from '../../encounter/pack.ts';
import { askAboutDelegation, askAboutMethod, askAboutTherapyModifier } from './questions.ts';
import { totalTimeAssumed } from './shared-statements.ts';
import { recalled, reviewed } from './statement.ts';

export const medicaid: PayerPack = {
  id: 'medicaid',
  name: 'Medicaid',
  aliases: [],
  programs: [
    'medicaid',
    'managed medicaid',
    'medi cal',
    'medical assistance',
    'community plan',
    'unitedhealthcare community plan',
    'aetna better health',
    'better health plan',
    'healthy blue',
    'carolina complete health',
    'amerihealth caritas',
    'tenncare',
    'masshealth',
    'apple health',
    'soonercare',
    'badgercare',
    'mainecare',
    'ahcccs',
    'husky health',
    'healthy connections',
    'nj familycare',
    'peach state health',
    'oregon health plan',
  ],
  kind: 'medicaid',
  method: 'cms-8-minute',
  verifyMethod: false,
  followsNcci: true,
  hns: false,
  lastReview: reviewed,
  statements: [
    totalTimeAssumed,
    recalled({
      id: 'states-differ',
      says: 'Each state sets who is paid, which modifiers therapy lines carry and how many visits are covered.',
    }),
  ],
  questions: [askAboutMethod, askAboutTherapyModifier, ...askAboutDelegation],
};
