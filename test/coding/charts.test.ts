/**
 * Charts whose expectations were written before the notes were read by the program: one hundred from
 * before the reader existed, 120 (`second-…`) and 80 (`third-…`) once it did. The primary code, the
 * documented minutes of each timed code (in five later charts those of neighbouring codes were
 * added, and in two the primary code was corrected), and words of the note on which the verdict rests.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Judged } from '../../src/coding/chart.ts';
import { judge } from '../../src/coding/choice/judge.ts';
import { isTimed } from '../../src/coding/codes/codes.ts';
import { readNote } from '../../src/coding/note/read.ts';
import type { Encounter } from '../../src/encounter/encounter.ts';
import type { Evidence } from '../../src/encounter/review.ts';

interface Chart {
  readonly name: string;
  readonly encounter: Encounter;
  readonly expected: {
    readonly primary: Judged['primary'];
    readonly minutes: Readonly<Record<string, number>>;
    /** By code. */
    readonly evidence: Readonly<Record<string, readonly string[]>>;
    readonly because: string;
  };
}

const folder = new URL('./charts/', import.meta.url);

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    file,
    charts: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Chart[],
  }));

const judged = ({ encounter }: Chart): Judged => judge(encounter, readNote(encounter));

/** Minutes by timed code, of what the note supports. */
function minutesOf({ judgements }: Judged): Record<string, number> {
  return Object.fromEntries(
    judgements.flatMap(({ code, verdict, minutes }) =>
      verdict === 'supported' && minutes !== undefined && isTimed(code) ? [[code, minutes]] : [],
    ),
  );
}

/** Expected words that no quotation for the code touches. */
function missing({ encounter, expected }: Chart, { judgements }: Judged): string[] {
  return Object.entries(expected.evidence).flatMap(([code, quotes]) => {
    const given = judgements.find((one) => one.code === code)?.evidence ?? [];
    return quotes.filter((quote) => !given.some((one) => touches(encounter, one, quote)));
  });
}

function touches({ note }: Encounter, { section, start, end }: Evidence, quote: string): boolean {
  const at = (note?.[section] ?? '').indexOf(quote);
  return at !== -1 && start < at + quote.length && at < end;
}

describe.each(files)('charts: $file', ({ charts }) => {
  it.each(charts)('$name', (chart) => {
    const found = judged(chart);
    expect(found.primary).toBe(chart.expected.primary);
    expect(minutesOf(found)).toEqual(chart.expected.minutes);
    expect(missing(chart, found)).toEqual([]);
  });
});
