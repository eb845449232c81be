/** `npm run bench`: figures of one run on one machine. Ratios carry over, milliseconds do not. */
import process from 'node:process';
import { benchHeap } from './heap-bench.ts';
import { benchReading } from './reading-bench.ts';
import { benchReview } from './review-bench.ts';
import { benchSizes } from './sizes.ts';
import { benchTyping } from './typing-bench.ts';
import { benchWaking } from './waking-bench.ts';

for (const bench of [benchReview, benchReading, benchTyping, benchHeap, benchWaking, benchSizes]) {
  process.stdout.write(`${await bench()}\n\n`);
}
