/**
 * Drafts of services → services: headers and what spells them out joined, a figure said twice not
 * added twice, several blocks of one service kept apart so that they add up.
 */
import type { Assignment, Surroundings } from '../choice/assign.ts';
import { assign } from '../choice/assign.ts';
import type { Draft } from './draft.ts';
import { headOf, isBare, spansOf } from './draft.ts';
import type { Service, Span, StatedTotal } from './facts.ts';

export interface Merged {
  readonly services: Service[];
  readonly totals: StatedTotal[];
}

interface Coded {
  readonly draft: Draft;
  assignment: Assignment;
}

export function merge(drafts: readonly Draft[], around: Surroundings): Merged {
  const totals: StatedTotal[] = [];
  settleHeaders(drafts, totals);
  const joined = joinBare(drafts);
  const coded = joined.map((draft): Coded => ({
    draft,
    assignment: assign(described(draft), around),
  }));
  const kept = dropRepeats(coded, totals);
  return { services: kept.map(serviceOf), totals };
}

/** A header's time is the sum of its lines, or their total where they have none of their own. */
function settleHeaders(drafts: readonly Draft[], totals: StatedTotal[]): void {
  for (const header of drafts) {
    const children = drafts.filter(
      (draft) => draft.parent === header && draft.minutes !== undefined,
    );
    if (header.minutes === undefined || children.length === 0) continue;
    const sum = children.reduce((total, child) => total + (child.minutes ?? 0), 0);
    const whole =
      sum <= header.minutes &&
      (sum === header.minutes ||
        drafts.some((draft) => draft.parent === header && draft.minutes === undefined) ||
        header.techniques.length > 1);
    if (whole) for (const child of children) clearTime(child);
    else {
      totals.push(statedFor(header));
      clearTime(header);
    }
  }
}

function statedFor(draft: Draft): StatedTotal {
  const code = headOf(draft)?.codes[0];
  return {
    kind: 'service',
    ...(code === undefined ? {} : { code }),
    minutes: draft.minutes ?? 0,
    span: draft.minutesSpan ?? draft.span,
  };
}

function clearTime(draft: Draft): void {
  draft.minutes = undefined;
  draft.minutesSpan = undefined;
  draft.clock = undefined;
}

/** A line with only the code's name and its time, and techniques elsewhere without one, are one service. */
function joinBare(drafts: readonly Draft[]): Draft[] {
  const gone = new Set<Draft>();
  for (const bare of drafts) {
    if (!isVague(bare) || bare.minutes === undefined || gone.has(bare)) continue;
    const partner = partnersOf(bare, drafts).filter((draft) => !gone.has(draft));
    for (const draft of partner) {
      absorb(bare, draft);
      gone.add(draft);
    }
  }
  return drafts.filter((draft) => !gone.has(draft));
}

/** Names no technique: the code's own name, or "bodywork". */
const isVague = (draft: Draft): boolean =>
  draft.techniques.every(({ technique }) => technique.bare || technique.id === 'hands-on-work');

/** Untimed and concrete, of the same code; of the same family where this is its only timed name. */
function partnersOf(bare: Draft, drafts: readonly Draft[]): Draft[] {
  const code = headOf(bare)?.codes[0];
  const open = drafts.filter(
    (draft) => draft !== bare && draft.minutes === undefined && !isVague(draft),
  );
  const same = open.filter(
    (draft) =>
      headOf(draft)?.codes[0] === code || headOf(draft)?.codes.includes(code ?? '') === true,
  );
  if (same.length > 0) return same;
  if (code !== '97124' && code !== '97140') return [];
  const timed = drafts.filter(
    (draft) => draft !== bare && draft.minutes !== undefined && isSoftDraft(draft),
  );
  return timed.length > 0 ? [] : open.filter(isSoftDraft);
}

function isSoftDraft(draft: Draft): boolean {
  const code = headOf(draft)?.codes[0];
  return code === '97124' || code === '97140';
}

function absorb(into: Draft, other: Draft): void {
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

/** The header under which a line stands names the service where the line's own technique leaves it open. */
function namesAbove({ parent }: Draft): Draft['techniques'] {
  return parent?.techniques.slice(0, 1).filter(({ technique }) => technique.bare) ?? [];
}

export const described = (draft: Draft) => ({
  techniques: [...draft.techniques, ...namesAbove(draft)].map(({ technique, row }) => ({
    ...technique,
    role: row.role,
  })),
  places: draft.places,
  purposes: draft.purposes,
  roleSaid: draft.roleSaid,
});

/** Goes through each code's drafts in order and joins what says the same thing again. */
function dropRepeats(coded: readonly Coded[], totals: StatedTotal[]): Coded[] {
  const kept: Coded[] = [];
  for (const one of coded) {
    const same = kept.filter(
      (other) => other.assignment.code === one.assignment.code && other.assignment.code !== null,
    );
    const twin = same.find((other) => isRepeat(other.draft, one.draft));
    if (twin !== undefined) {
      absorb(twin.draft, one.draft);
      continue;
    }
    if (
      isSummary(
        same.map(({ draft }) => draft),
        one.draft,
      )
    ) {
      noteDifference(
        same.map(({ draft }) => draft),
        one,
        totals,
      );
      clearTime(one.draft);
      const first = same[0];
      if (first !== undefined) {
        absorb(first.draft, one.draft);
        continue;
      }
    }
    kept.push(one);
  }
  dropEarlySummaries(kept, totals);
  return kept;
}

/** The same figure again: in another part of the note, or once by the code's name and once in full. */
function isRepeat(one: Draft, other: Draft): boolean {
  if (other.minutes === undefined || one.minutes === undefined)
    return isBare(other) && other.minutes === undefined && other.places.length === 0;
  if (one.minutes !== other.minutes) return false;
  if (isClockApart(one, other)) return false;
  if (one.section !== other.section || one.part !== other.part) return true;
  if (one.order === other.order) return isCodeAgain(one, other);
  return isBare(one) !== isBare(other);
}

function isClockApart(one: Draft, other: Draft): boolean {
  return (
    one.clock !== undefined && other.clock !== undefined && one.clock.start !== other.clock.start
  );
}

/** "Manual therapy 15 min (97140 x 15 min)" */
function isCodeAgain(one: Draft, other: Draft): boolean {
  const numbers = [one, other].map((draft) =>
    draft.techniques.every(({ technique }) => technique.id.startsWith('code-')),
  );
  return numbers[0] !== numbers[1] && isBare(one) && isBare(other);
}

/** A bare line that restates in sum what stands above, in a part of the note that sums up. */
function isSummary(before: readonly Draft[], draft: Draft): boolean {
  const timed = before.filter(({ minutes }) => minutes !== undefined);
  if (!isBare(draft) || draft.minutes === undefined || timed.length === 0) return false;
  const sum = timed.reduce((total, { minutes }) => total + (minutes ?? 0), 0);
  if (sum === draft.minutes) return true;
  const elsewhere = timed.every(
    ({ part, section }) => part !== draft.part || section !== draft.section,
  );
  return (
    elsewhere &&
    (draft.part === 'billing' ||
      draft.part === 'admin' ||
      draft.part === 'plan' ||
      draft.part === 'assessment' ||
      timed.every((one) => !isBare(one)))
  );
}

function noteDifference(
  before: readonly Draft[],
  { draft, assignment }: Coded,
  totals: StatedTotal[],
): void {
  const sum = before.reduce((total, { minutes }) => total + (minutes ?? 0), 0);
  if (sum === draft.minutes || draft.minutes === undefined) return;
  const { code } = assignment;
  totals.push({
    kind: 'service',
    ...(code === null || code === 'undecided' ? {} : { code }),
    minutes: draft.minutes,
    span: draft.minutesSpan ?? draft.span,
  });
}

/** A bare line before the lines that it sums up. */
function dropEarlySummaries(kept: Coded[], totals: StatedTotal[]): void {
  for (const one of [...kept]) {
    const { draft, assignment } = one;
    if (!isBare(draft) || draft.minutes === undefined || assignment.code === null) continue;
    const later = kept.filter(
      (other) =>
        other !== one &&
        other.assignment.code === assignment.code &&
        other.draft.minutes !== undefined &&
        !isBare(other.draft),
    );
    const sum = later.reduce((total, other) => total + (other.draft.minutes ?? 0), 0);
    const apart = later.every(
      (other) => other.draft.part !== draft.part || other.draft.section !== draft.section,
    );
    const first = later[0];
    if (first === undefined || !(sum === draft.minutes || (apart && later.length > 0))) continue;
    noteDifference(
      later.map((other) => other.draft),
      one,
      totals,
    );
    clearTime(draft);
    absorb(first.draft, draft);
    kept.splice(kept.indexOf(one), 1);
  }
}

function serviceOf({ draft, assignment }: Coded): Service {
  const { code, candidates, because, question, against } = assignment;
  return {
    code,
    candidates,
    techniques: draft.techniques.map(({ technique }) => technique),
    places: distinct(draft.places),
    purposes: distinct(draft.purposes),
    role: roleOf(draft),
    ...(draft.minutes === undefined ? {} : { minutes: draft.minutes }),
    ...(draft.minutesSpan === undefined ? {} : { minutesSpan: draft.minutesSpan }),
    ...(draft.clock === undefined ? {} : { clock: draft.clock }),
    ...(draft.performer === undefined ? {} : { performer: draft.performer }),
    ...(draft.units === undefined ? {} : { units: draft.units }),
    group: draft.group,
    against,
    because,
    ...(question === undefined ? {} : { question }),
    ...evidenceFor(draft),
  };
}

function evidenceFor(draft: Draft): Pick<Service, 'span' | 'spans'> {
  const spans = spansOf(draft);
  return { span: spans[0] ?? draft.span, spans };
}

function distinct<Item extends { readonly span: Span }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ span }) => {
    const key = `${span.section}:${span.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

function roleOf(draft: Draft): Service['role'] {
  if (draft.roleSaid !== undefined) return draft.roleSaid;
  const roles = new Set(
    draft.techniques.filter(({ technique }) => !technique.bare).map(({ row }) => row.role),
  );
  if (roles.has('active')) return 'active';
  return roles.has('passive') ? 'passive' : 'unknown';
}
