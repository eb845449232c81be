/**
 * The structure of a page that was read wrong: its elements and where each field was read from, with
 * every text replaced, as a page that can be opened and read again.
 */
import type { Identity, Unread } from '../../encounter/fragment.ts';
import type { Structure } from '../../encounter/structure.ts';
import { profileNames } from '../profiles/names.ts';
import type { LiveRead } from '../read.ts';
import { documentAround } from '../snapshot/frames.ts';
import type { PageTools } from '../tools.ts';
import { disguise } from './disguise.ts';
import { comment, escapeText, escapeValue } from './markup.ts';
import { type Outlining, outline } from './outline.ts';
import { everythingIn, frameInside, isFrame } from './reach.ts';
import { type Replacing, replacingOf } from './replacing.ts';

const ABOUT = `The structure of a page, made by Codeside for its own profiles and tests. Texts, values, names and
numbers are replaced by others of the same form; only words that name fields are kept. data-read says
which field was read from an element.`;

/** The documents that have a reader of their own, this one first. */
function* documentsIn(document: Document, tools: PageTools): Generator<Document> {
  yield document;
  for (const node of everythingIn(document.body ?? document, tools)) {
    const inside =
      node.nodeType === 1 && isFrame(node as Element) ? frameInside(node as Element) : null;
    if (inside && 'document' in inside && inside.own) yield inside.document;
  }
}

const elementOf = (node: Node | undefined): Element | null => {
  if (!node) return null;
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
};

function marksOf(reads: Iterable<LiveRead>): Map<Element, string[]> {
  const marks = new Map<Element, string[]>();
  for (const { places, live } of reads) {
    for (const [path, { box }] of places) {
      const element = elementOf(live.nodes[box]);
      if (element) marks.set(element, [...(marks.get(element) ?? []), path]);
    }
  }
  return marks;
}

/** What is around a node, roots and frames crossed. */
function above(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if (node.nodeType === 11) return (node as ShadowRoot).host;
  return node.nodeType === 9 ? ((node as Document).defaultView?.frameElement ?? null) : null;
}

function holdersOf(elements: Iterable<Element>): Set<Node> {
  const holders = new Set<Node>();
  for (const element of elements) {
    for (let at: Node | null = element; at && !holders.has(at); at = above(at)) holders.add(at);
  }
  return holders;
}

/** The address of a frame may name a patient: which field was meant is told, which frame is not. */
const withoutAddress = ({ what, why }: Unread): Unread => ({
  what: /^[a-zA-Z]{1,12}(\.\w+)*$/.test(what) ? what : 'frame',
  why,
});

const metaLine = (name: string, content: string): string =>
  `<meta name="codeside-${name}" content="${escapeValue(content)}">`;

function headOf(document: Document, read: LiveRead | undefined, replacing: Replacing): string {
  const title = replacing.counted(
    document.title,
    disguise(document.title, 'label', replacing.books),
  );
  const { profile, unread = [] } = read?.fragment ?? {};
  return [
    '<meta charset="utf-8">',
    `<title>${escapeText(title)}</title>`,
    ...(profile === undefined ? [] : [metaLine('profile', profile)]),
    ...unread.map(withoutAddress).map(({ what, why }) => metaLine('unread', `${what} ${why}`)),
  ].join('\n');
}

function documentText(
  document: Document,
  read: LiveRead | undefined,
  outlining: Outlining,
): string {
  const language = document.documentElement?.getAttribute('lang') ?? '';
  const lang = /^[a-z]{2,3}(-[a-z0-9]{2,8})?$/i.test(language) ? ` lang="${language}"` : '';
  const kind = document.compatMode === 'BackCompat' ? '' : '<!doctype html>\n';
  const head = headOf(document, read, outlining.replacing);
  const body = document.body ? outline(document.body, 0, outlining) : '<body></body>';
  return `${kind}<html${lang}>\n<head>\n${head}\n</head>\n${body}\n</html>`;
}

const identitiesOf = (reads: ReadonlyMap<Document, LiveRead>): Identity[] =>
  [...reads.values()].map(({ fragment }) => fragment.identity);

/** The reading, handed in: it is in the page already, and is no part of what is put there for this. */
export type ReadLive = (document: Document, tools: PageTools) => LiveRead;

/** A comment before everything else would be fine for a page, and for one in quirks mode too. */
const withAbout = (html: string): string => html.replace('<head>\n', `<head>\n${comment(ABOUT)}\n`);

/**
 * The structure of what this document shows, with every same-origin frame in it. Null where a document
 * around it is of the same origin: that one gives it. Changes nothing in the page.
 */
export function structureOf(
  document: Document,
  tools: PageTools,
  readLive: ReadLive,
): Structure | null {
  if (documentAround(document) !== null) return null;
  const own = [...documentsIn(document, tools)];
  const reads = new Map(own.map((one) => [one, readLive(one, tools)] as const));
  const replacing = replacingOf(document, tools, identitiesOf(reads), profileNames());
  const read = marksOf(reads.values());
  const outlining: Outlining = {
    tools,
    replacing,
    read,
    holding: holdersOf(read.keys()),
    document: (inner) => documentText(inner, reads.get(inner), outlining),
    written: 0,
  };
  return {
    html: withAbout(documentText(document, reads.get(document), outlining)),
    replaced: replacing.count(),
    read: [...new Set([...read.values()].flat())].toSorted(),
    unread: [...reads.values()].flatMap(({ fragment }) => fragment.unread.map(withoutAddress)),
  };
}
