/** The single facts of a visit: payer, clinician, times, visit number, status. */
import type { FieldOrigin, Unread } from '../../encounter/fragment.ts';
import { findClock, findDate } from './dates.ts';
import type { Pair } from './pair.ts';
import { INSURANCE, SPAN } from './looks.ts';
import { DIGIT } from './hints.ts';
import type { HintedFact } from '../snapshot/box.ts';
import { hintedPairs } from './hinted.ts';
import { credentialIn } from './names.ts';
import type { Notes } from './notes.ts';
import { payersShown, signatories } from './signatory.ts';
import { isOffer } from './regions.ts';
import { type Day, type Status, statusNear } from './status.ts';
import type { Fact } from './scalar-words.ts';
import { ancestors, boxAt, type Tree } from './tree.ts';

interface Read<T> {
  value: T;
  box: number;
  origin: FieldOrigin;
}

interface Choice<T> {
  read: Read<T> | null;
  unread: Unread | null;
}

function originOf(tree: Tree, pair: Pair): FieldOrigin {
  const control = boxAt(tree, pair.box).control;
  return {
    by: pair.by,
    hint: pair.hint.slice(0, 60),
    visible: tree.probe.visible(pair.box),
    editable: control?.editable ?? false,
  };
}

/** Labels that settle a doubt between two of the same fact. */
const FIRST =
  /\b(primary|rendering|treating|performed|service provider|time|session|of episode|in episode|count)\b/i;

/** Of several cases or entries, the one that the page marks as open. */
const isCurrent = (tree: Tree, box: number): boolean =>
  ancestors(tree, box).some((at) => /^(true|page|step)$/.test(tree.probe.attr(at, 'aria-current')));

const PLACEHOLDER = /^(-+|n\/a|pending|none|unassigned|select.*|choose.*|—|–|\.{3}|…)$/i;

interface Candidate<T> {
  value: T;
  pair: Pair;
  visible: boolean;
}

/** The candidates that are `so`, or all of them where none is. */
const prefer = <T>(
  all: readonly Candidate<T>[],
  so: (one: Candidate<T>) => boolean,
): readonly Candidate<T>[] => (all.some(so) ? all.filter(so) : all);

function candidates<T>(
  tree: Tree,
  pairs: readonly Pair[],
  parse: (value: string) => T | null,
): Candidate<T>[] {
  return pairs.flatMap((pair) => {
    const offered = pair.by !== 'taught' && isOffer(tree, pair.from);
    const value = PLACEHOLDER.test(pair.value) || offered ? null : parse(pair.value);
    return value === null ? [] : [{ value, pair, visible: tree.probe.visible(pair.box) }];
  });
}

/** Strong labels before weak ones, shown before hidden, and of two the one that its label or its place settles. */
function believed<T>(tree: Tree, read: readonly Candidate<T>[]): readonly Candidate<T>[] {
  const strong = prefer(read, ({ pair }) => !pair.weak);
  const shown = prefer(strong, ({ visible }) => visible);
  if (new Set(shown.map(({ value }) => value)).size < 2) return shown;
  const named = prefer(shown, ({ pair }) => FIRST.test(pair.hint));
  return prefer(named, ({ pair }) => isCurrent(tree, pair.from));
}

/** The value that all believed candidates share; where they differ it is unread. */
function choose<T>(
  tree: Tree,
  pairs: readonly Pair[],
  fact: Fact,
  parse: (value: string) => T | null,
): Choice<T> {
  const read = candidates(
    tree,
    pairs.filter((pair) => pair.fact === fact),
    parse,
  );
  const [best, ...others] = believed(tree, read);
  if (!best) return { read: null, unread: null };
  if (others.some(({ value }) => value !== best.value)) {
    return { read: null, unread: { what: fact, why: 'ambiguous' } };
  }
  const { value, pair } = best;
  return { read: { value, box: pair.box, origin: originOf(tree, pair) }, unread: null };
}

const payerName = (value: string): string | null => {
  const name = value
    .replace(/\s*\((?:primary|active)\)$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name.length >= 2 && name.length <= 80 && /\p{L}{2}/u.test(name) ? name : null;
};

/** `4`, `#4`, `Visit 4 of 12`; a number of four digits is the host's own, not an ordinal. */
const ordinal = (value: string): number | null => {
  const match =
    /^(?:(?:visit|session|treatment|tx)\s*)?#?\s*(\d{1,3})(?:$|\s*(?:of|\/)\s*\d{1,3}\b(?!\/))/i.exec(
      value.trim(),
    );
  return match && Number(match[1]) > 0 ? Number(match[1]) : null;
};

const ends = (value: string): string[] => value.split(/\s*(?:-|–|—|\s\/\s|\bto\b)\s*/i);

const endOf = (value: string): string | null => findClock(ends(value).at(-1) ?? '');

/** Of `11:30 – 12:15 PM` the half of the day stands at the end alone. */
function startOf(value: string): string | null {
  const [first = '', last = ''] = ends(value);
  const half = /[ap]\.?m/i.test(first) ? undefined : /([ap])\.?m/i.exec(last)?.[1];
  if (!half) return findClock(first);
  const start = findClock(`${first} ${half}m`);
  return start && start > (endOf(value) ?? '') ? findClock(`${first} am`) : start;
}

export interface Scalars {
  payer: Read<string> | null;
  clinician: Read<string> | null;
  timeIn: Read<string> | null;
  timeOut: Read<string> | null;
  visit: Read<number> | null;
  status: Read<Status> | null;
  unread: Unread[];
}

/** `11/20/2026, 9:00 AM - 9:45 AM` under a name of the date or the time gives the times as well. */
const withTimes = (pairs: readonly Pair[]): Pair[] =>
  pairs.flatMap((pair) => {
    const [value] = (/^(date|times|visit)$/.test(pair.fact) && SPAN.exec(pair.value)) || [];
    if (!value) return [pair];
    const timed = { ...pair, value, weak: true };
    const [timeIn, timeOut] = [
      { ...timed, fact: 'timeIn' } as const,
      { ...timed, fact: 'timeOut' } as const,
    ];
    return [pair, timeIn, timeOut];
  });

/** `Fri, Nov 20, 2026 · 1:00 – 2:00 PM · Alan Whitcombe, DC`: times beside the date of the visit. */
const datedSpans = (tree: Tree, { date, order }: Day): Pair[] =>
  tree.lines.flatMap(({ text: value, from: box, hints }): Pair[] => {
    const timed = date && hints & DIGIT && value.length < 160 && SPAN.test(value);
    if (!timed || findDate(value, order)?.iso !== date) return [];
    return [{ fact: 'times', value, box, from: box, by: 'shape', hint: '', weak: true }];
  });

/** The choice that was made or is in doubt, or another. */
const or = <T>(choice: Choice<T>, other: () => Choice<T>): Choice<T> =>
  choice.read || choice.unread ? choice : other();

/** A name with its credential under a label, else in the banner or the head of the note. */
const clinicianOf = (tree: Tree, pairs: readonly Pair[], { today }: Notes): Choice<string> =>
  or(choose(tree, pairs, 'clinician', credentialIn), () =>
    choose(tree, signatories(tree, pairs, today), 'clinician', credentialIn),
  );

const payerShown = (tree: Tree, pairs: readonly Pair[], { today }: Notes): Choice<string> =>
  choose(tree, payersShown(tree, pairs, today), 'payer', payerName);

/** `Plan: Meridale HMO` names the payer; `Plan: twice weekly` does not. */
const isPayers = ({ fact, hint, value }: Pair): boolean =>
  fact !== 'payer' || !/^plan\b/i.test(hint) || (value.length <= 48 && INSURANCE.test(value));

type TextFact = 'payer' | 'clinician' | 'timeIn' | 'timeOut';
type Chosen = Record<TextFact, Choice<string>> & { visit: Choice<number> };

/** What the page says of the payer, the clinician, the times and the number of the visit. */
function chosenFrom(tree: Tree, pairs: readonly Pair[], notes: Notes): Chosen {
  const taken = notes.today?.fields.map(({ range }) => range) ?? [];
  const hinted = <T>(fact: HintedFact, parse: (value: string) => T | null): Choice<T> =>
    or(choose(tree, pairs, fact, parse), () =>
      choose(tree, hintedPairs(tree, fact, taken), fact, parse),
    );
  return {
    payer: or(hinted('payer', payerName), () => payerShown(tree, pairs, notes)),
    clinician: clinicianOf(tree, pairs, notes),
    timeIn: choose(tree, pairs, 'timeIn', startOf),
    timeOut: choose(tree, pairs, 'timeOut', endOf),
    visit: hinted('visit', ordinal),
  };
}

/** Chooses among the pairs of a page, by the visit's own note where one was found. */
export function findScalars(tree: Tree, found: readonly Pair[], notes: Notes, day: Day): Scalars {
  const pairs = withTimes([...found.filter(isPayers), ...datedSpans(tree, day)]);
  const chosen = chosenFrom(tree, pairs, notes);
  const unread = Object.values(chosen).flatMap((choice) => choice.unread ?? []);
  const state = statusNear(tree, notes, pairs, day);
  const status = state && {
    value: state.value,
    box: state.pair.box,
    origin: originOf(tree, state.pair),
  };
  return { ...readOf(chosen), status, unread };
}

const readOf = ({
  payer,
  clinician,
  timeIn,
  timeOut,
  visit,
}: Chosen): Omit<Scalars, 'status' | 'unread'> => ({
  payer: payer.read,
  clinician: clinician.read,
  timeIn: timeIn.read,
  timeOut: timeOut.read,
  visit: visit.read,
});
