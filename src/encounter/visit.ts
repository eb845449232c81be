/** What is remembered while the browser session lasts. Kept in memory by the browser, never on disk. */
import * as z from 'zod/mini';
import { encounterSchema } from './encounter.ts';
import { teachableFields } from './field-map.ts';
import { fragmentSchema, identitySchema } from './fragment.ts';
import { reviewSchema } from './review.ts';

/** A fragment with what the background knows of it: the frame it came from and when, in epoch milliseconds. */
const heldFragmentSchema = z.object({
  tab: z.int(),
  frame: z.int(),
  /** The frame's document, so that a reloaded frame's old fragment is told from its new one. */
  document: z.string(),
  at: z.number(),
  /** The frame still shows this; otherwise it is from an earlier screen. */
  live: z.boolean(),
  fragment: fragmentSchema,
});

const dismissalSchema = z.object({
  finding: z.string(),
  reason: z.string(),
  /** A hash of the words that it was dismissed on: other words bring it back. */
  text: z.string(),
});

export const visitSchema = z.object({
  key: z.string(),
  site: z.string(),
  identity: identitySchema,
  /** Fragments whose identity is this visit's, and those that the user's word has joined to it. */
  fragments: z.array(heldFragmentSchema),
  encounter: encounterSchema,
  review: z.nullable(reviewSchema),
  dismissed: z.array(dismissalSchema),
  touched: z.number(),
});

/** What a frame of a tab showed last: whose visit, and whether there was anything to review in it. */
const lookSchema = z.object({
  frame: z.int(),
  document: z.string(),
  identity: identitySchema,
  /** The visit's key; absent where two identities were seen at once. */
  visit: z.optional(z.string()),
  content: z.boolean(),
  /** The fingerprint of content that is held back: the patient changed and it did not. */
  heldBack: z.optional(z.string()),
  visible: z.boolean(),
});

export const tabSchema = z.object({
  tab: z.int(),
  site: z.string(),
  looks: z.array(lookSchema),
  /** The nonce of the panel that the tab's reader docked, and the panel's document once it has used it. */
  docking: z.optional(z.object({ nonce: z.string(), panel: z.optional(z.string()) })),
  /** The user opened or folded the panel in this tab by hand. */
  collapsed: z.optional(z.boolean()),
  /** The user is pointing at a place in the page, of this field where it is known already. */
  pointing: z.optional(z.object({ field: z.optional(z.enum(teachableFields)) })),
  /** Read on the user's word for this page only: the site itself is not switched on. */
  once: z.optional(z.boolean()),
  /** Nameless readings that the user's word has joined: their key → the visit's key. */
  joined: z.optional(z.record(z.string(), z.string())),
});

export type HeldFragment = z.infer<typeof heldFragmentSchema>;
export type Dismissal = z.infer<typeof dismissalSchema>;
export type Visit = z.infer<typeof visitSchema>;
export type Look = z.infer<typeof lookSchema>;
export type Tab = z.infer<typeof tabSchema>;

/** All that is remembered. */
export interface Memory {
  readonly visits: readonly Visit[];
  readonly tabs: readonly Tab[];
}
