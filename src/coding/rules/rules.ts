/** The rules, in the order of the contract's table. */
import type { Rule } from '../rule.ts';
import { auditRules } from './audit/rules.ts';
import { documentationRules } from './documentation/rules.ts';

export const rules: readonly Rule[] = [...auditRules, ...documentationRules];
