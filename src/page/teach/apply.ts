/** Puts what the user has pointed at in the place of what the page says by other means. */
import type { Fragment } from '../../encounter/fragment.ts';
import type { Pair } from '../find/pair.ts';
import type { Fact } from '../find/scalar-words.ts';
import { fieldsOf, type NoteField } from '../find/note-fields.ts';
import type { FoundAgain } from './find-again.ts';
import { boxAt, controlAt, linesIn, type Tree } from '../find/tree.ts';
import { valueAt } from './value.ts';

const SECTIONS = ['subjective', 'objective', 'assessment', 'plan', 'text'] as const;

function noteField(tree: Tree, box: number, section: NoteField['section'], hint: string) {
  const lines = linesIn(tree, box).map(({ text }) => text);
  const value = boxAt(tree, box).control ? controlAt(tree, box).value : lines.join('\n');
  return fieldsOf(
    tree,
    box,
    { section, label: { by: 'taught', text: hint }, part: false },
    value,
  ).map((field) => ({ ...field, by: 'taught' as const }));
}

/** The fields of notes, those pointed at in the place of all others of their section. */
export function withTaughtNotes(
  tree: Tree,
  { found, drifted }: FoundAgain,
  fields: readonly NoteField[],
): NoteField[] {
  const taught = SECTIONS.flatMap((section) => {
    const place = found.get(`note.${section}`);
    return place ? noteField(tree, place.boxes[0] ?? 0, section, place.hint) : [];
  });
  const whole = found.has('note.text');
  const others = fields.filter(
    ({ section, box }) =>
      !whole &&
      !drifted.has(`note.${section}`) &&
      !taught.some((field) => field.section === section || field.box === box),
  );
  return [...others, ...taught];
}

const FACTS: Record<string, Fact> = {
  'identity.patient': 'patient',
  'identity.born': 'born',
  'identity.record': 'record',
  'identity.date': 'date',
  clinician: 'clinician',
  payer: 'payer',
  timeIn: 'timeIn',
  timeOut: 'timeOut',
};

/** A name before the value in the same text: `Patient: Jane Roe`. */
const NAMED = /^[^:\d]{2,32}:\s+/;

/**
 * The facts, those pointed at in the place of others of their kind. Another patient's name stays: two
 * on one view are a refusal, whatever was taught.
 */
export function withTaughtFacts(
  tree: Tree,
  { found, drifted }: FoundAgain,
  pairs: readonly Pair[],
): Pair[] {
  const taught = Object.entries(FACTS).flatMap(([field, fact]): Pair[] => {
    const place = found.get(field);
    const [box = -1] = place?.boxes ?? [];
    const value = valueAt(tree, box).replace(NAMED, '');
    const said = { fact, value, box, from: box, by: 'taught', weak: false } as const;
    return place && value ? [{ ...said, hint: place.hint }] : [];
  });
  const gone = new Set([...drifted].map((field) => FACTS[field]));
  const others = pairs.filter(
    ({ fact }) =>
      !gone.has(fact) && (fact === 'patient' || !taught.some((pair) => pair.fact === fact)),
  );
  return [...taught, ...others];
}

const without = <T extends object>(whole: T, drifted: ReadonlySet<string>, path: string): T =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !drifted.has(`${path}${name}`))) as T;

/** What was taught and has changed is read by no other means. */
function withoutDrifted(fragment: Fragment, drifted: ReadonlySet<string>): Fragment {
  const { lines, ...others } = fragment;
  const kept = drifted.has('lines.code')
    ? undefined
    : lines?.map((line) => without(line, drifted, 'lines.'));
  return {
    ...without(others, drifted, ''),
    identity: without(fragment.identity, drifted, 'identity.'),
    ...(kept ? { lines: kept } : {}),
  };
}

/** Leaves out what is no longer where it was taught, and says so. */
export function withTaughtHealth({ drifted, health }: FoundAgain, fragment: Fragment): Fragment {
  if (Object.keys(health).length === 0) return fragment;
  return {
    ...(drifted.size > 0 ? withoutDrifted(fragment, drifted) : fragment),
    unread: [
      ...fragment.unread,
      ...[...drifted].map((what) => ({ what, why: 'drifted' as const })),
    ],
    taught: health,
  };
}
