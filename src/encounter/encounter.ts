/**
 * What was read of one visit. Everything is optional: absent means not read, an empty string or
 * list means read and found empty. Never a guess, never 0 for "unknown".
 */
import * as z from 'zod/mini';

/** ISO 8601 or, where the field was read and found empty, an empty string; so too the clock. */
const isoDate = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));
const clock = z.string().check(z.regex(/^(([01]?\d|2[0-3]):[0-5]\d)?$/));
const count = z.int().check(z.nonnegative());

/** The note's sections; a note with no headings is `text`. `assessment` is also Action in massage charting. */
export const noteSchema = z.object({
  subjective: z.optional(z.string()),
  objective: z.optional(z.string()),
  assessment: z.optional(z.string()),
  plan: z.optional(z.string()),
  text: z.optional(z.string()),
});

/** One billed service line, as entered. `minutes` is whole minutes; modifiers keep the page's order. */
export const serviceLineSchema = z.object({
  code: z.string(),
  units: z.optional(count),
  modifiers: z.optional(z.array(z.string())),
  minutes: z.optional(count),
  diagnoses: z.optional(z.array(z.string())),
});

export const encounterSchema = z.object({
  id: z.optional(z.string()),
  date: z.optional(isoDate),
  payer: z.optional(z.string()),
  clinician: z.optional(z.string()),
  visit: z.optional(z.int().check(z.positive())),
  timeIn: z.optional(clock),
  timeOut: z.optional(clock),
  diagnoses: z.optional(z.array(z.string())),
  note: z.optional(noteSchema),
  lines: z.optional(z.array(serviceLineSchema)),
  prior: z.optional(z.object({ date: z.optional(isoDate), note: z.optional(noteSchema) })),
  status: z.optional(z.enum(['draft', 'signed'])),
});

export type Note = z.infer<typeof noteSchema>;
export type ServiceLine = z.infer<typeof serviceLineSchema>;
export type Encounter = z.infer<typeof encounterSchema>;
export type SectionName = keyof Note;

/** The sections in the order in which a clinician reads them. */
export const sectionNames = [
  'subjective',
  'objective',
  'assessment',
  'plan',
  'text',
] as const satisfies readonly SectionName[];
