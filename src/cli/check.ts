/** `npm run check`: every check, side by side where the cores carry it; `--fetch` gets the browsers too. */
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { runSteps } from './check/run-steps.ts';
import { startStep } from './check/start-step.ts';
import { browsers, steps } from './check/steps.ts';

const all = process.argv.includes('--fetch') ? [browsers, ...steps] : steps;
const failed = await runSteps(all, availableParallelism(), startStep);
if (failed.length > 0) {
  process.stderr.write(`Failed: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
