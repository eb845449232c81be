/** Medians of interleaved runs: the machine's moods fall on all contestants alike. */

export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Result {
  readonly name: string;
  /** Milliseconds a run, the median of all rounds. */
  readonly median: number;
  /** The first contestant's median divided by this one's. */
  readonly ratio: number;
}

/** Runs the contestants in turn, `rounds` times after a warm-up. The first is the one compared. */
export function compare(contestants: readonly Contestant[], rounds: number): Result[] {
  const times = contestants.map((): number[] => []);
  for (let round = -Math.ceil(rounds / 4); round < rounds; round += 1) {
    for (const [index, { run }] of contestants.entries()) {
      const start = performance.now();
      run();
      const took = performance.now() - start;
      if (round >= 0) times[index]?.push(took);
    }
  }
  const medians = times.map(median);
  return contestants.map(({ name }, index) => ({
    name,
    median: medians[index] ?? NaN,
    ratio: (medians[0] ?? NaN) / (medians[index] ?? NaN),
  }));
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The value that `part` (0 to 1) of all the values lie below; for 1 the greatest. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

/** A table as lines of text. */
export function table(title: string, results: readonly Result[]): string {
  const rows = results.map(
    ({ name, median: ms, ratio }) =>
      `  ${name.padEnd(44)} ${ms.toFixed(3).padStart(10)} ms   ours / this ${ratio.toFixed(2)}`,
  );
  return [title, ...rows].join('\n');
}
