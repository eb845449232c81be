/** The unit rules, in the order of the contract's table. */
import type { Rule } from '../../rule.ts';
import { unitsBelowMinimum } from './below-minimum.ts';
import { unitsConflict } from './conflict.ts';
import { unitsExceedsSession } from './exceeds-session.ts';
import { unitsNoTime } from './no-time.ts';
import { unitsOverLimit } from './over-limit.ts';
import { unitsOver } from './over.ts';
import { unitsUnder } from './under.ts';

export const unitRules: readonly Rule[] = [
  unitsOver,
  unitsUnder,
  unitsBelowMinimum,
  unitsNoTime,
  unitsConflict,
  unitsExceedsSession,
  unitsOverLimit,
];
