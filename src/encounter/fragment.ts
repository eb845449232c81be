/**
 * What one reader saw in its frame, at one moment, of one patient and date of service. The
 * background joins fragments of the same visit; the tab, the frame and the site are never stated
 * here: they come from the message's sender.
 */
import * as z from 'zod/mini';
import { noteSchema, serviceLineSchema } from './encounter.ts';

/** Why a place on the page could not be read. The panel says each in plain words. */
export const unreadReasons = [
  'ambiguous',
  'cross-origin-frame',
  'sandboxed-frame',
  'closed-root',
  'pdf',
  'picture',
  'no-code-on-page',
  'choice-not-shown',
  'two-dates',
  'too-large',
  'unknown-layout',
  'not-changed',
  'drifted',
] as const;

/** How a field was recognised, for "what was read". */
export const evidenceKinds = [
  'taught',
  'profile',
  'label',
  'aria',
  'legend',
  'heading',
  'column',
  'name',
  'placeholder',
  'position',
  'heading-in-text',
  'shape',
  'hint',
] as const;

/**
 * Whose visit the view shows, found in the same view chain as the fields. `patient` is the name as
 * the host shows it, `born` and `date` are ISO dates, `record` the record number, `encounter` the
 * host's own encounter id. `conflict` is set where the view shows two patients or two dates.
 */
export const identitySchema = z.object({
  patient: z.optional(z.string()),
  born: z.optional(z.string()),
  record: z.optional(z.string()),
  date: z.optional(z.string()),
  encounter: z.optional(z.string()),
  conflict: z.optional(z.enum(['two-patients', 'two-dates'])),
});

/** Where a field stands: enough to say how it was found and to find it again. */
export const fieldOriginSchema = z.object({
  by: z.enum(evidenceKinds),
  hint: z.string(),
  visible: z.boolean(),
  editable: z.boolean(),
});

export const unreadSchema = z.object({ what: z.string(), why: z.enum(unreadReasons) });

export const fragmentSchema = z.object({
  identity: identitySchema,
  note: z.optional(noteSchema),
  lines: z.optional(z.array(serviceLineSchema)),
  diagnoses: z.optional(z.array(z.string())),
  payer: z.optional(z.string()),
  clinician: z.optional(z.string()),
  timeIn: z.optional(z.string()),
  timeOut: z.optional(z.string()),
  visit: z.optional(z.int()),
  status: z.optional(z.enum(['draft', 'signed'])),
  prior: z.optional(z.object({ date: z.optional(z.string()), note: z.optional(noteSchema) })),
  /** Keyed by field path: `note.objective`, `lines.0.units`, `payer`. */
  origins: z.record(z.string(), fieldOriginSchema),
  unread: z.array(unreadSchema),
  /** Of the fields that the user has pointed at, those of this view, by `taughtKey`. */
  taught: z.optional(z.record(z.string(), z.enum(['found', 'drifted']))),
  /** The EHR whose profile matched, by its name; absent where none did. */
  profile: z.optional(z.string()),
  /** Some part of what was read stands in a visible view. */
  visible: z.boolean(),
});

export type UnreadReason = (typeof unreadReasons)[number];
export type EvidenceKind = (typeof evidenceKinds)[number];
export type Identity = z.infer<typeof identitySchema>;
export type FieldOrigin = z.infer<typeof fieldOriginSchema>;
export type Unread = z.infer<typeof unreadSchema>;
export type Fragment = z.infer<typeof fragmentSchema>;
