/** Reads the frame and says what it shows. Of two reads under way the later one counts. */
import type { Fragment } from '../../src/encounter/fragment.ts';
import type { FromReader } from '../../src/encounter/messages.ts';
import { readPageInSlices } from '../../src/page/read.ts';
import type { PageTools } from '../../src/page/tools.ts';
import { extension } from '../../src/platform/reader-browser.ts';

/** Answers come back as a promise from every browser that we run in; a worker that is being replaced gives none. */
export function say(message: FromReader): void {
  void extension.runtime.sendMessage(message).catch(() => undefined);
}

export function reporter(
  tools: PageTools,
  signal: AbortSignal,
): (afresh?: boolean) => Promise<void> {
  let latest = 0;
  let last = '';
  return async (afresh = false) => {
    latest += 1;
    const mine = latest;
    const fragment = await readPageInSlices(document, tools, signal);
    // A later read has begun, the reader has left, or the patient changed while this one was read.
    if (fragment === undefined || mine !== latest || signal.aborted) return;
    const words = JSON.stringify(fragment);
    if (words === last && !afresh) return;
    last = words;
    say({ kind: 'fragment', fragment });
    if (isNobodys(fragment) && showsSignIn()) say({ kind: 'signed-out' });
  };
}

function isNobodys({ identity, note, lines }: Fragment): boolean {
  return identity.patient === undefined && note === undefined && lines === undefined;
}

/** The EHR was logged out of where its top page asks for a password and shows nothing else to review. */
function showsSignIn(): boolean {
  if (window !== window.top) return false;
  const password = document.querySelector('input[type="password"]');
  return password !== null && password.checkVisibility();
}
