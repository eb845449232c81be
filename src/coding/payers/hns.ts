/** What Health Network Solutions asks of chiropractic offices for three North Carolina payers. */
import type { PayerPack, Statement } from '../../encounter/pack.ts';
import { askAboutDelegation, askAboutMethod } from './questions.ts';
import { midpointAssumed } from './shared-statements.ts';
import { hnsManual, hnsMassage, hnsReeducation } from './sources.ts';
import { contested, reviewed, seen } from './statement.ts';

const statements: Statement[] = [
  midpointAssumed,
  seen({
    id: 'distinct-massage',
    says: 'Massage beside an evaluation and management visit or an adjustment carries 59.',
    source: hnsMassage,
  }),
  seen({
    id: 'then-gp',
    says: 'Beside an adjustment the line carries 59 and GP, 59 first.',
    source: { ...hnsMassage, note: `${hnsReeducation.label}, carries the same sentence` },
  }),
  seen({
    id: 'other-region',
    says: 'Manual therapy is paid only in another region than the adjustment, and the first diagnosis of its line has to show that region.',
    source: hnsManual,
  }),
  contested({
    id: 'fifteen-minutes',
    says: 'Manual therapy of fewer than 15 minutes earns a unit from 8 minutes on, like any timed service.',
    otherReading: 'The page on 97140 says that it may be billed only where 15 minutes were given.',
    source: hnsManual,
  }),
  seen({
    id: 'audit',
    says: 'More than one unit of massage a day, or more than three visits of it, is looked into; so are more than two therapies a visit in the first phase of care.',
    source: hnsMassage,
  }),
];

/** All but the pack's own name. */
export const hnsRules: Omit<PayerPack, 'id' | 'name' | 'aliases' | 'programs'> = {
  kind: 'commercial',
  method: 'ama-midpoint',
  verifyMethod: true,
  followsNcci: true,
  hns: true,
  lastReview: reviewed,
  statements,
  requires: [
    {
      modifier: '59',
      codes: ['97124'],
      beside: ['adjustment', 'management'],
      indicator: 'critical',
      statement: 'distinct-massage',
    },
    {
      modifier: 'therapy',
      codes: ['97124', '97140', '97112'],
      beside: ['adjustment'],
      indicator: 'critical',
      statement: 'then-gp',
    },
  ],
  distinctModifier: { modifier: '59', statement: 'then-gp' },
  modifierOrder: { order: ['59', 'GP'], statement: 'then-gp' },
  questions: [askAboutMethod, ...askAboutDelegation],
};
