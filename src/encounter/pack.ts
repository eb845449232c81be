/** A payer pack: what one payer is known to want, as inert data with sources and dates. */
import * as z from 'zod/mini';
import { sourceSchema, unitMethods } from './review.ts';

/** How sure a statement is: read in a source, from general knowledge, or sources disagree. */
export const certainties = ['seen', 'recall', 'conflict'] as const;

export const statementSchema = z.object({
  id: z.string(),
  /** The rule in plain words. */
  says: z.string(),
  certainty: z.enum(certainties),
  source: sourceSchema,
});

export const packSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Names as EHRs show them, lower case; the longest that matches wins over all packs. */
  aliases: z.array(z.string()),
  kind: z.enum([
    'medicare',
    'federal',
    'medicaid',
    'commercial',
    'workers-comp',
    'auto',
    'self-pay',
  ]),
  method: z.enum(unitMethods),
  /** The method is not confirmed: shown as "verify with the payer". */
  verifyMethod: z.boolean(),
  followsNcci: z.boolean(),
  /** Carries the Health Network Solutions rules for North Carolina plans. */
  hns: z.boolean(),
  lastReview: z.string(),
  statements: z.array(statementSchema),
});

export type Statement = z.infer<typeof statementSchema>;
export type PayerPack = z.infer<typeof packSchema>;
