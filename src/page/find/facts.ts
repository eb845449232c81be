/** Facts with a name beside them: every label–value pair of a page that names a fact of the visit. */
import { insideOf, type Range } from './ranges.ts';
import type { Pair } from './pair.ts';
import { type Banner, bannerOn } from './banner.ts';
import { birthWithAge, boxedDate, boxedName } from './boxed.ts';
import { remembered, words } from './words.ts';
import { CAPITALS, DIGIT, FACT, hintsOf, MARK } from './hints.ts';
import { credentialIn, nameIn } from './names.ts';
import { isSignatureLine } from './signature-line.ts';
import { labelsIn } from './label-scan.ts';
import { LOOKS, startsWithDate } from './looks.ts';
import { fromPieces } from './pieces.ts';
import { isRelatives } from './bystanders.ts';
import { factNamed, type Fact, leadingLabels } from './scalar-words.ts';
import { type Label, shortLadder } from './labels.ts';
import { columnRole } from './line-words.ts';
import { isOffer } from './regions.ts';
import { lineAt, boxAt, controlAt, isSmall, type Line, textOf, type Tree } from './tree.ts';

const CLINICIAN_NAME = /\b(provider|clinician|practitioner|therapist)\b/;
const MAY_NAME_CLINICIAN = /provider|clinician|practitioner|therapist/i;

/** The words of a label without what forms put before and behind them. */
const bareLabel = remembered((text) => text.replace(/^form_|[:*]\s*$/g, ''));

/** What one name says of a control: a pair, that it is another thing, or nothing (null). */
function byLabel(label: Label, value: string, box: number): Pair | 'other' | null {
  const bare = bareLabel(label.text);
  const named = hintsOf(bare) & FACT ? factNamed(bare) : null;
  const shared = { value, box, from: box, by: label.by, hint: label.text };
  if (named) return { ...shared, fact: named.fact, weak: named.weak };
  const role = bare.length <= 32 ? columnRole(bare) : null;
  if (role === null && label.by !== 'name') return null;
  const clinician = MAY_NAME_CLINICIAN.test(bare) && CLINICIAN_NAME.test(words(bare));
  if (clinician && label.by === 'name' && credentialIn(value))
    return { ...shared, fact: 'clinician', weak: true };
  return role !== null && !clinician ? 'other' : null;
}

/** What a name says of a date: its fact, where it is one of a date. */
function dated(label: Label, value: string, box: number): Pair[] {
  const said = byLabel(label, value, box);
  return said && said !== 'other' && /^(born|date)$/.test(said.fact) ? [said] : [];
}

function fromControl(tree: Tree, box: number): Pair[] {
  const { value, type } = controlAt(tree, box);
  if (!isSmall(tree, box) || value === '' || type === 'list') return [];
  const date = boxedDate(tree, box);
  if (date) return date.names.flatMap((label) => dated(label, date.value, box)).slice(0, 1);
  for (const label of shortLadder(tree, box)) {
    const said = byLabel(label, boxedName(tree, box, label.text), box);
    if (said) return said === 'other' ? [] : [said];
  }
  return [];
}

const SEPARATOR = /\s+[|•·;]\s+|\s{2,}|\s[–—]\s/;

/** Words before a label that make it somebody else's, or another day's. */
const NOT_OWN =
  /\b(next|previous|prior|last|first|referral|referring|injury|onset|start|end|other|emergency|guarantor|subscriber|insured|spouse|mother|father|supervising|primary care|ordering|billing|policy ?holder|logged|clocked|checked|signed)('?s)?\s+$/i;

/** `by visit 10`, `copied from session 3`: words that make a visit another one. */
const ANOTHER = /\b(by|from|until|after|since|before|at|of|per|each|every|this|see)\s+$/i;

/** After a name with a colon, as in `Name: Jane Roe  DOB: 04/12/1981  MRN #: 10482`. */
const COLON = /\.?(?:\s*\([^()]{1,24}\))?(?:\s*(?:#|no\.?|number|id))?\s*[:#]\s*/y;

/** `Name: Jane Roe  DOB: 04/12/1981`: each value runs to the next label. */
function fromLine({ text, from: box }: Line): Pair[] {
  const found = labelsIn(text, leadingLabels(), COLON);
  return found.flatMap(({ index, after }, at) => {
    const end = found[at + 1]?.index ?? text.length;
    const hint = text.slice(index, after).replace(/[:\s]+$/, '');
    const named = factNamed(hint);
    const value = (text.slice(after, end).split(SEPARATOR)[0] ?? '').trim();
    if (!named || !value || NOT_OWN.test(text.slice(0, index))) return [];
    const { fact, weak } = named;
    return [{ fact, value, box, from: box, by: 'label' as const, hint, weak }];
  });
}

/** `In 9:30`, `in 9 am`; `in 2024` is a year. */
const CLOCK = /^\d{1,2}(?:[:.h]\d\d|\s*[ap]\.?m)/i;

/** After a name without a colon: a space, and something behind it. */
const SPACE = /\.?\s+(?=\S)/y;

/** `DOB 04/12/1981 · MRN 10482`: a name, a space, and a value that can be nothing else. */
function fromWords(text: string, box: number): Pair[] {
  return labelsIn(text, leadingLabels(), SPACE).flatMap(({ index, end, after }) => {
    const hint = text.slice(index, end);
    const named = text.charAt(index - 1) === '-' ? null : factNamed(hint);
    const value = (text.slice(after).split(SEPARATOR)[0] ?? '').trim();
    if (!named || !LOOKS[named.fact]?.(value) || NOT_OWN.test(text.slice(0, index))) return [];
    if (named.fact === 'visit' && ANOTHER.test(text.slice(0, index))) return [];
    if (/^in$/i.test(hint) && !CLOCK.test(value)) return [];
    const { fact, weak } = named;
    return [{ fact, value, box, from: box, by: 'label' as const, hint, weak }];
  });
}

/** The texts of a line of several as lines of their own: `Payer: Aetna` ends where its element does. */
function textsOf(tree: Tree, line: Line): Line[] {
  const boxes = Array.from({ length: line.to - line.from + 1 }, (_, at) => line.from + at);
  const texts = boxes.filter((at) => /\p{L}\.?\s*[:#]\s*\S/u.test(boxAt(tree, at).text));
  if (line.from === line.to) return [];
  return texts.map((at) => ({ ...line, text: boxAt(tree, at).text.trim(), from: at, to: at }));
}

const PATIENTS = /\b(patient|client)/i;

/** Pairs on a line: names in texts of their own first, then names with a colon, then bare ones. */
function pairsOn(tree: Tree, line: Line): Pair[] {
  const { hints } = line;
  const found = fromPieces(tree, line);
  const add = (more: readonly Pair[]): void => {
    found.push(...more.filter((pair) => !found.some((held) => held.fact === pair.fact)));
  };
  if (hints & FACT && hints & MARK) {
    add(
      textsOf(tree, line)
        .flatMap(fromLine)
        .filter(({ fact }) => fact !== 'patient'),
    );
    add(fromLine(line));
  }
  // All that needs no colon looks like a number, a date or a credential.
  if (hints & FACT && hints & (DIGIT | CAPITALS) && line.text.length < 240)
    add(fromWords(line.text, line.from));
  if (isSignatureLine(line.text)) return found.filter(({ fact }) => fact !== 'date');
  return isRelatives(tree, line)
    ? found.filter(({ fact, hint }) => !/^(born|patient|record)$/.test(fact) || PATIENTS.test(hint))
    : found;
}

/** `Tolerated Well.` is a sentence of a note that begins with "Patient:". */
const namesSomebody = ({ fact, value, weak }: Pair): boolean => {
  if (weak) return false;
  if (fact === 'born') return startsWithDate(value);
  return fact === 'patient' && !value.endsWith('.') && nameIn(value) !== null;
};

/**
 * What a line that begins with it says of whose chart it is: such a line is no part of a note, though
 * it stands among its lines, as on a printed page's head or where the next patient's chart begins.
 */
export function whoseOn(tree: Tree, line: Line): Pair[] {
  if (!(line.hints & FACT) || line.text.length > 160 || line.pressable) return [];
  const [first, ...others] = pairsOn(tree, line);
  return first?.from === line.from && namesSomebody(first) ? [first, ...others] : [];
}

const unnamedBirth = (line: Line): Pair => ({
  fact: 'born',
  value: birthWithAge(line) ?? '',
  box: line.from,
  from: line.from,
  by: 'shape',
  hint: '',
  weak: true,
});

/** A birth date known by its age, where the page shows one alone; those whom a search found are others. */
function onlyBirth(tree: Tree, skipped: (box: number) => boolean): Pair[] {
  const births = tree.lines.filter(
    (line) =>
      line.hints & DIGIT &&
      !skipped(line.from) &&
      birthWithAge(line) !== null &&
      !isOffer(tree, line.from),
  );
  return births.length === 1 ? births.map(unnamedBirth) : [];
}

/** A banner that names nothing, where the page shows one alone and names no birth date. */
function onlyBanner(tree: Tree, pairs: readonly Pair[], skipped: (box: number) => boolean): Pair[] {
  if (pairs.some(({ fact }) => fact === 'born')) return [];
  const found = tree.lines.flatMap((line) => {
    const mayBe = line.hints & DIGIT && !skipped(line.from) && !isOffer(tree, line.from);
    const banner = mayBe ? bannerOn(tree, line) : null;
    return banner ? [{ line, banner }] : [];
  });
  const [only] = found.length === 1 ? found : [];
  return only ? bannerPairs(only.line, only.banner) : [];
}

function bannerPairs({ from }: Line, { born, record }: Banner): Pair[] {
  const shared = { box: from, from, by: 'shape', hint: '', weak: true } as const;
  const birth: Pair = { ...shared, fact: 'born', value: born };
  return record === null ? [birth] : [birth, { ...shared, fact: 'record', value: record }];
}

/** Facts that a profile claims, as if the page had named them; who the patient is, identity asks itself. */
const claimedPairs = (tree: Tree): Pair[] =>
  [...tree.snapshot.claimed].flatMap(([path, boxes]) => {
    const fact = path.replace('identity.', '') as Fact;
    if (fact.includes('.') || fact === 'patient') return [];
    return boxes.map((box): Pair => {
      const value = controlAt(tree, box).value || textOf(tree, box, 120);
      return { fact, value, box, from: box, by: 'profile', hint: '', weak: false };
    });
  });

/**
 * All pairs of the page, in page order. `skip` are ranges that hold notes; long lines are no labels.
 */
export function* findPairs(tree: Tree, skip: readonly Range[]): Generator<void, Pair[]> {
  const pairs: Pair[] = [];
  for (const [at, box] of tree.controls.entries()) {
    pairs.push(...fromControl(tree, box));
    if (at % 32 === 31) yield;
  }
  const skipped = insideOf(skip);
  yield;
  for (let at = 0; at < tree.lines.length; at += 1) {
    const line = lineAt(tree, at);
    if (at % 64 === 63) yield;
    if (line.text.length > 240) continue;
    pairs.push(...(skipped(line.from) ? whoseOn(tree, line) : pairsOn(tree, line)));
  }
  yield;
  pairs.push(...onlyBirth(tree, skipped), ...claimedPairs(tree));
  pairs.push(...onlyBanner(tree, pairs, skipped));
  return pairs.toSorted((one, other) => one.from - other.from);
}
