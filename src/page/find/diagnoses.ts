/** The visit's diagnoses in the order in which pointers count them. */
import type { Control } from '../snapshot/box.ts';
import { insideOf } from './ranges.ts';
import { parseDiagnoses } from './codes.ts';
import { DIGIT } from './hints.ts';
import { shortLadder } from './labels.ts';
import { columnRole } from './line-words.ts';
import type { FoundNote } from './notes.ts';
import { isOffer, leadOf, nearestTitle, regionTitles } from './regions.ts';
import type { Billed } from './service-lines.ts';
import { cardState, leadingTick } from './ticks.ts';
import {
  ancestors,
  boxAt,
  controlAt,
  controlsIn,
  isSmall,
  type Line,
  linesIn,
  titleLine,
  type Tree,
} from './tree.ts';

export interface FoundDiagnosis {
  /** Empty where a numbered slot is there and holds nothing. */
  code: string;
  box: number;
  /** A label or a title says that it is a diagnosis; else only its form does. */
  named: boolean;
}

const TITLE = /\b(diagnos|dx|icd|assessment|conditions?)/i;

const LED =
  /^(?:ICD-?10(?:-CM)?\s*[:|]?\s*)?(?:[A-L1-9][0-2]?(?:\s*[.):–—-]\s*|\s+))?(?=[A-TV-Z]\d[0-9A-Z](?:\.|\b))/i;

const LABELLED =
  /(?:^|\s)(?:diagnos[ie]s(?: codes?| for \w+)?|dx(?: codes?| \d)?|icd-?10(?: codes?)?)\s*[:#]/i;

/** Not a pointer of a line, nor the box to search in. */
const namesDiagnosis = (label: string): boolean =>
  columnRole(label) === 'diagnoses' && !/ptr|pointer|search/i.test(label);

/** A chip to choose that the page made itself: what is chosen of it is said by its own state. */
const isChip = ({ kind, type, checked }: Control): boolean =>
  /^(check|toggle)$/.test(kind) && type === '' && checked;

function fromControl(tree: Tree, box: number): FoundDiagnosis[] {
  const control = controlAt(tree, box);
  const { value, type } = control;
  const holds = isSmall(tree, box) || isChip(control);
  if (!holds || type === 'list' || value.length > 160) return [];
  const dotted = parseDiagnoses(value);
  if (dotted.length > 0 && LED.test(value))
    return dotted.map((code) => ({ code, box, named: true }));
  const codes = dotted.length > 0 ? dotted : parseDiagnoses(value, true);
  return value === '' || codes.length > 0 ? underLabel(tree, box, codes) : [];
}

/** What a control holds counts under a name of diagnoses; an empty one, under a numbered name. */
function underLabel(tree: Tree, box: number, codes: readonly string[]): FoundDiagnosis[] {
  const label = shortLadder(tree, box).find((at) => columnRole(at.text) !== null)?.text ?? '';
  if (!namesDiagnosis(label)) return [];
  if (codes.length === 0) return /\d\D*$/.test(label) ? [{ code: '', box, named: true }] : [];
  return codes.map((code) => ({ code, box, named: true }));
}

/** A code of three characters leads an entry, or is all of it. Vitamin B12 and vertebrae are none. */
const SHORT =
  /^(?:[A-L1-9][0-2]?(?:\s*[.):]\s*|\s+))?((?!B12|T1[0-2])[A-TV-Z]\d\d)(?=$|\s*[–—-]\s|\s+\p{L}{3})/u;

/** Each text of the line that begins with a code: a list entry, or one of several chips. */
function ledPieces(tree: Tree, line: Line, named: boolean): FoundDiagnosis[] {
  const leader = (text: string): string | undefined =>
    (LED.test(text) ? parseDiagnoses(text)[0] : undefined) ??
    (named ? SHORT.exec(text)?.[1] : undefined);
  const found: FoundDiagnosis[] = [];
  for (let box = line.from; box <= line.to; box += 1) {
    const code = leader(boxAt(tree, box).text.trim());
    if (code) found.push({ code, box, named });
  }
  const first = leader(line.text);
  return found.length === 0 && first ? [{ code: first, box: line.from, named }] : found;
}

/** The codes behind a name of diagnoses; the first of a part may be of three characters. */
const codesIn = (text: string): string[] =>
  text.split(/[;•]|\s{2,}/).flatMap((part) => {
    const codes = parseDiagnoses(part);
    const short = /^\W*([A-TV-Z]\d[0-9A-Z])\s+\p{L}{3}/u.exec(part)?.[1];
    return codes.length === 0 && short ? [short] : codes;
  });

/** In a page without parts the last heading before a list is the list's. */
function titlesOver(tree: Tree, box: number): string[] {
  const titles = regionTitles(tree, box, 2);
  return titles.length > 0 ? titles : [titleLine(tree, 0, box)?.text ?? ''];
}

function fromLine(tree: Tree, line: Line): FoundDiagnosis[] {
  if (line.pressable || line.text.length > 240) return [];
  const name = /\b[89]\d{4}\b/.test(line.text) ? null : LABELLED.exec(line.text);
  const codes = codesIn(line.text.slice(name ? name.index + name[0].length : 0));
  const named = name !== null || titlesOver(tree, line.from).some((title) => TITLE.test(title));
  const led = ledPieces(tree, line, named);
  // `S46.011D Strain of …; S43.401D Sprain of …`: the first leads the line, the others follow.
  const follow = led.length < 2 && (named || (led.length > 0 && line.text.includes(';')));
  return follow && codes.length > 0 ? codes.map((code) => ({ code, box: line.from, named })) : led;
}

const ICD_START = /[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]/i;

const mayHoldCode = ({ text, hints }: Line): boolean =>
  (hints & DIGIT) > 0 && (ICD_START.test(text) || SHORT.test(text));

/** Each code at its first place; empty slots keep their number. */
const unique = (found: readonly FoundDiagnosis[]): FoundDiagnosis[] =>
  found.filter(
    (one, at) => one.code === '' || found.findIndex((other) => other.code === one.code) === at,
  );

/** A row of one diagnosis is small. */
const MOST_BOXES = 60;

/** The boxes to tick in a part of the page, real and drawn, and which of them are ticked. */
const ticksIn = (tree: Tree, box: number): boolean[] => [
  ...controlsIn(tree, box)
    .filter((one) => controlAt(tree, one).kind === 'check')
    .map((one) => controlAt(tree, one).checked),
  ...linesIn(tree, box).flatMap(({ text }) => leadingTick(text)?.ticked ?? []),
];

/** The box to tick beside a diagnosis, in a row that has one alone, or the state of its chip; null without. */
function isTicked(tree: Tree, box: number): boolean | null {
  const near = ancestors(tree, box).slice(0, 4);
  for (const at of near) {
    if (boxAt(tree, at).end - at > MOST_BOXES) break;
    const ticks = ticksIn(tree, at);
    if (ticks.length > 1) break;
    const [only] = ticks;
    if (only !== undefined) return only;
  }
  return cardState(tree, box, near[1] ?? box);
}

/** Of a list to choose from, those that are chosen. */
function chosen(tree: Tree, found: readonly FoundDiagnosis[]): readonly FoundDiagnosis[] {
  const ticks = found.map(({ box }) => isTicked(tree, box));
  return ticks.includes(true) ? found.filter((_, at) => ticks[at] !== false) : found;
}

const PROBLEMS = /\b(problems?( list)?|conditions|medical history)$/i;

/** What the patient has is not what the visit treats, where the page lists that as well. */
function withoutProblems(tree: Tree, found: readonly FoundDiagnosis[]): readonly FoundDiagnosis[] {
  const own = found.filter(
    ({ box }) =>
      ![leadOf(tree, box), nearestTitle(tree, box)].some((title) => PROBLEMS.test(title)),
  );
  return own.some(({ code }) => code !== '') ? own : found;
}

/** Codes that nothing calls diagnoses are of other cases, where those that are called so hold all that is billed. */
function withoutStrays(
  found: readonly FoundDiagnosis[],
  { codes, places }: Billed,
): readonly FoundDiagnosis[] {
  const own = found.filter(({ named }) => named);
  const holds = (code: string): boolean => own.some((one) => one.code === code);
  const enough = own.some(({ code }) => code !== '') && own.length >= places && codes.every(holds);
  return enough ? own : found;
}

/**
 * Reads the list of diagnoses. `skip` are ranges that hold notes or service lines; what is crossed
 * out, offered or of the past is left out, and so is what is hidden where something is shown.
 */
export function* findDiagnoses(
  tree: Tree,
  skip: readonly (readonly [number, number])[],
  billed: Billed,
): Generator<void, FoundDiagnosis[]> {
  const inSkip = insideOf(skip);
  const controls = tree.controls.filter((box) => !inSkip(box));
  const inControls = controls.flatMap((box) => fromControl(tree, box));
  yield;
  const lines = tree.lines.filter((line) => mayHoldCode(line) && !inSkip(line.from));
  yield;
  const found = [...inControls, ...lines.flatMap((line) => fromLine(tree, line))].toSorted(
    (one, other) => one.box - other.box,
  );
  yield;
  const real = chosen(
    tree,
    found.filter(({ box }) => !tree.probe.struck(box) && !isOffer(tree, box)),
  );
  const shown = real.filter(({ box }) => tree.probe.visible(box));
  const own = withoutProblems(tree, shown.some(({ code }) => code !== '') ? shown : real);
  const kept = unique(withoutStrays(own, billed));
  const last = kept.findLastIndex(({ code }) => code !== '');
  return kept.slice(0, last + 1);
}

const ENDS_IN_CODE = /[–(-]\s*[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}\)?(?:\s*\(\w+\))?$/;

/** `1. Myalgia, other site - M79.18`: diagnoses that the assessment itself lists, where no list is shown. */
export const assessed = (note: FoundNote | null): FoundDiagnosis[] =>
  (note?.fields ?? []).flatMap(({ section, text, box }) =>
    section === 'assessment'
      ? text
          .split('\n')
          .filter((line) => ENDS_IN_CODE.test(line) || LED.test(line))
          .flatMap((line) => parseDiagnoses(line).map((code) => ({ code, box, named: true })))
      : [],
  );

/** The codes that pointers name; a place that the list does not show keeps its letter. */
export const pointedCodes = (
  pointers: readonly number[],
  list: readonly FoundDiagnosis[],
): string[] => pointers.map((place) => list[place]?.code || String.fromCharCode(65 + place));
