/**
 * What the words of a known product add. They name a field only where the page's own labels, headings
 * and order have left it without a candidate, and where they point to one place alone.
 */
import type { SectionName } from '../../encounter/encounter.ts';
import { neighbour, type Pair } from './facts.ts';
import { type Label, labelLadder, ownLabels, shortLadder } from './labels.ts';
import { fieldsOf, type NoteField, noteCandidates } from './note-fields.ts';
import { insideOf, type Range } from './ranges.ts';
import { namesNoNote } from './section-words.ts';
import type { HintedFact, Hints } from '../snapshot/box.ts';
import { boxAt, controlAt, type Line, type Tree } from './tree.ts';
import { words } from './words.ts';

const sections = ['subjective', 'objective', 'assessment', 'plan'] as const;
const facts = ['payer', 'clinician', 'timeIn', 'timeOut', 'visit'] as const;

const hintedWords = (tree: Tree, path: keyof Hints): readonly string[] =>
  tree.snapshot.hints[path]?.split('|') ?? [];

const asHint = (text: string): Label => ({ by: 'hint', text });

/** The label of a large control that a section's words name, if the control says no other thing. */
function labelHinted(tree: Tree, box: number, named: readonly string[]): Label | undefined {
  if (named.length === 0 || ownLabels(tree, box).some(({ text }) => namesNoNote(text)))
    return undefined;
  return labelLadder(tree, box).find(({ text }) => named.includes(words(text)));
}

/** The one place that the words of a section point to; two of them are none. */
function sectionHinted(tree: Tree, section: SectionName, free: readonly number[]): NoteField[] {
  const named = hintedWords(tree, `note.${section}`);
  const [found, ...others] = free.flatMap((box) => {
    const label = labelHinted(tree, box, named);
    return label ? [{ box, label: asHint(label.text) }] : [];
  });
  return found && others.length === 0
    ? fieldsOf(tree, found.box, { section, label: found.label, part: false })
    : [];
}

/** Note fields by the product's words, for the sections that `found` lacks; a whole note lacks none. */
export function hintedNotes(tree: Tree, found: readonly NoteField[]): NoteField[] {
  if (found.some(({ section }) => section === 'text')) return [];
  const taken = new Set(found.map(({ box }) => box));
  const free = noteCandidates(tree).filter((box) => !taken.has(box));
  const lacking = sections.filter((name) => !found.some(({ section }) => section === name));
  const more = lacking.flatMap((section) => sectionHinted(tree, section, free));
  return found.length + more.length > 0 ? more : sectionHinted(tree, 'text', free);
}

/** A small control under one of the words. */
function fromControl(tree: Tree, box: number, fact: HintedFact, named: readonly string[]): Pair[] {
  const { kind, value } = controlAt(tree, box);
  if (!/^(line|select|combobox)$/.test(kind) || value === '') return [];
  const label = shortLadder(tree, box).find(({ text }) => named.includes(words(text)));
  return label ? [{ fact, value, box, from: box, by: 'hint', hint: label.text, weak: true }] : [];
}

/** What stands where nothing was chosen yet. */
const NO_VALUE = /^(add|edit|new|view|none|select|choose)\b/i;

const COLON = /^([^:]{2,40}):\s*(\S.*)$/;

/** `Insurance Info: Aetna` on one line, or the name and the value in texts of their own. */
function fromLine(tree: Tree, line: Line, fact: HintedFact, named: readonly string[]): Pair[] {
  const pair = (value: string, box: number, hint: string): Pair[] =>
    value && !NO_VALUE.test(value)
      ? [{ fact, value, box, from: line.from, by: 'hint', hint, weak: true }]
      : [];
  const [, label = '', rest = ''] = COLON.exec(line.text) ?? [];
  if (named.includes(words(label))) return pair(rest, line.from, label);
  const text = boxAt(tree, line.from).text.trim();
  const box = text.length <= 40 && named.includes(words(text)) ? neighbour(tree, line.from) : -1;
  return box < 0
    ? []
    : pair(
        boxAt(tree, box)
          .text.replace(/^[\s:#]+/, '')
          .trim(),
        box,
        text,
      );
}

/** What the product's words name of a visit's single facts; `skip` are ranges that hold notes. */
export function hintedPairs(tree: Tree, skip: readonly Range[]): Pair[] {
  const inNote = insideOf(skip);
  return facts.flatMap((fact) => {
    const named = hintedWords(tree, fact);
    if (named.length === 0) return [];
    const lines = tree.lines.filter(({ from, text }) => text.length <= 140 && !inNote(from));
    return [
      ...tree.controls.flatMap((box) => fromControl(tree, box, fact, named)),
      ...lines.flatMap((line) => fromLine(tree, line, fact, named)),
    ];
  });
}
