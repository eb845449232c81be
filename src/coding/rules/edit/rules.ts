/** The edit rules, in the order of the contract's table. */
import type { Rule } from '../../rule.ts';
import { editDuplicateLine } from './duplicate-line.ts';
import { editPair } from './pair.ts';

export const editRules: readonly Rule[] = [editPair, editDuplicateLine];
