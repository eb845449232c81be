import { describe, expect, it } from 'vitest';
import { typedIn } from './keystrokes.ts';
import type { TraceEvent } from './trace.ts';

const extension = 'chrome-extension://abc/content-scripts/reader.js';

/** From and for how long in milliseconds; half of it is processor time. */
const event = (
  name: string,
  from: number,
  lasting: number,
  data: TraceEvent['args']['data'] = {},
): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: from * 1000,
  dur: lasting * 1000,
  tdur: lasting * 500,
  args: { data },
});

const key = (at: number): TraceEvent => event('EventDispatch', at, 2, { type: 'keydown' });
const call = (from: number, lasting: number, url = extension): TraceEvent =>
  event('FunctionCall', from, lasting, { url });
const task = (from: number, lasting: number): TraceEvent => event('RunTask', from, lasting);

/** Two keys, each with a listener, and the read in the pause after them, in two slices. */
const trace = [
  task(-20, 10),
  call(-18, 6),
  task(0, 20),
  key(0),
  call(4, 2),
  event('RunMicrotasks', 8, 4),
  call(9, 2),
  { ...call(50, 30), tid: 2 },
  task(100, 10),
  key(100),
  call(104, 2),
  task(405, 10),
  event('TimerFire', 406, 8),
  call(406, 4),
  event('RunMicrotasks', 410, 4),
  task(420, 8),
  call(421, 6, ''),
];

describe('a trace of typing', () => {
  it('tells what each keystroke took of the scripts, and what of all else on that thread', () => {
    expect(typedIn(trace, 300).strokes).toEqual([{ ours: 1 + 2, rest: 10 - 3 }]);
  });

  it('tells apart what came in the pause, and the longest task of it', () => {
    expect(typedIn(trace, 300).pause).toEqual({ ours: 4 + 3, longest: 4 });
  });

  it('leaves out a keystroke that a pause followed, and says so', () => {
    const hurried = typedIn(trace, 100);
    expect([hurried.strokes, hurried.late]).toEqual([[], 1]);
    expect(typedIn(trace, 101).late).toBe(0);
  });

  it('is read in any order of its events', () => {
    expect(typedIn(trace.toReversed(), 300)).toEqual(typedIn(trace, 300));
  });

  it('is refused where a script of the page ran, or where nobody typed', () => {
    const paged = [...trace, call(30, 1, 'http://127.0.0.1/app.js')];
    expect(() => typedIn(paged, 300)).toThrow('script of its own');
    expect(() => typedIn([task(0, 5)], 300)).toThrow('No key');
  });
});
