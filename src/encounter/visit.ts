/** What is remembered of one visit while the browser session lasts. Never written to disk. */
import * as z from 'zod/mini';
import { encounterSchema } from './encounter.ts';
import { fragmentSchema, identitySchema } from './fragment.ts';
import { reviewSchema } from './review.ts';

/** A fragment with what the background knows of it: the frame it came from and when, in epoch milliseconds. */
export const heldFragmentSchema = z.object({
  tab: z.int(),
  frame: z.int(),
  /** The frame's document, so that a reloaded frame's old fragment is told from its new one. */
  document: z.string(),
  at: z.number(),
  /** The frame is still there and shows this. */
  live: z.boolean(),
  fragment: fragmentSchema,
});

export const visitSchema = z.object({
  key: z.string(),
  site: z.string(),
  identity: identitySchema,
  fragments: z.array(heldFragmentSchema),
  encounter: encounterSchema,
  review: z.nullable(reviewSchema),
  /** Dismissed findings: the finding's key, the reason's code, and a hash of the text it was dismissed on. */
  dismissed: z.array(z.object({ finding: z.string(), reason: z.string(), text: z.string() })),
  touched: z.number(),
});

export type HeldFragment = z.infer<typeof heldFragmentSchema>;
export type Visit = z.infer<typeof visitSchema>;
