/** The rules, in the order of the contract's table. */
import type { Rule } from '../rule.ts';

export const rules: readonly Rule[] = [];
