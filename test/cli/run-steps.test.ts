import { describe, expect, it } from 'vitest';
import { runSteps } from '../../src/cli/check/run-steps.ts';
import type { Step } from '../../src/cli/check/steps.ts';
import { steps } from '../../src/cli/check/steps.ts';

const step = (name: string, cores: Step['cores'] = 1, after: readonly string[] = []): Step => ({
  name,
  command: ['true'],
  cores,
  after,
});

/** Steps that end when the test says so, in the order in which they were begun. */
function held() {
  const begun: string[] = [];
  const ends = new Map<string, (isWell: boolean) => void>();
  const start = ({ name }: Step): Promise<boolean> => {
    begun.push(name);
    return new Promise((end) => ends.set(name, end));
  };
  const end = async (name: string, isWell = true): Promise<void> => {
    ends.get(name)?.(isWell);
    // What follows a step's end is begun some microtasks later.
    await new Promise((done) => setImmediate(done));
  };
  return { begun, start, end };
}

describe('steps', () => {
  it('run as many at once as there are cores, in their order', async () => {
    const { begun, start, end } = held();
    const done = runSteps(
      ['a', 'b', 'c'].map((name) => step(name)),
      2,
      start,
    );
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await end('a');
    await end('c');
    expect(await done).toEqual([]);
  });

  it('that take all cores run alone, and those behind them wait', async () => {
    const { begun, start, end } = held();
    const done = runSteps([step('a'), step('wide', 'all'), step('late')], 2, start);
    expect(begun).toEqual(['a']);
    await end('a');
    expect(begun).toEqual(['a', 'wide']);
    await end('wide');
    expect(begun).toEqual(['a', 'wide', 'late']);
    await end('late');
    expect(await done).toEqual([]);
  });

  it('that take no core run beside those that take all', async () => {
    const { begun, start, end } = held();
    const done = runSteps([step('fetching', 0), step('wide', 'all')], 2, start);
    expect(begun).toEqual(['fetching', 'wide']);
    await end('wide');
    await end('fetching');
    expect(await done).toEqual([]);
  });

  it('wait for those they need, which let later ones pass, and for none that is not run', async () => {
    const { begun, start, end } = held();
    const all = [step('a'), step('needy', 1, ['a', 'not run']), step('b')];
    const done = runSteps(all, 2, start);
    expect(begun).toEqual(['a', 'b']);
    await end('a');
    expect(begun).toEqual(['a', 'b', 'needy']);
    await end('needy');
    await end('b');
    expect(await done).toEqual([]);
  });

  it('are not begun after a failure, and those that run are waited for', async () => {
    const { begun, start, end } = held();
    const done = runSteps(
      ['a', 'b', 'c'].map((name) => step(name)),
      2,
      start,
    );
    await end('a', false);
    await end('b', false);
    expect(begun).toEqual(['a', 'b']);
    expect(await done).toEqual(['a', 'b']);
  });

  it('that wait for each other are refused', async () => {
    const circle = [step('a', 1, ['b']), step('b', 1, ['a'])];
    await expect(runSteps(circle, 2, held().start)).rejects.toThrow('wait for each other: a, b');
  });

  it('of the check can all be run on one core', async () => {
    const begun: string[] = [];
    const start = ({ name }: Step): Promise<boolean> => (begun.push(name), Promise.resolve(true));
    expect(await runSteps(steps, 1, start)).toEqual([]);
    expect(begun.toSorted()).toEqual(steps.map(({ name }) => name).toSorted());
  });
});
