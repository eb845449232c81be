/** The rules, in the order of the contract's table. */
import type { Rule } from '../rule.ts';
import { auditRules } from './audit/rules.ts';
import { codeRules } from './code/rules.ts';
import { documentationRules } from './documentation/rules.ts';
import { editRules } from './edit/rules.ts';
import { modifierRules } from './modifier/rules.ts';
import { payerRules } from './payer/rules.ts';
import { unitRules } from './units/rules.ts';

export const rules: readonly Rule[] = [
  ...codeRules,
  ...unitRules,
  ...editRules,
  ...modifierRules,
  ...payerRules,
  ...auditRules,
  ...documentationRules,
];
