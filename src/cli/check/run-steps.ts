/** Runs steps side by side: as many as the cores carry, in their order, each after those it needs. */
import type { Step } from './steps.ts';

/** Starts a step; resolves to whether it ended well. */
export type Start = (step: Step) => Promise<boolean>;

/**
 * Resolves to the names of the steps that failed, and of none that was not started: after a failure no
 * step is begun, and those that run are waited for. Throws where what is left waits for itself.
 */
export async function runSteps(
  steps: readonly Step[],
  cores: number,
  start: Start,
): Promise<string[]> {
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const failed: string[] = [];
  const begin = (step: Step): void => {
    waiting.splice(waiting.indexOf(step), 1);
    const ended = start(step).then((isWell) => {
      running.delete(step);
      if (!isWell) failed.push(step.name);
    });
    running.set(step, ended);
  };
  do {
    if (failed.length === 0) startable(waiting, [...running.keys()], cores).forEach(begin);
    await Promise.race(running.values());
  } while (running.size > 0 || (failed.length === 0 && waiting.length > 0));
  return failed;
}

/** The waiting steps that can start now beside those that run. A wide one keeps later ones waiting. */
function startable(waiting: readonly Step[], running: readonly Step[], cores: number): Step[] {
  const unfinished = new Set([...waiting, ...running].map(({ name }) => name));
  let free = running.reduce((left, step) => left - widthOf(step, cores), cores);
  const out: Step[] = [];
  for (const step of waiting) {
    const width = widthOf(step, cores);
    if (step.after?.some((name) => unfinished.has(name))) continue;
    if (width > free) break;
    free -= width;
    out.push(step);
  }
  if (out.length === 0 && running.length === 0) {
    throw new Error(`Steps that wait for each other: ${[...unfinished].join(', ')}`);
  }
  return out;
}

const widthOf = ({ cores }: Step, all: number): number =>
  cores === 'all' ? all : Math.min(cores, all);
