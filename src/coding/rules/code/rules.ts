/** The rules about the choice of a code, in the order of the contract's table. */
import type { Rule } from '../../rule.ts';
import { codeBetterMatch } from './better-match.ts';
import { codeCmtLevel } from './cmt-level.ts';
import { codeGroup } from './group.ts';
import { codeNotBilled } from './not-billed.ts';
import { codeNotDocumented } from './not-documented.ts';
import { codeNotNecessary } from './not-necessary.ts';
import { codePassiveNeuro } from './passive-neuro.ts';
import { codeWrongService } from './wrong-service.ts';

export const codeRules: readonly Rule[] = [
  codeBetterMatch,
  codeNotDocumented,
  codeNotBilled,
  codePassiveNeuro,
  codeNotNecessary,
  codeWrongService,
  codeCmtLevel,
  codeGroup,
];
