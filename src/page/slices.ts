/** Work on a page in slices, between which the page does its own. */
import type { PageTools } from './tools.ts';

/** After how many milliseconds a slice ends; its last step may take as long again. */
const SLICE = 4;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Takes the steps, pausing so that no slice takes longer than a few milliseconds. Undefined where
 * `signal` was aborted meanwhile; the steps are then left as if they had ended.
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  tools: Pick<PageTools, 'now' | 'pause'>,
  signal?: AbortSignal,
): Promise<T | undefined> {
  let began = tools.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (tools.now() - began > SLICE) {
      await (tools.pause ?? pause)();
      if (signal?.aborted) {
        steps.return(undefined as T);
        return undefined;
      }
      began = tools.now();
    }
  }
}
