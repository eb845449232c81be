/** The structure of a page that is read wrong, as the user is shown it before it is saved. */
import * as z from 'zod/mini';
import { unreadSchema } from './fragment.ts';

export const structureSchema = z.object({
  /** The file: an HTML document with every text replaced. */
  html: z.string(),
  /** How many texts and values were replaced. */
  replaced: z.int(),
  /** The field paths that were read, as they are marked in the file. */
  read: z.array(z.string()),
  /** What was not read and why; addresses are left out. */
  unread: z.array(unreadSchema),
});

export type Structure = z.infer<typeof structureSchema>;
