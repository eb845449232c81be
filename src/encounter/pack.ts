/**
 * A payer pack: what one payer is known to want, as inert tables with sources and dates. It holds
 * no rules; the rules read it.
 */
import * as z from 'zod/mini';
import { indicators, sourceSchema, unitMethods } from './review.ts';

/** How sure a statement is: read in a source, from general knowledge, or sources disagree. */
const certainties = ['seen', 'recall', 'conflict'] as const;

export const statementSchema = z.object({
  id: z.string(),
  /** The rule in plain words. */
  says: z.string(),
  certainty: z.enum(certainties),
  /** The other reading, where sources disagree. */
  otherReading: z.optional(z.string()),
  source: sourceSchema,
  /** When somebody last looked at the source, ISO 8601. */
  lastReview: z.string(),
});

export const payerKinds = [
  'medicare',
  'federal',
  'medicaid',
  'commercial',
  'workers-comp',
  'auto',
  'self-pay',
] as const;

/** Which codes: every one, the therapy codes with their evaluations, or those listed. */
export const codeSetSchema = z.union([z.literal('all'), z.literal('therapy'), z.array(z.string())]);

/** Professions as the coding rules name them: `LMT`, `DC`, `PT` … */
const whoSchema = {
  /** Only for these; absent: for everybody. */
  clinicians: z.optional(z.array(z.string())),
  /** For everybody but these. */
  exceptClinicians: z.optional(z.array(z.string())),
};

export const companies = ['adjustment', 'management'] as const;

/** What else must be on the bill for a row to apply. */
const besideSchema = z.optional(z.array(z.enum(companies)));

/**
 * A modifier that the payer wants. `therapy` is GP, GO or GN by the plan of care; `assistant` is CQ
 * or CO where an assistant gave the service; anything else is the modifier itself.
 */
export const requiredModifierSchema = z.object({
  modifier: z.string(),
  codes: codeSetSchema,
  exceptCodes: z.optional(z.array(z.string())),
  ...whoSchema,
  beside: besideSchema,
  /** Not where the line carries one of these. */
  unless: z.optional(z.array(z.string())),
  indicator: z.enum(indicators),
  statement: z.string(),
});

/** Codes that the payer does not pay to a profession. */
export const notPaidSchema = z.object({
  codes: codeSetSchema,
  exceptCodes: z.optional(z.array(z.string())),
  ...whoSchema,
  indicator: z.enum(indicators),
  statement: z.string(),
});

/** Codes that are limited otherwise: to other codes, to authorized visits, to company on the bill. */
export const codeLimitSchema = z.object({
  codes: codeSetSchema,
  exceptCodes: z.optional(z.array(z.string())),
  ...whoSchema,
  /** From the visit after this one in the episode of care; absent: from the first. */
  afterVisit: z.optional(z.int()),
  /** Only where it is the one therapy service on the bill. */
  alone: z.optional(z.boolean()),
  indicator: z.enum(indicators),
  statement: z.string(),
  /** The question that settles it. */
  ask: z.string(),
});

export const onlyModifiersSchema = z.object({
  codes: z.array(z.string()),
  modifiers: z.array(z.string()),
  statement: z.string(),
});

export const dailyUnitsSchema = z.object({
  codes: z.array(z.string()),
  units: z.int(),
  statement: z.string(),
});

export const ownPairSchema = z.object({
  column1: z.string(),
  column2: z.string(),
  statement: z.string(),
});

export const distinctModifierSchema = z.object({ modifier: z.string(), statement: z.string() });

export const modifierOrderSchema = z.object({ order: z.array(z.string()), statement: z.string() });

export const packSchema = z.object({
  id: z.string(),
  name: z.string(),
  /**
   * Names as EHRs show them, lower case, matched as whole words; the longest that matches wins over
   * all packs. `a + b` wants both, `=a` wants nothing else.
   */
  aliases: z.array(z.string()),
  /** Names of a program rather than of a company: they win over every pack's `aliases`. */
  programs: z.optional(z.array(z.string())),
  kind: z.enum(payerKinds),
  method: z.enum(unitMethods),
  /** The method is not confirmed: shown as "verify with the payer". */
  verifyMethod: z.boolean(),
  followsNcci: z.boolean(),
  /** Carries the Health Network Solutions rules for North Carolina plans. */
  hns: z.boolean(),
  lastReview: z.string(),
  statements: z.array(statementSchema),
  requires: z.optional(z.array(requiredModifierSchema)),
  /** The one modifier that this payer takes for a distinct service. */
  distinctModifier: z.optional(distinctModifierSchema),
  /** The order of these modifiers on a line; others may stand anywhere. */
  modifierOrder: z.optional(modifierOrderSchema),
  /** The only modifiers that these codes may carry. */
  onlyModifiers: z.optional(z.array(onlyModifiersSchema)),
  /** Most units a day of these codes together. */
  dailyUnits: z.optional(z.array(dailyUnitsSchema)),
  /** An MUE of zero means "not paid" here, as it does for Medicare. */
  zeroLimitsBind: z.optional(z.boolean()),
  notPaid: z.optional(z.array(notPaidSchema)),
  codeLimits: z.optional(z.array(codeLimitSchema)),
  /** Pairs that this payer still bundles though they are no NCCI edit any more. */
  ownPairs: z.optional(z.array(ownPairSchema)),
  /** What to ask the payer, where the pack leaves it open. */
  questions: z.optional(z.array(z.string())),
});

export type Statement = z.infer<typeof statementSchema>;
export type RequiredModifier = z.infer<typeof requiredModifierSchema>;
export type NotPaid = z.infer<typeof notPaidSchema>;
export type CodeLimit = z.infer<typeof codeLimitSchema>;
export type OnlyModifiers = z.infer<typeof onlyModifiersSchema>;
export type DailyUnits = z.infer<typeof dailyUnitsSchema>;
export type OwnPair = z.infer<typeof ownPairSchema>;
export type PayerPack = z.infer<typeof packSchema>;
