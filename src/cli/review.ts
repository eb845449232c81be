/**
 * `npm run --silent review`: one encounter a line in, one review a line out, in order, in constant
 * memory. A line that is no encounter is answered in its place with `{"error", "line"}`; the others
 * go on, and the exit status is then 1. Lines count from 1; blank lines are passed over.
 */
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { review } from '../coding/review.ts';
import { reviewLine } from './review-line.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output has gone (`| head`): there is nobody left to tell.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

let line = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  line += 1;
  if (text.trim() === '') continue;
  const answer = reviewLine(text, line, review);
  if ('error' in answer) process.exitCode = 1;
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}
