/** What the user has taught of this site, and the hands that point: both come only when they are used. */
import type { TaughtSignals, TeachableField } from '../../src/encounter/field-map.ts';
import type { ToReader } from '../../src/encounter/messages.ts';
import type { Taught } from '../../src/page/find/taught.ts';
import type { Hands } from '../../src/page/teach/point.ts';
import { viewOf } from '../../src/page/teach/view.ts';
import type { PageTools } from '../../src/page/tools.ts';
import { fetchReading } from './reading.ts';
import { say } from './say.ts';

/** The isolated world of a frame, which the page's own scripts cannot see. */
export type WithTaught = typeof globalThis & {
  codesideTaught?: (fields: readonly TaughtSignals[]) => Taught;
  codesideHands?: Hands;
};

const world = globalThis as WithTaught;

/** The views on which something was taught. */
let views: readonly string[] = [];

/** Something was taught of what the frame shows now: it is read, whatever it looks like. */
export const isTaughtView = (): boolean => views.length > 0 && views.includes(viewOf(document.URL));

async function point(tools: PageTools, signal: AbortSignal, field: string | undefined) {
  const reading = await fetchReading();
  if (reading === undefined || signal.aborted) return;
  world.codesideHands?.point({
    document,
    tools,
    looking: reading.lookAt,
    signal,
    field: field as TeachableField | undefined,
    pointed: (taught) => say({ kind: 'pointed', field: taught }),
    ended: () => say({ kind: 'point-ended' }),
  });
}

/** Hears of teaching: the fields taught are read from then on, and pointing begins and ends. */
export function teaching(
  tools: PageTools,
  signal: AbortSignal,
  read: () => Promise<void>,
): (message: ToReader) => void {
  let pointing = new AbortController();
  signal.addEventListener('abort', () => pointing.abort());
  return (message) => {
    if (message.kind === 'taught-changed') say({ kind: 'needs-taught' });
    if (message.kind === 'taught') {
      const { fields } = message;
      views = fields.map(({ view }) => view);
      tools.taught = fields.length > 0 ? world.codesideTaught?.(fields) : undefined;
      void read();
    }
    if (message.kind === 'point' || message.kind === 'point-end') pointing.abort();
    if (message.kind !== 'point' || signal.aborted) return;
    pointing = new AbortController();
    void point(tools, pointing.signal, message.field);
  };
}
