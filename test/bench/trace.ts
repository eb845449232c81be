/** Traces of the DevTools protocol: what a page's main thread does, event by event. */
import type { Page } from '@playwright/test';

/**
 * A complete event (phase X) of the Trace Event Format. Times are microseconds: `ts` since some moment
 * before, `dur` by the clock, `tdur` of the thread's own processor time, which no other process adds to.
 */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string; readonly url?: string } };
}

/** Events of input, timers and scripts; microtasks; and the tasks of the main thread around them all. */
const CATEGORIES = ['devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'];

/** Every event of the browser while `run` goes on. */
export async function traced(page: Page, run: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await run();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

/** Milliseconds of processor time that an event took; by the clock where the trace does not tell. */
export const costOf = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;

/** Those wanted that lie in no other that is wanted, of one thread, in their order. */
export function outermost(
  events: readonly TraceEvent[],
  isWanted: (event: TraceEvent) => boolean,
): TraceEvent[] {
  const wanted = events
    .filter((event) => event.ph === 'X' && isWanted(event))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = -Infinity;
  return wanted.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
