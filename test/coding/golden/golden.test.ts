/** Whole visits with their whole reviews, read by eye before they were frozen. `freeze.ts` writes them again. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { review } from '../../../src/coding/review.ts';
import { encounterSchema } from '../../../src/encounter/encounter.ts';
import { reviewSchema } from '../../../src/encounter/review.ts';

const golden = z.object({ about: z.string(), encounter: encounterSchema, review: reviewSchema });
const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.json'));

describe('golden charts', () => {
  it('are at least forty', () => {
    expect(files.length).toBeGreaterThanOrEqual(40);
  });

  it.each(files)('%s', (file) => {
    const chart = golden.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
    expect(review(chart.encounter)).toEqual(chart.review);
  });
});
