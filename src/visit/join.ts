/** Fragments of one visit → one encounter: each field from the best place that shows it. */
import { sectionNames, type Encounter, type Note } from '../encounter/encounter.ts';
import type { Fragment } from '../encounter/fragment.ts';
import type { HeldFragment, Visit } from '../encounter/visit.ts';

/** The encounter's fields that a fragment may carry as they are. */
const plainFields = [
  'lines',
  'diagnoses',
  'payer',
  'clinician',
  'timeIn',
  'timeOut',
  'visit',
  'status',
  'prior',
] as const;

type PlainField = (typeof plainFields)[number];

/** The fields that a fragment shows: `note.objective`, `lines` … Identity and origins are not among them. */
export function fieldsOf(fragment: Fragment): Set<string> {
  const sections = sectionNames.filter((section) => fragment.note?.[section] !== undefined);
  const plain = plainFields.filter((field) => fragment[field] !== undefined);
  return new Set([...sections.map((section) => `note.${section}`), ...plain]);
}

/** What a fragment says of the visit: the note, the bill, and nothing of where it stood. */
export function contentOf(fragment: Fragment): unknown {
  const { note, lines, diagnoses } = fragment;
  return { note, lines, diagnoses };
}

/** There is something of a visit in it: some of the note, or the bill. */
export function hasContent(fragment: Fragment): boolean {
  return fragment.note !== undefined || fragment.lines !== undefined;
}

/** There is a word of a note or a line of a bill in it; an empty form says nothing. */
export function saysSomething({ note, lines }: Fragment): boolean {
  const hasText = Object.values(note ?? {}).some((text) => text?.trim());
  return hasText || (lines !== undefined && lines.length > 0);
}

/**
 * The fragment that a field is taken from: what the frame shows now beats an earlier screen, what the
 * user has pointed at beats what was found, an editable field beats a copy of it, a visible one a hidden one, and then the latest.
 */
export function sourceOf(
  fragments: readonly HeldFragment[],
  field: string,
): HeldFragment | undefined {
  return fragments
    .filter(({ fragment }) => fieldsOf(fragment).has(field))
    .toSorted((a, b) => standing(b, field) - standing(a, field) || b.at - a.at)[0];
}

/** `assumedPayer` is the user's choice for a site whose pages show none. */
export function joinEncounter(visit: Visit, assumedPayer?: string): Encounter {
  const { fragments, identity } = visit;
  const note = joinNote(fragments);
  const plain = plainFields.flatMap((field) => {
    const value = sourceOf(fragments, field)?.fragment[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  const joined: Encounter = Object.fromEntries(plain) as Pick<Encounter, PlainField>;
  if (identity.date) joined.date = identity.date;
  if (note !== undefined) joined.note = note;
  if (joined.payer === undefined && assumedPayer !== undefined) joined.payer = assumedPayer;
  return joined;
}

function joinNote(fragments: readonly HeldFragment[]): Note | undefined {
  const sources = sectionNames.flatMap((section) => {
    const source = sourceOf(fragments, `note.${section}`);
    return source === undefined ? [] : [{ section, source }];
  });
  if (sources.length === 0) return undefined;
  const kept = sources.filter((one) => !isCopy(one, sources));
  return Object.fromEntries(
    kept.map(({ section, source }) => [section, source.fragment.note?.[section] ?? '']),
  );
}

interface SectionSource {
  readonly section: keyof Note;
  readonly source: HeldFragment;
}

/** A summary screen repeats the saved note as one text: beside the sections it would be read twice. */
function isCopy({ section, source }: SectionSource, sources: readonly SectionSource[]): boolean {
  return section === 'text' && sources.some((other) => other.source !== source);
}

function standing({ live, fragment }: HeldFragment, field: string): number {
  const origins = Object.entries(fragment.origins).filter(([path]) => belongsTo(path, field));
  const editable = origins.some(([, origin]) => origin.editable);
  const visible = fragment.visible && origins.every(([, origin]) => origin.visible);
  const taught = origins.some(([, origin]) => origin.by === 'taught');
  return (live ? 8 : 0) + (taught ? 4 : 0) + (editable ? 2 : 0) + (visible ? 1 : 0);
}

function belongsTo(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`);
}
