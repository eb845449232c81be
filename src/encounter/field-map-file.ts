/** The fields taught of one site as a file: names of places, checked before anything of it is kept. */
import * as z from 'zod/mini';
import { taughtFieldSchema, taughtKey, type TaughtField } from './field-map.ts';

/** More than this is no map of one product. In characters. */
const longest = 100_000;

const fieldMapSchema = z.object({
  format: z.literal('codeside-field-map'),
  version: z.literal(1),
  /** The site's origin without a port, as it is switched on. */
  site: z.string().check(z.maxLength(260), z.regex(/^https?:\/\/[a-z0-9.[\]:-]+$/)),
  fields: z.array(taughtFieldSchema).check(z.maxLength(64)),
});

export type FieldMap = Pick<z.infer<typeof fieldMapSchema>, 'site' | 'fields'>;

export type FieldMapFile = { readonly map: FieldMap } | { readonly problem: string };

/** The map in a file's text, or one sentence on what is wrong with it. */
export function readFieldMapFile(text: string): FieldMapFile {
  if (text.length > longest) return { problem: 'The file is too large to be a field map.' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'The file is not JSON: export a site’s fields first and take that.' };
  }
  const parsed = fieldMapSchema.safeParse(value);
  if (parsed.success) return { map: { site: parsed.data.site, fields: alone(parsed.data.fields) } };
  const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  return {
    problem: `The file is not a field map: ${path === '' ? 'it lacks what one holds' : `“${path}” is missing or not as it should be`}.`,
  };
}

/** Of two for the same field and view the later one counts. */
const alone = (fields: readonly TaughtField[]): TaughtField[] => [
  ...new Map(fields.map((field) => [taughtKey(field), field])).values(),
];

/** As it is written to a file: the same map gives the same text, and no health. */
export function fieldMapText({ site, fields }: FieldMap): string {
  const names = fields.map((field) => taughtFieldSchema.parse(field));
  const map = { format: 'codeside-field-map', version: 1, site, fields: names };
  return `${JSON.stringify(map, null, 2)}\n`;
}
