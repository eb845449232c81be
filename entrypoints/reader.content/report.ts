/** Reads the frame and says what it shows. Of two reads under way the later one counts. */
import type { Fragment } from '../../src/encounter/fragment.ts';
import { mayHoldAChart } from '../../src/page/glance.ts';
import { inSlices } from '../../src/page/slices.ts';
import type { PageTools } from '../../src/page/tools.ts';
import { fetchReading } from './reading.ts';
import { say } from './say.ts';
import { isTaughtView } from './taught.ts';

/** A frame with nothing worth reading: no patient, no chart. */
const nothing: Fragment = { identity: {}, origins: {}, unread: [], visible: false };

export function reporter(
  tools: PageTools,
  signal: AbortSignal,
): (afresh?: boolean) => Promise<void> {
  let latest = 0;
  let last = '';
  return async (afresh = false) => {
    latest += 1;
    const mine = latest;
    const fragment = await read(tools, signal);
    // A later read has begun, the reader has left, or the patient changed while this one was read.
    if (fragment === undefined || mine !== latest || signal.aborted) return;
    const words = JSON.stringify(fragment);
    if (words === last && !afresh) return;
    last = words;
    say({ kind: 'fragment', fragment });
    if (isNobodys(fragment) && showsSignIn()) say({ kind: 'signed-out' });
  };
}

async function read(tools: PageTools, signal: AbortSignal): Promise<Fragment | undefined> {
  const worthwhile = await inSlices(mayHoldAChart(document, tools), tools, signal);
  if (!worthwhile && !isTaughtView()) return nothing;
  const reading = await fetchReading();
  return reading?.readPageInSlices(document, tools, signal);
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
