/** People on a page who are not its patient: relatives, policy holders, senders of messages, those on a list. */
import type { Pair } from './pair.ts';
import {
  ancestors,
  boxAt,
  childToward,
  common,
  controlsIn,
  firstLineIn,
  isHeadingLine,
  isWithin,
  type Line,
  lineAt,
  lowerBound,
  nearest,
  textOf,
  type Tree,
} from './tree.ts';

const RELATIVE =
  /\b(guarantor|sibling|emergency|subscriber|policy ?holder|insured|responsible party|spouse|husband|wife|mother|father|guardian|parent|next of kin|newborn|baby|infant|dependent|beneficiary)\b/i;

/** `Newborn: Baby boy Ash, DOB Sep 24, 2026`; a subscriber who is the patient is said to be so. */
const LEADING_RELATIVE = new RegExp(
  `^[^:]{0,16}${RELATIVE.source}[^:]{0,16}:(?!\\s*(?:self|same|patient)\\b)`,
  'i',
);

/** True where a line speaks of a relative: it begins so, or stands in the cell after the relative's name. */
export function isRelatives(tree: Tree, line: Line): boolean {
  if (LEADING_RELATIVE.test(line.text)) return true;
  const before = lineAt(tree, lowerBound(tree.lines, line.from, (at) => at.from) - 1);
  if (before.text.length > 30 || !RELATIVE.test(before.text)) return false;
  const shared = common(tree, before.from, line.from);
  const [name, value] = [before.from, line.from].map((at) => childToward(tree, shared, at));
  return boxAt(tree, name ?? 0).end === value;
}

const PATIENT = /\b(patient|client|member)\b/i;

const CROWD =
  /^(?:my |today'?s |recent(?:ly)? |viewed |open |unread |patient |clinic )*(?:messages?|inbox|conversations?|chats?|schedule|calendar|appointments|patients|waiting (?:room|list)|search results|work ?list|queue|tasks|notifications|family(?: members| account)?|household)\b/i;

/** What a block calls itself: its label, or a title that is its first line. */
function namesOf(tree: Tree, block: number): string[] {
  const label = tree.probe.attr(block, 'aria-label');
  const first = firstLineIn(tree, block);
  const titled = first && first.text.length <= 48 && isHeadingLine(tree, first);
  return [...(label ? [label] : []), ...(titled ? [first.text] : [])];
}

/** What the blocks around a fact call themselves, up to the page's own. */
function titlesOver(tree: Tree, { from }: Pair, known: Map<number, readonly string[]>): string[] {
  const titles: string[] = [];
  for (const at of ancestors(tree, from).slice(0, 8)) {
    if (/^(body|main)$/.test(boxAt(tree, at).tag)) break;
    const names = known.get(at) ?? namesOf(tree, at);
    known.set(at, names);
    titles.push(...names);
  }
  return titles;
}

const isRelativesTitle = (title: string): boolean => RELATIVE.test(title) && !PATIENT.test(title);

const ROWS = /^(tr|li|option)$/;

const isRow = (tree: Tree, at: number): boolean =>
  ROWS.test(boxAt(tree, at).tag) || /^(row|listitem)$/.test(tree.probe.attr(at, 'role'));

/** An entry of a list of people is short and has nothing to fill in or to bill; a chart has. */
const isEntry = (tree: Tree, at: number): boolean => {
  if (boxAt(tree, at).end - at > 24 || controlsIn(tree, at).length > 0) return false;
  const text = textOf(tree, at, 160);
  return text.length <= 160 && !/\b\d{5}\b/.test(text);
};

const looksLike = (tree: Tree, one: number, other: number): boolean =>
  boxAt(tree, one).tag === boxAt(tree, other).tag &&
  tree.probe.attr(one, 'class') === tree.probe.attr(other, 'class');

/** Entries of a list that are no rows: two others at least look like this one and name the same fact. */
function isOneOfMany(tree: Tree, at: number, alike: readonly Pair[]): boolean {
  if (!isEntry(tree, at)) return false;
  const list = boxAt(tree, at).parent;
  const entries = new Set<number>();
  const first = lowerBound(alike, list, ({ from }) => from);
  for (const { from } of alike.slice(first, first + MANY)) {
    if (!isWithin(tree, from, list)) break;
    const entry = childToward(tree, list, from);
    if (entry !== at && looksLike(tree, at, entry) && isEntry(tree, entry)) entries.add(entry);
    if (entries.size > 1) return true;
  }
  return false;
}

/** So many neighbours tell whether an entry is one of a list. */
const MANY = 24;

/**
 * A list of people or visits names the same fact in several entries; none of them is the page's own.
 * `alike` are the page's pairs of that fact, in page order.
 */
export function isListed(tree: Tree, pair: Pair, alike: readonly Pair[]): boolean {
  if (alike.length < 2) return false;
  const row = nearest(tree, pair.from, (at) => isRow(tree, at));
  const list = boxAt(tree, row).parent;
  const inRows =
    row >= 0 && alike.some(({ from }) => isWithin(tree, from, list) && !isWithin(tree, from, row));
  const around = [pair.from, ...ancestors(tree, pair.from).slice(0, 6)];
  return inRows || around.some((at) => isOneOfMany(tree, at, alike));
}

const PERSONAL = /^(patient|last|first|born|record|date)$/;

/**
 * Without what is said of relatives, and without what stands among messages, schedules and lists of
 * patients where the same is said elsewhere: such a title may also stand over the page's own patient.
 */
export function withoutBystanders(tree: Tree, pairs: readonly Pair[]): readonly Pair[] {
  const named = pairs.filter(({ fact, by }) => PERSONAL.test(fact) && by !== 'taught');
  const known = new Map<number, readonly string[]>();
  const titles = new Map(named.map((pair) => [pair, titlesOver(tree, pair, known)]));
  const under = (fits: (title: string) => boolean) =>
    new Set(named.filter((pair) => titles.get(pair)?.some(fits)));
  const relatives = under(isRelativesTitle);
  const crowd = under((title) => CROWD.test(title));
  const left = pairs.filter((pair) => !relatives.has(pair));
  const elsewhere = new Set(left.filter((pair) => !crowd.has(pair)).map(({ fact }) => fact));
  return left.filter((pair) => !crowd.has(pair) || !elsewhere.has(pair.fact));
}
