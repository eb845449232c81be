/** Every place on a page that shows a procedure code which may be a charge. */
import type { Control } from '../snapshot/box.ts';
import { insideOf, type Range } from './ranges.ts';
import {
  isCertainCode,
  isLikelyCode,
  parseCode,
  parseTrailingCode,
  type CodeText,
} from './codes.ts';
import { DIGIT } from './hints.ts';
import { columnRole } from './line-words.ts';
import { shortLadder } from './labels.ts';
import { isHelpPage, isOffer, standsInProse } from './regions.ts';
import { withoutTick } from './ticks.ts';
import { boxAt, controlAt, type Line, linesIn, type Tree } from './tree.ts';

export interface Atom {
  /** The control's box, or the first text box of the line. */
  box: number;
  code: CodeText;
  /** The code stands in a control. */
  control: boolean;
  /** No label is needed to take it for a service. */
  certain: boolean;
}

/** Labels under which five digits are something else. */
const NO_CODE =
  /\b(zip|postal|phone|fax|tel|mrn|record|account|acct|id|member|policy|group|npi|ssn|search|amount|total|invoice|claim number|claim no)\b/i;

const CODE_START = /^(?:\[\s*[x✓✔]\s*\]\s*|\W{0,4})(?:cpt|hcpcs|\d{4}[\dA-Z]|[A-Z]\d{4})/i;

/** A code at the start, or one at the end behind words. */
const MAY_HOLD_CODE = new RegExp(
  `${CODE_START.source}|\\b9\\d{4}\\)?(?:\\s*[x×]\\s*\\d{1,2})?$`,
  'i',
);

/** Some tables have boxes of several lines in every cell. */
const SMALL = /^(line|select|combobox|toggle|check|multiline)$/;
const MOST_LETTERS = 60;

/** Under a name for something else five digits are no code, unless a name for codes comes first. */
function isNamedOtherwise(tree: Tree, box: number): boolean {
  const labels = shortLadder(tree, box);
  const role = labels.map((label) => columnRole(label.text)).find((at) => at !== null);
  return role !== 'code' && labels.some((label) => NO_CODE.test(label.text));
}

/** A list behind another of the page's own making, which shows nothing of it: the first entry is nobody's choice. */
function isUnchosen(tree: Tree, box: number): boolean {
  const { parent } = boxAt(tree, box);
  const { kind, value } = controlAt(tree, box);
  if (kind !== 'select' || !tree.probe.hiddenItself(box) || !tree.probe.visible(parent))
    return false;
  const shows = ({ text, from }: Line): boolean =>
    (text.includes(value) || value.includes(text)) && tree.probe.visible(from);
  return !linesIn(tree, parent).some(shows);
}

function codeIn({ kind, value, raw }: Control): CodeText | null {
  const code = parseCode(value) ?? parseCode(kind === 'select' ? raw : '');
  return code && isLikelyCode(code.code) ? code : null;
}

function controlAtom(tree: Tree, box: number): Atom | null {
  const control = controlAt(tree, box);
  const { kind, type, value, checked } = control;
  const long = kind === 'multiline' && value.length > MOST_LETTERS;
  if (!SMALL.test(kind) || long || type === 'list' || (kind === 'toggle' && !checked)) return null;
  const code = codeIn(control);
  if (!code || isNamedOtherwise(tree, box) || isUnchosen(tree, box)) return null;
  return { box, code, control: true, certain: isCertainCode(code.code) };
}

/** The text that holds the code itself: a name may stand before it on the same line. */
function codeBox(tree: Tree, line: Line, code: string): number {
  for (let box = line.from; box <= line.to; box += 1) {
    if (boxAt(tree, box).text.toUpperCase().includes(code)) return box;
  }
  return line.from;
}

function lineAtom(tree: Tree, line: Line): Atom | null {
  if (line.pressable || line.text.length > 200) return null;
  const text = withoutTick(line.text);
  const code = parseCode(text) ?? parseTrailingCode(text);
  if (!code || !isLikelyCode(code.code) || standsInProse(tree, line.from)) return null;
  return {
    box: codeBox(tree, line, code.code),
    code,
    control: false,
    certain: isCertainCode(code.code),
  };
}

/**
 * The code-shaped values in page order, offers left out. `taken` are the ranges of boxes that hold
 * notes: a code written in a note bills nothing.
 */
export function* findAtoms(tree: Tree, taken: readonly Range[]): Generator<void, Atom[]> {
  if (isHelpPage(tree)) return [];
  const inNote = insideOf(taken);
  const found: Atom[] = [];
  for (const box of tree.controls) {
    const atom =
      CODE_START.test(controlAt(tree, box).value) || controlAt(tree, box).kind === 'select'
        ? controlAtom(tree, box)
        : null;
    if (atom && !inNote(box)) found.push(atom);
  }
  yield;
  for (const line of tree.lines) {
    const may = (line.hints & DIGIT) > 0 && MAY_HOLD_CODE.test(line.text);
    const atom = may ? lineAtom(tree, line) : null;
    if (atom && !inNote(atom.box)) found.push(atom);
  }
  yield;
  return found
    .filter((atom) => !isOffer(tree, atom.box))
    .toSorted((one, other) => one.box - other.box);
}
