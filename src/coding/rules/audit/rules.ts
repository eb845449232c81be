/** The audit rules: what is in order, and still draws a reviewer's eye. */
import type { Rule } from '../../rule.ts';
import { auditCmtManual } from './cmt-manual.ts';
import { auditTherapies } from './therapies.ts';
import { auditUnchanged } from './unchanged.ts';
import { auditUnits } from './units.ts';
import { auditVisits } from './visits.ts';

export const auditRules: readonly Rule[] = [
  auditUnits,
  auditVisits,
  auditTherapies,
  auditUnchanged,
  auditCmtManual,
];
