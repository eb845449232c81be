/** What the rules say of one encounter: a pure function of (encounter, payer packs, settings). */
import * as z from 'zod/mini';

export const verdicts = ['supported', 'contradicted', 'undecided', 'not-checked'] as const;
export const indicators = ['critical', 'warning', 'info'] as const;
export const unitMethods = ['cms-8-minute', 'ama-midpoint'] as const;

const section = z.enum(['subjective', 'objective', 'assessment', 'plan', 'text']);

/** A quotation of the note: UTF-16 offsets into the section's text; `for` is false where it speaks against. */
const evidenceSchema = z.object({
  section,
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  for: z.boolean(),
});

/** Where a rule comes from. `note` says so where it is contested or to be verified with the payer. */
export const sourceSchema = z.object({
  label: z.string(),
  url: z.optional(z.string()),
  effective: z.optional(z.string()),
  note: z.optional(z.string()),
});

const suggestionSchema = z.object({
  label: z.string(),
  line: z.int(),
  set: z.object({
    code: z.optional(z.string()),
    units: z.optional(z.int()),
    modifiers: z.optional(z.array(z.string())),
  }),
});

const findingSchema = z.object({
  rule: z.string(),
  indicator: z.enum(indicators),
  summary: z.string(),
  detail: z.string(),
  line: z.optional(z.int()),
  code: z.optional(z.string()),
  evidence: z.array(evidenceSchema),
  source: sourceSchema,
  suggestion: z.optional(suggestionSchema),
});

/** What the note speaks to or a line bills; `minutes` are documented minutes, `units` what they support. */
const codeReviewSchema = z.object({
  code: z.string(),
  verdict: z.enum(verdicts),
  units: z.optional(z.int()),
  minutes: z.optional(z.int()),
  modifiers: z.array(z.string()),
  why: z.string(),
  evidence: z.array(evidenceSchema),
});

/** Units by code; alternatives are the other allocations that tie. */
const unitCountSchema = z.object({
  total: z.int(),
  allocation: z.record(z.string(), z.int()),
  alternatives: z.array(z.record(z.string(), z.int())),
});

const unitsSchema = z.object({
  method: z.enum(unitMethods),
  'cms-8-minute': z.nullable(unitCountSchema),
  'ama-midpoint': z.nullable(unitCountSchema),
});

/** The time ledger that a view draws. `start`/`end` are minutes since midnight, `minutes` whole minutes. */
const ledgerSchema = z.object({
  timeIn: z.optional(z.int()),
  timeOut: z.optional(z.int()),
  blocks: z.array(
    z.object({
      code: z.string(),
      minutes: z.int(),
      start: z.optional(z.int()),
      end: z.optional(z.int()),
    }),
  ),
  overlaps: z.array(z.object({ start: z.int(), end: z.int() })),
  unaccounted: z.optional(z.int()),
});

export const reviewSchema = z.object({
  id: z.optional(z.string()),
  primary: z.nullable(z.string()),
  codes: z.array(codeReviewSchema),
  units: z.nullable(unitsSchema),
  ledger: z.optional(ledgerSchema),
  findings: z.array(findingSchema),
  notChecked: z.array(z.object({ what: z.string(), why: z.string() })),
});

export type Verdict = (typeof verdicts)[number];
export type Indicator = (typeof indicators)[number];
export type UnitMethod = (typeof unitMethods)[number];
export type Evidence = z.infer<typeof evidenceSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type CodeReview = z.infer<typeof codeReviewSchema>;
export type UnitCount = z.infer<typeof unitCountSchema>;
export type Units = z.infer<typeof unitsSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
export type Review = z.infer<typeof reviewSchema>;
