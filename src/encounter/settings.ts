/** What the user has chosen; kept in local storage, holds no patient data. */
import * as z from 'zod/mini';

export const settingsSchema = z.object({
  /** The side of the page on which the panel docks. */
  side: z._default(z.enum(['left', 'right']), 'right'),
  collapsed: z._default(z.boolean(), false),
  /** Width of the docked panel, in CSS pixels. */
  width: z._default(z.int().check(z.minimum(280), z.maximum(720)), 376),
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  /** Rule ids that the user has switched off. */
  rulesOff: z._default(z.array(z.string()), []),
  /** The payer pack to assume where the page shows none, by site origin. */
  payers: z._default(z.record(z.string(), z.string()), {}),
  welcomed: z._default(z.boolean(), false),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = z.parse(settingsSchema, {});
