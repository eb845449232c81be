/**
 * The bodies of all messages. The tab, the frame and the origin of a message are never in its
 * body: they come from the browser's word on its sender.
 */
import * as z from 'zod/mini';
import { taughtFieldSchema, taughtSignalsSchema, teachableFields } from './field-map.ts';
import { fragmentSchema } from './fragment.ts';

const nonce = z.string().check(z.regex(/^[\w-]{16,64}$/));
const side = z.enum(['left', 'right']);

/** Reader → background. */
export const fromReaderSchema = z.discriminatedUnion('kind', [
  /** What the frame shows now, once a change has settled. */
  z.object({ kind: z.literal('fragment'), fragment: fragmentSchema }),
  /** There may be a chart in the frame: the reading is to be put into it. */
  z.object({ kind: z.literal('needs-reading') }),
  /** The frame's document is going away. */
  z.object({ kind: z.literal('gone') }),
  /** The page shows a sign-in form: the EHR was logged out of. */
  z.object({ kind: z.literal('signed-out') }),
  /** The user's own fields have changed, and this frame asks for those of its site. */
  z.object({ kind: z.literal('needs-taught') }),
  /** The user has pointed at a place and named it. */
  z.object({ kind: z.literal('pointed'), field: taughtFieldSchema }),
  /** The user has given up pointing. */
  z.object({ kind: z.literal('point-ended') }),
  /** A panel was docked whose address carries this nonce. */
  z.object({ kind: z.literal('docked'), nonce }),
]);

/** Background → reader. */
export const toReaderSchema = z.discriminatedUnion('kind', [
  /** Read again; `afresh` says it even where nothing has changed. */
  z.object({ kind: z.literal('read'), afresh: z.boolean() }),
  z.object({
    kind: z.literal('dock'),
    side,
    width: z.int(),
    collapsed: z.boolean(),
  }),
  z.object({ kind: z.literal('undock') }),
  /** Show a quotation or a field in the host's page: `field` as in the fragment's origins. */
  z.object({
    kind: z.literal('reveal'),
    field: z.string(),
    start: z.optional(z.int()),
    end: z.optional(z.int()),
  }),
  /** The fields that the user has taught of the frame's site. */
  z.object({ kind: z.literal('taught'), fields: z.array(taughtSignalsSchema) }),
  /** They have changed: ask for them. */
  z.object({ kind: z.literal('taught-changed') }),
  /** The user points at a place in the page, of this field where it is known already. */
  z.object({ kind: z.literal('point'), field: z.optional(z.string()) }),
  z.object({ kind: z.literal('point-end') }),
  /** The site was switched off, or a newer reader takes over. */
  z.object({ kind: z.literal('leave') }),
]);

/** Panel → background, over its port. */
export const fromPanelSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read-again') }),
  z.object({
    kind: z.literal('reveal'),
    field: z.string(),
    start: z.optional(z.int()),
    end: z.optional(z.int()),
  }),
  z.object({ kind: z.literal('dismiss'), finding: z.string(), reason: z.string() }),
  z.object({ kind: z.literal('undismiss'), finding: z.string() }),
  z.object({
    kind: z.literal('place'),
    side: z.optional(side),
    collapsed: z.optional(z.boolean()),
  }),
  z.object({ kind: z.literal('payer'), pack: z.string() }),
  /** The user wants to point at a field in the page, or no longer. */
  z.object({ kind: z.literal('point'), field: z.optional(z.enum(teachableFields)) }),
  z.object({ kind: z.literal('point-end') }),
  /** The user says that what was read without a patient's name belongs to the visit shown. */
  z.object({ kind: z.literal('join') }),
  /** This page is read wrong: its structure is to be shown, with every text replaced. */
  z.object({ kind: z.literal('structure') }),
  z.object({ kind: z.literal('wipe') }),
]);

/** Pages of the extension → background. */
export const fromPageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('switched-on'), tab: z.int() }),
  z.object({ kind: z.literal('check-once'), tab: z.int() }),
  z.object({ kind: z.literal('wipe') }),
]);

export type FromReader = z.infer<typeof fromReaderSchema>;
export type ToReader = z.infer<typeof toReaderSchema>;
export type FromPanel = z.infer<typeof fromPanelSchema>;
export type FromPage = z.infer<typeof fromPageSchema>;

/** Why a message was refused: the only thing that a refused sender learns. */
export type Refusal = 'not-ours' | 'not-a-tab' | 'not-permitted' | 'not-understood' | 'no-nonce';

export type Reply = { readonly ok: true } | { readonly ok: false; readonly refused: Refusal };
