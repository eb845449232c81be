/** The modifier rules, in the order of the contract's table. */
import type { Rule } from '../../rule.ts';
import { modifierInvalid } from './invalid.ts';
import { modifierMissing } from './missing.ts';
import { modifierOrder } from './order.ts';
import { modifierUnsupported } from './unsupported.ts';

export const modifierRules: readonly Rule[] = [
  modifierMissing,
  modifierUnsupported,
  modifierOrder,
  modifierInvalid,
];
