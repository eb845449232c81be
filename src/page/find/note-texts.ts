/** Notes that are shown as text: signed, printed or summarised. */
import { whoseOn } from './facts.ts';
import type { NoteField } from './note-fields.ts';
import { outsideOf } from './others.ts';
import type { Range } from './ranges.ts';
import { runningHead } from './running-head.ts';
import { signatureLength } from './signature-line.ts';
import { type Heading, headingsOn } from './note-headings.ts';
import { sectionNamed } from './section-words.ts';
import {
  lineAt,
  boxAt,
  ancestors,
  childToward,
  common,
  hasDialogRole,
  isHeadingLine,
  isLarge,
  type Line,
  lowerBound,
  nearest,
  type Tree,
} from './tree.ts';

const rankOf = (tree: Tree, line: Line): number => {
  const tag = boxAt(tree, line.box).tag;
  return /^h[1-6]$/.test(tag) ? Number(tag[1]) : 9;
};

const nameOf = (tree: Tree, { at }: Heading): string =>
  (lineAt(tree, at).text.split(':')[0] ?? '').toLowerCase();

/** A heading of another name for the section that is open, in the same note. */
const isPart = (tree: Tree, open: Heading, heading: Heading): boolean =>
  nameOf(tree, open) !== nameOf(tree, heading) &&
  isSameNote(tree, lineAt(tree, open.at), lineAt(tree, heading.at));

/** "Plan: Medicare" in a header over the note names the insurance: no note begins with its plan. */
const withoutInsurance = (all: readonly Heading[]): readonly Heading[] =>
  all[0]?.section === 'plan' && all[1]?.section === 'subjective' ? all.slice(1) : all;

/** Headings fall into notes: a section named again, or another article, begins the next one. */
function runsOf(tree: Tree, all: readonly Heading[]): Heading[][] {
  const runs: Heading[][] = [];
  for (const heading of withoutInsurance(all)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    // "HPI" under "Subjective": a part of the section that is open.
    if (run && last?.section === heading.section && isPart(tree, last, heading)) continue;
    const again = run?.some((other) => other.section === heading.section);
    if (run && last && !again && isSameNote(tree, lineAt(tree, last.at), lineAt(tree, heading.at)))
      run.push(heading);
    else runs.push([heading]);
  }
  return runs;
}

const isPartOfItsOwn = (tree: Tree, at: number): boolean =>
  /^(article|iframe|frame|dialog)$/.test(boxAt(tree, at).tag) || hasDialogRole(tree, at);

/** Two headings belong to one note where no article, frame or dialog parts them. */
function isSameNote(tree: Tree, one: Line, other: Line): boolean {
  const outer = common(tree, one.from, other.from);
  const parted = (line: Line): boolean =>
    ancestors(tree, line.from).some((at) => at > outer && isPartOfItsOwn(tree, at));
  return !parted(one) && !parted(other);
}

/** Where a section ends: the box and the line after its last. */
interface End {
  box: number;
  line: number;
  /** No other section of the note follows. */
  last: boolean;
}

/** A section ends at the next one of its note; the last ends with its own part of the page. */
function endOf(tree: Tree, run: readonly Heading[], at: number): End {
  const heading = run[at];
  const own = lineAt(tree, heading?.at ?? -1);
  const next = run[at + 1];
  const line = next?.at ?? tree.lines.length;
  if (next) return { box: lineAt(tree, next.at).to + 1, line, last: false };
  const before = run[at - 1];
  const around = boxAt(tree, boxAt(tree, own.box).parent).end;
  if (!before) return { box: around, line, last: true };
  const other = lineAt(tree, before.at);
  if (other.from === own.from) return { box: own.to + 1, line, last: true };
  const outer = common(tree, other.from, own.from);
  const part = boxAt(tree, childToward(tree, outer, own.from));
  const apart = heading?.inline !== '' || part.end > own.to + 1;
  return { box: apart ? part.end : boxAt(tree, outer).end, line, last: true };
}

/** Where the bill begins the note has ended, whatever the title is made of. */
const BILL =
  /^(billing|charges?|(procedure|billed|cpt|service|diagnosis|icd-?10) codes?|billed services|services billed|service lines)( information| summary| details| for .{1,24})?\s*:?$/i;

const DIAGNOSES = /^(?:dx|diagnos[ei]s|icd-?10|cpt)(?: codes?)?\s*:/i;

/** A title as high as the section's own, the bill, or after a plan the diagnoses. */
function endsSection(tree: Tree, heading: Heading, line: Line): boolean {
  const rank = rankOf(tree, line);
  const title = rank < 9 && isHeadingLine(tree, line);
  if (title && rank <= rankOf(tree, lineAt(tree, heading.at))) return true;
  return BILL.test(line.text) || (heading.section === 'plan' && DIAGNOSES.test(line.text));
}

/** In the very element, class and part of the page of a heading that its own text does not look like. */
function looksLike(tree: Tree, heading: Line, line: Line): boolean {
  const [one, other] = [boxAt(tree, heading.box), boxAt(tree, line.box)];
  if (one.tag !== other.tag || one.parent !== other.parent || heading.box === line.box)
    return false;
  const look = tree.probe.attr(heading.box, 'class');
  return look !== '' && look === tree.probe.attr(line.box, 'class');
}

/** After the last section: a heading that only its looks set apart, of something else. */
function isNextHeading(tree: Tree, heading: Heading, line: Line): boolean {
  const own = lineAt(tree, heading.at);
  if (heading.inline !== '' || line.text.length > 60 || !looksLike(tree, own, line)) return false;
  return (
    !looksLike(tree, own, lineAt(tree, heading.at + 1)) &&
    sectionNamed(line.text) !== heading.section
  );
}

const ACTION =
  /^(edit|change|modify|update|view|open|print|copy( forward)?|delete|remove|add|more|expand|collapse|show( more| less)?|hide|history|amend|addendum)$/i;

/** A button, or a link of one word for what to do with the section. */
function isPressed(tree: Tree, { pressable, text, from, to }: Line): boolean {
  if (pressable || from !== to || !ACTION.test(text)) return pressable;
  const holder = boxAt(tree, from).parent;
  return boxAt(tree, holder).tag === 'a' || /^(button|link)$/.test(tree.probe.attr(holder, 'role'));
}

function linesUnder(tree: Tree, heading: Heading, end: End): Line[] {
  /** The last box of what says whose chart it is. */
  let whose = -1;
  const heads: Range[] = [];
  const found: Line[] = [];
  for (let at = heading.at + 1; at < end.line; at += 1) {
    const line = lineAt(tree, at);
    if (line.from >= end.box || endsSection(tree, heading, line)) break;
    if (end.last && isNextHeading(tree, heading, line)) break;
    const said = whoseOn(tree, line);
    if (said.length > 0) {
      whose = Math.max(line.to, ...said.map(({ box }) => box));
      heads.push(runningHead(tree, line));
    } else if (line.from > whose && !isPressed(tree, line)) found.push(line);
  }
  return outsideOf(found, heads, ({ from }) => from);
}

/** In a block of another kind or in another part: what looks like the lines before it is one of them. */
function isApart(tree: Tree, before: Line, line: Line): boolean {
  const [one, other] = [boxAt(tree, before.box), boxAt(tree, line.box)];
  if (before.box === line.box) return false;
  const look = ({ box }: Line): string => tree.probe.attr(box, 'class');
  return one.tag !== other.tag || one.parent !== other.parent || look(before) !== look(line);
}

/** The lines without the signature at their end, where it stands apart from them. */
function withoutSignature(tree: Tree, heading: Line, lines: readonly Line[]): readonly Line[] {
  const length = signatureLength(lines.map(({ text }) => text));
  const kept = lines.slice(0, lines.length - length);
  const signature = lines[kept.length];
  return signature && isApart(tree, kept.at(-1) ?? heading, signature) ? kept : lines;
}

/** What stands under a heading, but for a signature at its end. */
function bodyOf(tree: Tree, heading: Heading, end: End): { text: string; to: number } {
  const own = lineAt(tree, heading.at);
  const kept = withoutSignature(tree, own, linesUnder(tree, heading, end));
  const texts = kept.map(({ text }) => text);
  return {
    text: [...(heading.inline ? [heading.inline] : []), ...texts].join('\n').trim(),
    to: (kept.at(-1) ?? own).to,
  };
}

/** A heading over a control names the control and is read with it. */
const hasControl = (tree: Tree, from: number, to: number): boolean => {
  const [first, last] = [from, to].map((box) => lowerBound(tree.controls, box, Number));
  return tree.controls.slice(first, last).some((control) => isLarge(tree, control));
};

/** A part that is kept from those who listen, as the copy of a label in its field's frame, heads nothing outside. */
function isDecoration(tree: Tree, from: number, to: number): boolean {
  const part = nearest(tree, from, (at) => tree.probe.attr(at, 'aria-hidden') === 'true');
  return part >= 0 && to >= boxAt(tree, part).end;
}

function fieldOf(tree: Tree, heading: Heading, end: End): NoteField | null {
  const own = lineAt(tree, heading.at);
  const { text, to } = bodyOf(tree, heading, end);
  const last = Math.max(to + 1, Math.min(end.box, lineAt(tree, end.line).from || end.box));
  if (text === '' || isDecoration(tree, own.from, to) || hasControl(tree, own.from, last))
    return null;
  return {
    section: heading.section,
    text,
    offset: 0,
    box: own.from,
    range: [own.from, to + 1],
    by: isHeadingLine(tree, own) ? 'heading' : 'heading-in-text',
    hint: own.text.slice(0, 40),
    visible: tree.probe.visible(own.from),
    editable: false,
    part: false,
  };
}

/**
 * Sections shown as text under their headings. A heading with nothing under it (a menu, a tab) is
 * none; neither is a page with only one of them.
 */
export function* noteTexts(tree: Tree): Generator<void, NoteField[]> {
  const runs = runsOf(tree, yield* headingsOn(tree));
  const found: NoteField[] = [];
  const many = runs.some((run) => run.length > 1);
  for (const run of runs) {
    // Beside a note, one heading by itself is a fact, such as `Treatment: massage, 50 min`.
    if (many && run.length < 2) continue;
    for (let at = 0; at < run.length; at += 1) {
      const heading = run[at];
      const field = heading && fieldOf(tree, heading, endOf(tree, run, at));
      if (field) found.push(field);
    }
    yield;
  }
  return new Set(found.map((field) => field.section)).size >= 2 ? found : [];
}
