/** What a sentence says beside its techniques, given to the services that it names. */
import type { Draft } from './draft.ts';
import { isBare } from './draft.ts';
import type { Span } from './facts.ts';
import { performerIn } from './performers.ts';
import { placesIn } from './places.ts';
import { purposesIn } from './purposes.ts';
import { reportsResult } from './results.ts';
import { isGroupIn, roleSaidIn } from './roles.ts';
import type { Sentence } from './sentences.ts';
import { hull, spanOf } from './spans.ts';

/** Gives the sentence's places, purposes and words about the patient's part to its services. */
export function shareOut(drafts: readonly Draft[], sentence: Sentence): void {
  if (drafts.length === 0) return;
  const starts = drafts.map((draft) => draft.techniques[0]?.technique.span.start ?? 0);
  for (const { place } of placesIn(sentence)) {
    ownerOf(drafts, starts, place.span.start)?.places.push(place);
  }
  for (const purpose of purposesIn(sentence)) {
    ownerOf(drafts, starts, purpose.span.start)?.purposes.push(purpose);
  }
  for (const draft of drafts) describe(draft, sentence);
}

/** The service named last before the place; the first where none was. */
function ownerOf(
  drafts: readonly Draft[],
  starts: readonly number[],
  at: number,
): Draft | undefined {
  const index = starts.findLastIndex((start) => start <= at);
  return drafts[Math.max(0, index)];
}

function describe(draft: Draft, sentence: Sentence): void {
  draft.roleSaid = roleSaidIn(sentence);
  draft.group = isGroupIn(sentence);
  draft.performer = performerIn(sentence);
  draft.span = evidenceSpan(draft, sentence);
  const told = toldAfter(draft, sentence);
  if (told !== undefined) draft.more.push({ span: told, bare: false });
}

/** A quotation is no longer than this, in UTF-16 units. */
const widest = 140;

/** Where a result begins so soon after the colon, a result is all that follows. */
const firstWords = 4;

/** What follows "NMR 15 min:" in words that name no known technique is still what was done. */
function toldAfter(draft: Draft, sentence: Sentence): Span | undefined {
  const { text, from, to } = sentence;
  if (!isBare(draft)) return undefined;
  const after = text.tokens
    .slice(from, to)
    .findIndex((token) => token.start >= draft.span.end && token.text === ':');
  const colon = from + after;
  const next = text.tokens[colon + 1];
  if (after === -1 || colon + 2 >= to || next?.kind !== 'word') return undefined;
  if (reportsResult(sentence, colon + 1, colon + firstWords)) return undefined;
  let end = to;
  while (end > colon + 2 && (text.tokens[end - 1]?.end ?? 0) - next.start > widest) end -= 1;
  const told = spanOf(text, { from: colon + 1, to: end });
  const whole = hull(draft.span, told);
  return whole.end - whole.start > widest ? told : whole;
}

/** From the technique to the last place named with it, as a reader would quote it: "MFR to R upper trap". */
export function evidenceSpan(draft: Draft, sentence: Sentence): Span {
  const [first, ...others] = techniqueSpans(draft, sentence);
  let quoted = hull(first ?? draft.span, ...others);
  for (const { span } of draft.places) {
    if (!isWithin(sentence, span.start)) continue;
    const wider = hull(quoted, span);
    if (wider.end - wider.start > widest || timeInside(sentence, wider, quoted)) continue;
    quoted = wider;
  }
  return quoted;
}

/** The techniques named in this sentence; the code's own name only where it stands alone. */
function techniqueSpans({ techniques, section }: Draft, sentence: Sentence): Span[] {
  const here = techniques
    .map(({ technique }) => technique)
    .filter(({ span }) => span.section === section && isWithin(sentence, span.start));
  const named = here.filter(({ bare }) => !bare);
  return (named.length > 0 ? named : here.slice(0, 1)).map(({ span }) => span);
}

function isWithin({ text, from, to }: Sentence, start: number): boolean {
  const range = spanOf(text, { from, to });
  return range.start <= start && start < range.end;
}

/** A quotation does not run across a time that it did not hold before. */
function timeInside({ text, times }: Sentence, wider: Span, held: Span): boolean {
  return times.some((time) => {
    const { start } = spanOf(text, time);
    const before = start >= held.start && start < held.end;
    return !before && start >= wider.start && start < wider.end;
  });
}
