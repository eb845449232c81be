/** The payer rules, in the order of the contract's table. */
import type { Rule } from '../../rule.ts';
import { payerClinician } from './clinician.ts';
import { payerCode } from './code.ts';

export const payerRules: readonly Rule[] = [payerClinician, payerCode];
