/** Messages to the background. A worker that is being replaced gives no answer, which is no fault. */
import type { FromReader, Reply } from '../../src/encounter/messages.ts';
import { extension } from '../../src/platform/reader-browser.ts';

export async function ask(message: FromReader): Promise<Reply | undefined> {
  const answer: Promise<Reply> = extension.runtime.sendMessage(message);
  return answer.catch(() => undefined);
}

export function say(message: FromReader): void {
  void ask(message);
}
