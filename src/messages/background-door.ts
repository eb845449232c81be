/**
 * The background's door: the sender first, then the permission, then the shape, and only then is
 * anything done. A refused sender learns a reason code and nothing else.
 */
import {
  fromPageSchema,
  fromReaderSchema,
  type FromPage,
  type FromReader,
  type Refusal,
} from '../encounter/messages.ts';
import { isOwnPage, pageSender, type PageSender, type Sender } from './sender.ts';

export interface Own {
  readonly id: string;
  /** `chrome-extension://…`, with no slash at the end. */
  readonly origin: string;
}

/** What came through the door, and from whom. */
type Admitted =
  | { readonly from: 'reader'; readonly body: FromReader; readonly sender: PageSender }
  | { readonly from: 'page'; readonly body: FromPage };

export type AtDoor = Admitted | { readonly refused: Refusal };

/**
 * Admits or refuses one message. `isPermitted` says whether the user has switched on the site of the
 * frame that sent it; it is asked before the body is looked at.
 */
export async function admit(
  message: unknown,
  sender: Sender,
  own: Own,
  isPermitted: (page: PageSender) => Promise<boolean>,
): Promise<AtDoor> {
  if (isOwnPage(sender, own)) return admitPage(message);
  const page = pageSender(sender, own.id);
  if (page === undefined) return { refused: sender.id === own.id ? 'not-a-tab' : 'not-ours' };
  if (!(await isPermitted(page))) return { refused: 'not-permitted' };
  const parsed = fromReaderSchema.safeParse(message);
  if (!parsed.success) return { refused: 'not-understood' };
  return { from: 'reader', body: parsed.data, sender: page };
}

function admitPage(message: unknown): AtDoor {
  const parsed = fromPageSchema.safeParse(message);
  return parsed.success ? { from: 'page', body: parsed.data } : { refused: 'not-understood' };
}
