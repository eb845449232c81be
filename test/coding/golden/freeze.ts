/**
 * Writes the review into golden charts again: `node test/coding/golden/freeze.ts [name …]`. Each line
 * it prints was changed and is to be read against the chart before it is committed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { review } from '../../../src/coding/review.ts';
import type { Encounter } from '../../../src/encounter/encounter.ts';
import type { Review } from '../../../src/encounter/review.ts';

interface Golden {
  readonly about: string;
  readonly encounter: Encounter;
  readonly review: Review;
}

const only = process.argv.slice(2);
const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.json'));

for (const file of files.filter((one) => only.length === 0 || only.includes(one.slice(0, -5)))) {
  const place = new URL(file, import.meta.url);
  const golden = JSON.parse(readFileSync(place, 'utf8')) as Golden;
  const now = { ...golden, review: review(golden.encounter) };
  if (JSON.stringify(now) === JSON.stringify(golden)) continue;
  console.log(`${file}: ${now.review.findings.map(({ rule }) => rule).join(' ')}`);
  writeFileSync(place, `${JSON.stringify(now, null, 2)}\n`);
}
