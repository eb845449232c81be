/**
 * What the words of a known product add. They name a field only where the page's own labels, headings
 * and order have left it without a candidate, and where they point to one place alone.
 */
import type { SectionName } from '../../encounter/encounter.ts';
import type { HintedFact } from '../snapshot/box.ts';
import type { Pair } from './pair.ts';
import { neighbour } from './pieces.ts';
import { labelLadder, ownLabels, shortLadder } from './labels.ts';
import { fieldsOf, type NoteField, noteCandidates } from './note-fields.ts';
import { insideOf, type Range } from './ranges.ts';
import { namesNoNote } from './section-words.ts';
import { boxAt, controlAt, isSmall, type Tree } from './tree.ts';
import { words } from './words.ts';

type Names = (label: string) => boolean;

/** Whether a label is one of the product's words for a field. */
function namesOf(tree: Tree, path: `note.${SectionName}` | HintedFact): Names {
  const said = tree.snapshot.hints[path]?.split('|') ?? [];
  return (label) => label.length <= 60 && said.includes(words(label));
}

/** The one place that the words of a section point to; two of them are none. */
function sectionHinted(tree: Tree, section: SectionName, free: readonly number[]): NoteField[] {
  const isName = namesOf(tree, `note.${section}`);
  const fields = free.flatMap((box) => {
    const label = labelLadder(tree, box).find(({ text }) => isName(text));
    return label
      ? [fieldsOf(tree, box, { section, label: { ...label, by: 'hint' }, part: false })]
      : [];
  });
  return fields.length === 1 ? fields.flat() : [];
}

const sections = ['subjective', 'objective', 'assessment', 'plan'] as const;

/** Note fields by the product's words, for the sections that `found` lacks; a whole note lacks none. */
export function hintedNotes(tree: Tree, found: readonly NoteField[]): NoteField[] {
  const has = (name: SectionName): boolean => found.some(({ section }) => section === name);
  if (has('text') || Object.keys(tree.snapshot.hints).length === 0) return [];
  const free = noteCandidates(tree).filter(
    (box) =>
      !found.some((field) => field.box === box) &&
      !ownLabels(tree, box).some(({ text }) => namesNoNote(text)),
  );
  const more = sections.flatMap((name) => (has(name) ? [] : sectionHinted(tree, name, free)));
  return found.length + more.length > 0 ? more : sectionHinted(tree, 'text', free);
}

/** A name before a colon and its value; the second is empty where there is no colon. */
const PARTS = /^([^:]*):?\s*(.*)$/s;

/** What stands where nothing was chosen yet. */
const NO_VALUE = /^(add|edit|new|view|none|select|choose)\b|^$/i;

/** `Insurance Info: Aetna` on a line, the name and the value in texts of their own, or a named box. */
function* valuesNamed(tree: Tree, isName: Names): Generator<[string, number, string]> {
  for (const box of tree.controls) {
    const label = isSmall(tree, box)
      ? shortLadder(tree, box).find(({ text }) => isName(text))
      : undefined;
    if (label) yield [controlAt(tree, box).value, box, label.text];
  }
  for (const { from, text } of tree.lines) {
    const [, label = '', rest = ''] = PARTS.exec(text) ?? [];
    const name = boxAt(tree, from).text;
    if (rest && isName(label)) yield [rest, from, label];
    else if (isName(name)) {
      const box = neighbour(tree, from);
      if (box >= 0)
        yield [
          boxAt(tree, box)
            .text.replace(/^[\s:#]+/, '')
            .trim(),
          box,
          name.trim(),
        ];
    }
  }
}

/** What the product's words name of a single fact; `skip` are ranges that hold notes. */
export function hintedPairs(tree: Tree, fact: HintedFact, skip: readonly Range[]): Pair[] {
  if (!tree.snapshot.hints[fact]) return [];
  const inNote = insideOf(skip);
  return [...valuesNamed(tree, namesOf(tree, fact))].flatMap(([value, box, hint]) =>
    NO_VALUE.test(value) || inNote(box)
      ? []
      : [{ fact, value, box, from: box, by: 'hint', hint, weak: true }],
  );
}
