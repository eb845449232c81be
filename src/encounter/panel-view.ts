/** What the background tells a panel: all that it shows, and nothing that it has to work out from elsewhere. */
import * as z from 'zod/mini';
import { encounterSchema } from './encounter.ts';
import { teachableFields } from './field-map.ts';
import { fieldOriginSchema, unreadSchema } from './fragment.ts';
import { reviewSchema } from './review.ts';

const panelStates = ['reading', 'ready', 'empty', 'error'] as const;

/** Why there is no review to show. */
export const panelReasons = [
  'nothing-to-read',
  'not-switched-on',
  'two-patients',
  'two-dates',
  'unknown-identity',
  'reader-gone',
  'failed',
] as const;

/** Why a finding was set aside. Reasons are chosen, never typed: a docked panel takes no text. */
export const dismissReasons = [
  'documented-elsewhere',
  'payer-allows',
  'not-billing',
  'tool-wrong',
  'other',
] as const;

/** When a part was last read, in epoch milliseconds, and whether the screen that holds it is still there. */
const freshnessSchema = z.object({ at: z.number(), live: z.boolean() });

/** A part that was read in a view that does not say whose it is. It is joined on the user's word only. */
const joinOfferSchema = z.object({ part: z.enum(['note', 'bill', 'note-and-bill']) });

export const panelViewSchema = z.object({
  state: z.enum(panelStates),
  reason: z.optional(z.enum(panelReasons)),
  /** Shown in the browser's own side panel, not docked in the page. */
  native: z.boolean(),
  collapsed: z.boolean(),
  side: z.enum(['left', 'right']),
  theme: z.enum(['system', 'light', 'dark']),
  /** The site's host, as the user knows it. */
  site: z.optional(z.string()),
  /** The patient as the host shows it; `date` is ISO 8601. */
  identity: z.object({ patient: z.optional(z.string()), date: z.optional(z.string()) }),
  encounter: encounterSchema,
  review: z.nullable(reviewSchema),
  unread: z.array(unreadSchema),
  /** In how many screens the visit was read. */
  screens: z.int(),
  freshness: z.object({ note: z.optional(freshnessSchema), bill: z.optional(freshnessSchema) }),
  /** The EHR, where its pages give it away. */
  product: z.optional(z.string()),
  /** Keyed by field path: `note.objective`, `lines.0.units`, `payer`. */
  origins: z.record(z.string(), fieldOriginSchema),
  /** The matched pack's name; absent where the payer was not read or is not known. */
  payerName: z.optional(z.string()),
  /** The packs to choose from where no payer was read. */
  payers: z.optional(z.array(z.object({ id: z.string(), name: z.string() }))),
  /** The edition of the tables that were used, as `2026-Q4`. */
  editionLabel: z.string(),
  /** Short labels of the codes in play, and whether each is counted by time. */
  codes: z.record(z.string(), z.object({ label: z.string(), timed: z.boolean() })),
  /** Findings set aside, by `findingKeys`, while the text they rest on is unchanged. */
  dismissed: z.array(z.object({ finding: z.string(), reason: z.enum(dismissReasons) })),
  joinOffer: z.optional(joinOfferSchema),
  /** The user is pointing at a place in the page. */
  pointing: z.optional(z.object({ field: z.optional(z.enum(teachableFields)) })),
});

export type PanelView = z.infer<typeof panelViewSchema>;
export type PanelReason = (typeof panelReasons)[number];
export type DismissReason = (typeof dismissReasons)[number];
export type JoinOffer = z.infer<typeof joinOfferSchema>;
