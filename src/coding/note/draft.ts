/** A service while the note is being read: it still gathers techniques, places and minutes. */
import type { BlockRole } from '../lexicon/headings.ts';
import type { TechniqueRow } from '../lexicon/rows.ts';
import type { ClockSpan, Place, Purpose, Span, Technique } from './facts.ts';
import type { Part } from './parts.ts';
import type { Sentence } from './sentences.ts';
import { spanOf } from './spans.ts';
import type { TimeMention } from './times.ts';

export interface Draft {
  /** In the order of the note; never empty. */
  readonly techniques: DraftTechnique[];
  readonly places: Place[];
  readonly purposes: Purpose[];
  readonly part: BlockRole;
  readonly section: Span['section'];
  readonly line: number;
  /** Its line is a list item, or indented. */
  readonly bullet: boolean;
  /** Number of the sentence in the whole note. */
  readonly order: number;
  minutes: number | undefined;
  minutesSpan: Span | undefined;
  clock: ClockSpan | undefined;
  /** Sets and repetitions follow its time, up to the next time: work that the time does not hold. */
  setsFollow: boolean;
  roleSaid: 'active' | 'passive' | undefined;
  performer: string | undefined;
  group: boolean;
  /** Stands under such a header with a time of its own. */
  parent: Draft | undefined;
  /** What it names stands in the same words as its first technique: evidence. */
  span: Span;
  /** The spans of what was joined to it later. */
  readonly more: { readonly span: Span; readonly bare: boolean }[];
}

export interface DraftTechnique {
  readonly row: TechniqueRow;
  readonly technique: Technique;
}

export function techniqueOf(sentence: Sentence, part: Part): DraftTechnique {
  const { row } = part;
  const span = spanOf(sentence.text, part);
  const { id, codes, strength, bare } = row;
  return { row, technique: { id, codes, strength, bare, span } };
}

export function newDraft(sentence: Sentence, parts: readonly Part[], order: number): Draft {
  const techniques = parts.map((part) => techniqueOf(sentence, part));
  const first = techniques[0]?.technique.span ?? spanOf(sentence.text, sentence);
  return {
    techniques,
    places: [],
    purposes: [],
    part: sentence.role,
    section: sentence.text.section,
    line: sentence.line,
    bullet: sentence.bullet,
    order,
    minutes: undefined,
    minutesSpan: undefined,
    clock: undefined,
    setsFollow: false,
    roleSaid: undefined,
    performer: undefined,
    group: false,
    parent: undefined,
    span: first,
    more: [],
  };
}

/** Sets the draft's minutes: stated minutes go before the length of a clock span. */
export function setTime(draft: Draft, sentence: Sentence, times: readonly TimeMention[]): void {
  for (const time of times) {
    const span = saidAs(sentence, time);
    if (time.clock !== undefined) {
      draft.clock = { start: time.clock.start, end: time.clock.end, span };
      if (draft.minutes !== undefined) continue;
    }
    if (draft.minutes !== undefined && draft.minutesSpan?.start !== draft.clock?.span.start)
      continue;
    draft.minutes = time.minutes;
    draft.minutesSpan = span;
    draft.setsFollow = haveSets(sentence, time);
  }
}

/** "bike 5', SLR 3x10": counted, not timed. */
function haveSets({ text: { tokens }, times, to }: Sentence, time: TimeMention): boolean {
  const next = times.find(({ from, form }) => form !== 'bare' && from >= time.to);
  const after = tokens.slice(time.to, next?.from ?? to);
  return after.some(({ kind }, index) => {
    return (
      kind === 'number' && after[index + 1]?.text === 'x' && after[index + 2]?.kind === 'number'
    );
  });
}

/** A quotation of a time in and a time out with the treatment between is no longer than this. */
const widest = 160;

function saidAs({ text }: Sentence, { from, to, clock }: TimeMention): Span {
  const whole = spanOf(text, { from: clock?.apart ?? from, to });
  return whole.end - whole.start > widest ? spanOf(text, { from, to }) : whole;
}

export const isBare = (draft: Draft): boolean =>
  draft.techniques.every(({ technique }) => technique.bare);

export const headOf = (draft: Draft): TechniqueRow | undefined => draft.techniques[0]?.row;

/** Where the draft is described: techniques by name where any are, else the code's own name. */
export function spansOf(draft: Draft): Span[] {
  const own = { span: draft.span, bare: isBareAt(draft) };
  const all = [own, ...draft.more];
  const named = all.filter(({ bare }) => !bare);
  return (named.length > 0 ? named : all.slice(0, 1)).map(({ span }) => span);
}

/** The draft's own words hold nothing but the code's name; what spells it out was joined later. */
function isBareAt({ techniques, span }: Draft): boolean {
  return !techniques.some(
    ({ technique }) =>
      !technique.bare &&
      technique.span.section === span.section &&
      technique.span.start >= span.start &&
      technique.span.end <= span.end,
  );
}

export function clearTime(draft: Draft): void {
  draft.minutes = undefined;
  draft.minutesSpan = undefined;
  draft.clock = undefined;
}

/** Takes up what another draft says of the same service. */
export function absorb(into: Draft, other: Draft): void {
  into.techniques.push(...other.techniques);
  into.places.push(...other.places);
  into.purposes.push(...other.purposes);
  into.roleSaid ??= other.roleSaid;
  into.performer ??= other.performer;
  into.group ||= other.group;
  if (into.minutes === undefined && other.minutes !== undefined) {
    into.minutes = other.minutes;
    into.minutesSpan = other.minutesSpan;
  }
  into.clock ??= other.clock;
  into.more.push({ span: other.span, bare: isBare(other) }, ...other.more);
}
