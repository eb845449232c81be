import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    // Notes of 200,000 characters and 100,000 bills take a while on two cores.
    testTimeout: 60_000,
    // Vitest itself leaves one core to its own process, which hardly uses it: of two, half.
    maxWorkers: availableParallelism(),
    // No file leaves anything behind for the next: in any order they pass, alone and together.
    isolate: false,
  },
});
