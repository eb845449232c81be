/** What is billed against what the note supports, one entry a code. */
import type { ServiceLine } from '../../encounter/encounter.ts';
import type { CodeReview } from '../../encounter/review.ts';

/** A figure or modifier: `kept` as billed, `gone` to be struck, `new` in its place. */
export interface Part {
  readonly text: string;
  readonly mark: 'kept' | 'gone' | 'new';
}

export interface Billed {
  /** Indexes into `encounter.lines`; empty where the bill does not hold the code. */
  readonly lines: readonly number[];
  /** The bill was read and does not hold this code. */
  readonly absent: boolean;
  readonly units: readonly Part[];
  readonly modifiers: readonly Part[];
}

type Lines = readonly ServiceLine[] | undefined;

/** Compares one code. Where the note settles nothing, what is billed is shown as it stands. */
export function billedAgainst(review: CodeReview, lines: Lines): Billed {
  const indexes = linesOf(review.code, lines);
  const billed = indexes.flatMap((index) => lines?.[index] ?? []);
  const settled = review.verdict === 'supported' || review.verdict === 'contradicted';
  return {
    lines: indexes,
    absent: lines !== undefined && indexes.length === 0,
    units: unitParts(sumOfUnits(billed), settled ? review.units : undefined),
    modifiers: comparedModifiers(review, modifiersOf(billed)),
  };
}

/** A line that the note contradicts goes as a whole: its modifiers are not compared. */
function comparedModifiers(review: CodeReview, billed: readonly string[] | undefined): Part[] {
  if (review.verdict === 'contradicted') return [];
  return modifierParts(billed, review.verdict === 'supported' ? review.modifiers : undefined);
}

function linesOf(code: string, lines: Lines): number[] {
  return (lines ?? []).flatMap((line, index) =>
    line.code === code && line.units !== 0 ? [index] : [],
  );
}

/** Undefined where a line's units were not read: a sum without it would be a guess. */
function sumOfUnits(lines: readonly ServiceLine[]): number | undefined {
  if (lines.length === 0) return undefined;
  return lines.reduce<number | undefined>(
    (sum, { units }) => (sum === undefined || units === undefined ? undefined : sum + units),
    0,
  );
}

function modifiersOf(lines: readonly ServiceLine[]): readonly string[] | undefined {
  const read = lines.flatMap(({ modifiers }) => (modifiers === undefined ? [] : [modifiers]));
  return read.length === 0 ? undefined : [...new Set(read.flat())];
}

function unitParts(billed: number | undefined, supported: number | undefined): Part[] {
  if (billed === undefined || supported === undefined || billed === supported) {
    return kept([billed ?? supported].flatMap((units) => (units === undefined ? [] : `${units}`)));
  }
  return [
    { text: `${billed}`, mark: 'gone' },
    { text: `${supported}`, mark: 'new' },
  ];
}

/** An order alone that differs strikes all of them; else only those that do not belong. */
function modifierParts(
  billed: readonly string[] | undefined,
  supported: readonly string[] | undefined,
): Part[] {
  if (billed === undefined || supported === undefined) return kept(billed ?? supported ?? []);
  const common = supported.filter((modifier) => billed.includes(modifier));
  const reordered = common.join() !== billed.filter((one) => supported.includes(one)).join();
  const gone = billed.filter((modifier) => reordered || !supported.includes(modifier));
  return [
    ...gone.map((text): Part => ({ text, mark: 'gone' })),
    ...supported.map((text): Part => {
      return { text, mark: reordered || !billed.includes(text) ? 'new' : 'kept' };
    }),
  ];
}

function kept(texts: readonly string[]): Part[] {
  return texts.map((text) => ({ text, mark: 'kept' }));
}
