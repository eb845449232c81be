/** What the region around a box calls itself, and whether its codes are offers rather than charges. */
import { isOfferRegion } from './line-words.ts';
import {
  ancestors,
  boxAt,
  childToward,
  children,
  firstLineIn,
  hasDialogRole,
  isHeadingLine,
  linesIn,
  titleLine,
  type Tree,
} from './tree.ts';

const NAMING = 'aria-label data-testid data-test-id data-test data-element data-fieldname id'.split(
  ' ',
);

const OFFER_CLASS =
  /(^|[\s_-])(suggest(ed|ions?)?|recommend(ed|ations?)?|ai|search-results?|help(?!-block)|tooltip|popover|autocomplete|typeahead|listbox|dropdown-menu|template)([\s_-]|$)/i;

const OFFER_ROLE = /^(listbox|option|menu|menuitem|tooltip|search|status|log|feed)$/;

/** Titles of the regions around a box, the nearest first, and the names machines know them by. */
export function regionTitles(tree: Tree, box: number, most = 3): string[] {
  const titles: string[] = [];
  for (const at of ancestors(tree, box)) {
    if (titles.length >= most || boxAt(tree, at).tag === 'body') break;
    const line = titleLine(tree, at, box);
    if (line && !titles.includes(line.text)) titles.push(line.text);
  }
  return titles;
}

/** The nearest title alone decides: a page's own title says little about a list deep in it. */
export function nearestTitle(tree: Tree, box: number): string {
  return regionTitles(tree, box, 1)[0] ?? '';
}

/** In a page without parts: the heading after which the block around a box comes at once. */
function headingRightBefore(tree: Tree, box: number): string {
  const line = titleLine(tree, 0, box);
  const holder = childToward(tree, 0, line?.from ?? 0);
  return line && boxAt(tree, holder).end === childToward(tree, 0, box) ? line.text : '';
}

/** Removed one by one: what was chosen before, and not what is to be chosen. */
const REMOVES = /remove|delete|clear|close/i;

/** Chips beside the box in which more is chosen: a list of which every entry is chosen already. */
function isChosenList(tree: Tree, list: number): boolean {
  const { attr } = tree.probe;
  const options = children(tree, list).filter((at) => attr(at, 'role') === 'option');
  const inside = (at: number): number[] =>
    children(tree, at).flatMap((box) => [box, ...inside(box)]);
  const isChip = (at: number): boolean =>
    attr(at, 'aria-selected') === 'true' &&
    boxAt(tree, at).end - at < 16 &&
    inside(at).some((box) => REMOVES.test(`${attr(box, 'class')} ${attr(box, 'aria-label')}`));
  return options.length > 0 && options.every(isChip);
}

/** A list to choose from, by its role. */
function isOffered(tree: Tree, at: number): boolean {
  const role = tree.probe.attr(at, 'role');
  const list = role === 'option' ? boxAt(tree, at).parent : at;
  return OFFER_ROLE.test(role) && !(/^(listbox|option)$/.test(role) && isChosenList(tree, list));
}

/** A copy of a label is small; behind an open dialog the whole page is kept from those who listen. */
const isDecoration = (tree: Tree, at: number): boolean =>
  tree.probe.attr(at, 'aria-hidden') === 'true' && boxAt(tree, at).end - at < 60;

const EARLIER_VISIT =
  /^(previous|prior|past|last|earlier) (visits?|notes?|encounters?|sessions?|treatments?|charges)\b/i;

/** A dialog that shows an earlier visit, to copy from. */
function showsEarlierVisit(tree: Tree, at: number): boolean {
  const title = hasDialogRole(tree, at) ? firstLineIn(tree, at) : undefined;
  return title !== undefined && EARLIER_VISIT.test(title.text);
}

function offersByMarkup(tree: Tree, at: number): boolean {
  const { attr } = tree.probe;
  if (isDecoration(tree, at) || showsEarlierVisit(tree, at) || isOffered(tree, at)) return true;
  if (OFFER_CLASS.test(attr(at, 'class'))) return true;
  return NAMING.some((name) => {
    const text = attr(at, name);
    return text !== '' && isOfferRegion(text);
  });
}

/** What each box of a page says of itself; those around many codes are asked for each of them. */
const offers = new WeakMap<Tree, Map<number, boolean>>();

function isOfferBox(tree: Tree, at: number): boolean {
  const known = offers.get(tree) ?? new Map<number, boolean>();
  offers.set(tree, known);
  const said = known.get(at) ?? offersByMarkup(tree, at);
  known.set(at, said);
  return said;
}

const OFFER_LEAD =
  /^[^:.]{0,24}\b(suggest(ed|ions?)|recommended|AI|fee schedule|favou?rites|recently used|quick (pick|add|codes?)|code list|examples|(visit|treatment|claims?) history|(previous|prior|past|last) (visits?|notes?|charges|claims?)|(other|earlier|recent) (visits|encounters|notes|claims))\b[^:.]{0,20}$/i;

/** The words without figures that lead the nearest block: a title that no markup sets apart. */
export function leadOf(tree: Tree, box: number): string {
  for (const at of ancestors(tree, box).slice(0, 6)) {
    const first = firstLineIn(tree, at);
    if (!first || /^(body|main)$/.test(boxAt(tree, at).tag)) break;
    // The name of a table's first column is no title of the table.
    if (/^(th|thead)$/.test(boxAt(tree, first.box).tag)) continue;
    if (first.to < box && !first.pressable && !/\d/.test(first.text)) return first.text;
  }
  return '';
}

/** True where codes in this place are suggestions, pickers, search results, help or history. */
export function isOffer(tree: Tree, box: number): boolean {
  // A list to choose from that is a control shows what was chosen.
  const around = [box, ...ancestors(tree, box)].filter(
    (at) => !/^(#text|select|input|textarea)$/.test(boxAt(tree, at).tag),
  );
  const cut = around.findIndex((at) => /^(body|main)$/.test(boxAt(tree, at).tag));
  const near = cut < 0 ? around : around.slice(0, cut);
  const title = nearestTitle(tree, box) || headingRightBefore(tree, box);
  return (
    near.slice(0, 9).some((at) => isOfferBox(tree, at)) ||
    isOfferRegion(title) ||
    OFFER_LEAD.test(title) ||
    OFFER_LEAD.test(leadOf(tree, box))
  );
}

const HELP =
  /^(help|user guide|guide|tutorial|documentation|faq|how to|using the|getting started|tips|release notes)\b/i;

/** A page that explains the product: whatever codes it shows are examples. */
export function isHelpPage(tree: Tree): boolean {
  const heading = tree.lines.slice(0, 6).find((line) => isHeadingLine(tree, line));
  return (
    HELP.test(tree.snapshot.title.trim()) || (heading !== undefined && HELP.test(heading.text))
  );
}

/** One sentence after another, or one of which a code is the subject. */
const SENTENCE =
  /[a-z]{3}\. [A-Z][a-z]+(?![a-z]*:)|^\d{5} (?:is|are|was|needs?|requires?|must|should|may|can)\b/;

/** Text of a note or a help page: long sentences in the same block. */
export function standsInProse(tree: Tree, box: number): boolean {
  const line = linesIn(tree, boxAt(tree, box).tag === '#text' ? boxAt(tree, box).parent : box)[0];
  return line !== undefined && (line.text.length > 160 || SENTENCE.test(line.text));
}
