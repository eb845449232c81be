/** Time that this thread spent computing, whatever else the machine does. */
import process from 'node:process';

/** Milliseconds of processor time that `run` takes. */
export function processorTime(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
