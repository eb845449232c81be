/**
 * What an extension's scripts take of each keystroke, out of a trace of a page that has no script of its
 * own: every script that runs on its main thread is the extension's. A keystroke lasts from its `keydown`
 * to the next. What the engine collects beside the scripts cannot be laid to anybody and is not counted.
 */
import { costOf, outermost, type TraceEvent } from './trace.ts';

/** All times are milliseconds of the main thread. */
export interface Typed {
  /** For each keystroke without a pause after it: the extension's scripts, and all else that the thread did. */
  readonly strokes: readonly { readonly ours: number; readonly rest: number }[];
  /** Keystrokes before the last that a pause followed, because the machine was too busy to type. */
  readonly late: number;
  /** The extension's scripts from the pause after the last keystroke on: in all, and in one task. */
  readonly pause: { readonly ours: number; readonly longest: number };
}

/** Entries into scripts: listeners, timers, idle callbacks and observers; promises; first runs. */
const SCRIPTS = new Set(['FunctionCall', 'RunMicrotasks', 'EvaluateScript']);

const isKey = ({ name, args }: TraceEvent): boolean =>
  name === 'EventDispatch' && args.data?.type === 'keydown';

/** What the browser itself runs for an extension (its messages) has no address. */
const isForeign = ({ name, args: { data } }: TraceEvent): boolean =>
  SCRIPTS.has(name) && Boolean(data?.url) && !data?.url?.startsWith('chrome-extension://');

/** Throws where no key was pressed or where a script of the page ran. `idle` in milliseconds. */
export function typedIn(trace: readonly TraceEvent[], idle: number): Typed {
  const [first] = trace.filter(isKey);
  if (!first) throw new Error('No key was pressed in this trace');
  const thread = trace.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  if (thread.some(isForeign)) throw new Error('The page has a script of its own');
  const scripts = outermost(thread, ({ name }) => SCRIPTS.has(name));
  const tasks = outermost(thread, ({ name }) => name === 'RunTask');
  const keys = outermost(thread, isKey).map(({ ts }) => ts);
  const all = keys.slice(1).map((end, at) => ({ from: keys[at] ?? end, end }));
  const inTime = all.filter(({ from, end }) => end - from < idle * 1000);
  const strokes = inTime.map(({ from, end }) => {
    const ours = sum(between(scripts, from, end));
    return { ours, rest: sum(between(tasks, from, end)) - ours };
  });
  const quiet = (keys.at(-1) ?? 0) + idle * 1000;
  const slices = tasks
    .filter(({ ts }) => ts >= quiet)
    .map(({ ts, dur = 0 }) => sum(between(scripts, ts, ts + dur)));
  return {
    strokes,
    late: all.length - inTime.length,
    pause: { ours: sum(between(scripts, quiet, Infinity)), longest: Math.max(0, ...slices) },
  };
}

const between = (events: readonly TraceEvent[], from: number, to: number): TraceEvent[] =>
  events.filter(({ ts }) => ts >= from && ts < to);

const sum = (events: readonly TraceEvent[]): number =>
  events.reduce((total, event) => total + costOf(event), 0);
