/**
 * Fields that the user has pointed at, by site: which place on the page holds which field, told by
 * several signals of the place. Names and labels only; what stands in the place is never kept.
 */
import * as z from 'zod/mini';

/** What a place can be named. One taught row teaches all rows of its table or list. */
export const teachableFields = [
  'note.subjective',
  'note.objective',
  'note.assessment',
  'note.plan',
  'note.text',
  'lines.code',
  'lines.units',
  'lines.modifiers',
  'lines.minutes',
  'lines.diagnoses',
  'identity.patient',
  'identity.born',
  'identity.record',
  'identity.date',
  'clinician',
  'payer',
  'timeIn',
  'timeOut',
] as const;

/** A cell of a table, a large or a small control, or a text outside of any table. */
const taughtRoles = ['cell', 'large', 'small', 'text'] as const;

/** Signals as they go to a reader, which has no schema of its own. */
export const taughtSignalsSchema = z.object({
  field: z.string(),
  /** The path of the document's address, its changing parts left out. */
  view: z.string(),
  /** A short selector; in rows it fits every row. `>>>` enters a shadow root or a filled frame. */
  selector: z.string(),
  role: z.string(),
  /** The label or column title. */
  label: z.optional(z.string()),
  /** The form's own name of the place, each number a `#`. */
  name: z.optional(z.string()),
  id: z.optional(z.string()),
  /** The labels of the places before and after it, `before|after`. */
  near: z.optional(z.string()),
  /** Which of how many in its row or group, `2/5`. */
  place: z.optional(z.string()),
});

/** More than this is no label. In characters. */
const longest = 60;

/** No numbers: a date of birth or a record number is never part of a label. */
const label = z.string().check(z.minLength(1), z.maxLength(longest), z.regex(/^[^\d\n]+$/));
const machineName = z
  .string()
  .check(z.maxLength(longest), z.regex(/^(?!.*\d)[A-Za-z_#][\w:.[\]# -]*$/));

const step = String.raw`[a-z][\w-]*(?:\[[a-z-]+="[A-Za-z_][A-Za-z_:.[\]-]{0,59}"\])?(?::nth-of-type\(\d{1,3}\))?`;
const selector = z
  .string()
  .check(z.maxLength(500), z.regex(new RegExp(`^${step}(?: >(?:>>)? ${step})*$`)));

/** Signals as they are kept and handed round: nothing but names. */
export const taughtFieldSchema = z.object({
  field: z.enum(teachableFields),
  view: z.string().check(z.maxLength(200), z.regex(/^[\w/.*#~:-]*$/)),
  selector,
  role: z.enum(taughtRoles),
  label: z.optional(label),
  name: z.optional(machineName),
  id: z.optional(machineName),
  near: z.optional(
    z.string().check(z.maxLength(2 * longest + 1), z.regex(/^[^\d\n|]*\|[^\d\n|]*$/)),
  ),
  place: z.optional(z.string().check(z.regex(/^\d{1,2}\/\d{1,2}$/))),
});

/** On the last page of its view: found, its signals disagreed, or not met yet. */
const taughtHealth = ['found', 'drifted', 'unseen'] as const;

/** As it is kept; `on` is the day of its last health, ISO 8601. */
export const keptFieldSchema = z.extend(taughtFieldSchema, {
  health: z._default(z.enum(taughtHealth), 'unseen'),
  on: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});

export type TeachableField = (typeof teachableFields)[number];
export type TaughtSignals = z.infer<typeof taughtSignalsSchema>;
export type TaughtField = z.infer<typeof taughtFieldSchema>;
export type TaughtHealth = (typeof taughtHealth)[number];
export type KeptField = z.infer<typeof keptFieldSchema>;

/** A field may be taught once on each view of a product. */
export const taughtKey = ({ field, view }: { field: string; view: string }): string =>
  `${field} ${view}`;
