/** Facts with a name beside them: every label–value pair of a page that names a fact of the visit. */
import type { EvidenceKind } from '../../encounter/fragment.ts';
import { findClock, findDate } from './dates.ts';
import { credentialIn } from './names.ts';
import { factNamed, type Fact, labelsInText, leadingLabels } from './scalar-words.ts';
import { shortLadder } from './labels.ts';
import { columnRole } from './line-words.ts';
import { isTable } from './tables.ts';
import {
  boxAt,
  childToward,
  common,
  controlAt,
  depthOf,
  type Line,
  nearest,
  type Tree,
} from './tree.ts';

export interface Pair {
  fact: Fact;
  value: string;
  /** Where the value stands. */
  box: number;
  /** Where the label stands. */
  from: number;
  by: EvidenceKind;
  hint: string;
  weak: boolean;
}

const SMALL = /^(line|select|combobox)$/;

function fromControl(tree: Tree, box: number): Pair[] {
  const control = controlAt(tree, box);
  if (!SMALL.test(control.kind) || control.value === '' || control.type === 'list') return [];
  for (const label of shortLadder(tree, box)) {
    const named =
      factNamed(label.text.replace(/[:*]\s*$/, '')) ?? factNamed(label.text.replace(/^form_/, ''));
    if (named) {
      return [
        {
          fact: named.fact,
          value: control.value,
          box,
          from: box,
          by: label.by,
          hint: label.text,
          weak: named.weak,
        },
      ];
    }
    if (columnRole(label.text) !== null) return [];
  }
  return [];
}

const SEPARATOR = /\s+[|•·;]\s+|\s{2,}|\s[–—]\s/;

/** Words before a label that make it somebody else's, or another day's. */
const NOT_OWN =
  /\b(next|previous|prior|last|first|referral|referring|injury|onset|start|end|other|emergency|guarantor|subscriber|insured|spouse|mother|father|supervising|primary care|ordering|billing|policy ?holder)('?s)?\s+$/i;

/** `Name: Jane Roe  DOB: 04/12/1981`: each value runs to the next label. */
function fromLine(line: Line, labels: RegExp): Pair[] {
  labels.lastIndex = 0;
  const found = [...line.text.matchAll(labels)];
  return found.flatMap((match, at) => {
    const end = found[at + 1]?.index ?? line.text.length;
    const label = match[0].replace(/[:\s]+$/, '');
    const named = factNamed(label);
    const value = line.text
      .slice(match.index + match[0].length, end)
      .split(SEPARATOR)[0]!
      .trim();
    if (!named || !value || NOT_OWN.test(line.text.slice(0, match.index))) return [];
    return [
      {
        fact: named.fact,
        value,
        box: line.from,
        from: line.from,
        by: 'label' as const,
        hint: label,
        weak: named.weak,
      },
    ];
  });
}

/** What the value of a fact looks like where no colon parts it from its name. */
const LOOKS: Partial<Record<Fact, (value: string) => boolean>> = {
  born: (value) => findDate(value, null) !== null,
  date: (value) => findDate(value, null) !== null,
  record: (value) => /^#?\s*[A-Za-z]{0,4}-?\d/.test(value),
  timeIn: (value) => findClock(value) !== null,
  timeOut: (value) => findClock(value) !== null,
  visit: (value) => /^#?\d{1,3}\b/.test(value),
  clinician: (value) => credentialIn(value) !== null,
};

const LEADING = new RegExp(`^(${leadingLabels})\\s+(?=\\S)`, 'i');

/** `DOB 04/12/1981 · MRN 10482`: a name, a space, and a value that can be nothing else. */
function fromSegments(text: string, box: number): Pair[] {
  return text.split(SEPARATOR).flatMap((segment) => {
    const label = LEADING.exec(segment)?.[1];
    const named = label ? factNamed(label) : null;
    const value = segment.slice(label?.length ?? 0).trim();
    if (!label || !named || !LOOKS[named.fact]?.(value)) return [];
    return [
      {
        fact: named.fact,
        value,
        box,
        from: box,
        by: 'label' as const,
        hint: label,
        weak: named.weak,
      },
    ];
  });
}

/** The text after a text, if the two stand close: side by side, or as a name over its value. */
function neighbour(tree: Tree, at: number): number {
  const next = boxAt(tree, at).end;
  for (let box = next; box < tree.boxes.length && box < next + 6; box += 1) {
    const { tag, control } = boxAt(tree, box);
    if (control && control.kind !== 'hidden') return -1;
    if (tag === '#text')
      return depthOf(tree, box) - depthOf(tree, common(tree, at, box)) <= 4 ? box : -1;
  }
  return -1;
}

/** In a table the value may stand under the name instead of beside it; those are read by the grid. */
const isColumnName = (tree: Tree, box: number): boolean => {
  const cell = nearest(tree, box, (at) => /^(th|td)$/.test(boxAt(tree, at).tag));
  if (cell < 0) return false;
  const row = boxAt(tree, cell).parent;
  const table = nearest(tree, row, (at) => isTable(tree, at));
  const head = nearest(tree, row, (at) => boxAt(tree, at).tag === 'thead' || at === table);
  const cells = childToward(tree, row, cell);
  return (
    (tree.boxes[head]?.tag === 'thead' || tree.boxes[boxAt(tree, cells).end]?.tag === 'th') &&
    boxAt(tree, cell).tag === 'th'
  );
};

/** A text that is a label and no more; its value is the next text. */
function fromPiece(tree: Tree, at: number): Pair[] {
  const text = boxAt(tree, at).text.trim();
  if (text.length > 32 || text.length < 2) return [];
  const named = factNamed(text.replace(/\s*:$/, ''));
  if (!named || isColumnName(tree, at)) return [];
  const box = neighbour(tree, at);
  if (box < 0 || factNamed(boxAt(tree, box).text) !== null) return [];
  const value = boxAt(tree, box)
    .text.replace(/^\s*[:#]\s*/, '')
    .trim();
  return value
    ? [{ fact: named.fact, value, box, from: at, by: 'label', hint: text, weak: named.weak }]
    : [];
}

const MACHINE: readonly (readonly [Fact, RegExp])[] = [
  ['patient', /^(pt|patient|client)[ -]?(full )?name$/],
  ['born', /^(patient|pt)[ -]?(dob|birth ?date)$/],
  ['record', /^(patient|pt)[ -]?(mrn|record)( number)?$/],
  ['date', /^(date of service|service date|encounter date|visit date)( read only)?$/],
  ['payer', /^(insurance )?payer( name)?$/],
];

export const factOfMachineName = (name: string): Fact | null =>
  MACHINE.find(([, names]) => names.test(name))?.[0] ?? null;

/**
 * All pairs of the page, in page order. `skip` are ranges that hold notes; long lines are no labels.
 */
export function* findPairs(
  tree: Tree,
  skip: readonly (readonly [number, number])[],
): Generator<void, Pair[]> {
  const pairs = tree.controls.flatMap((box) => fromControl(tree, box));
  const labels = labelsInText();
  yield;
  for (const line of tree.lines) {
    if (line.text.length > 240 || skip.some(([from, end]) => line.from >= from && line.from < end))
      continue;
    const inText = /[:#]/.test(line.text) ? fromLine(line, labels) : [];
    if (inText.length === 0 && line.text.length < 120)
      inText.push(...fromSegments(line.text, line.from));
    pairs.push(...inText);
    if (inText.length === 0 || line.from !== line.to) pairs.push(...fromPieces(tree, line, inText));
  }
  yield;
  return pairs.toSorted((one, other) => one.from - other.from);
}

function fromPieces(tree: Tree, line: Line, known: readonly Pair[]): Pair[] {
  const found: Pair[] = [];
  for (let at = line.from; at <= line.to; at += 1) {
    if (boxAt(tree, at).tag !== '#text') continue;
    const named = fromPiece(tree, at);
    const led = named.length === 0 ? fromSegments(boxAt(tree, at).text.trim(), at) : named;
    found.push(...led.filter((pair) => !known.some((held) => held.fact === pair.fact)));
  }
  return found;
}
