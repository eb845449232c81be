/** Reads a page: from the live document to the fragment, at once or in slices. */
import type { Fragment } from '../encounter/fragment.ts';
import { waysToWrite } from './find/dates.ts';
import type { Again } from './find/again.ts';
import { type Around, findAround, findFields, type Found } from './find/fields.ts';
import { treeOf } from './find/page-lines.ts';
import type { Tree } from './find/tree.ts';
import { forgetLabels } from './find/words.ts';
import { anyPage, profileOf } from './profiles/profiles.ts';
import type { Profile } from './profiles/profile.ts';
import { documentAround } from './snapshot/frames.ts';
import type { Gap } from './snapshot/box.ts';
import { type PassedOver, withDated } from './snapshot/long-list.ts';
import type { Judged } from './snapshot/walk.ts';
import { type Claims, type LiveSnapshot, type Looked, takeSnapshot } from './snapshot/snapshot.ts';
import { inSlices } from './slices.ts';
import type { PageTools } from './tools.ts';

/** A read with the live nodes behind it; for one task only. */
export interface LiveRead extends Found {
  live: LiveSnapshot;
}

/** Above this many boxes a page is no chart, and no user waits for it. */
const MOST_BOXES = 400_000;

const NOTHING_JUDGED: Judged = new Map();

/** What is looked for in a document of that product, or of none that is known. */
const lookedFor = (profile: Profile | null, judged = NOTHING_JUDGED): Looked => ({
  own: profile?.fields ?? {},
  any: anyPage,
  hints: profile?.hints ?? {},
  judged,
});

/** The documents around this one, outermost first, as far as the browser gives them out. */
function chainAround(document: Document): Document[] {
  const chain: Document[] = [];
  for (let at = documentAround(document); at; at = documentAround(at)) chain.unshift(at);
  return chain;
}

function* readAround(document: Document, tools: PageTools): Generator<void, Around | null> {
  let around: Around | null = null;
  for (const outer of chainAround(document)) {
    const { snapshot } = yield* takeSnapshot(outer, tools, lookedFor(profileOf(outer)));
    around = yield* findAround(snapshot, around, tools.taught);
  }
  return around;
}

const tooLarge = (): Fragment => ({
  identity: {},
  origins: {},
  unread: [{ what: 'page', why: 'too-large' }],
  visible: false,
});

function* readOnce(
  document: Document,
  tools: PageTools,
  judged?: Judged,
): Generator<void, LiveRead> {
  const profile = profileOf(document);
  yield;
  const around = yield* readAround(document, tools);
  const live = yield* takeSnapshot(document, tools, lookedFor(profile, judged));
  if (live.snapshot.boxes.length > MOST_BOXES) {
    return { fragment: tooLarge(), identityBoxes: [], places: new Map(), again: null, live };
  }
  const found = yield* findFields(live.snapshot, around, tools.taught);
  const fragment = profile ? { ...found.fragment, profile: profile.name } : found.fragment;
  return { ...found, fragment, live };
}

/** The lists of a read, those that a second look needs whole or with their rows of a date among them. */
function* judgeAgain(
  { whole, dated, date }: Again,
  { gaps }: LiveSnapshot,
): Generator<void, Judged | null> {
  const judged = new Map(gaps.map(({ list }): [Node, PassedOver | null] => [list.parent, list]));
  const listOf = ({ at }: Gap): PassedOver | undefined => gaps.find((gap) => gap.at === at)?.list;
  let more = whole.length > 0;
  for (const list of dated.flatMap((gap) => listOf(gap) ?? [])) {
    const found = yield* withDated(list, waysToWrite(date));
    if (found) judged.set(list.parent, found);
    more ||= found !== null;
  }
  for (const list of whole.flatMap((gap) => listOf(gap) ?? [])) judged.set(list.parent, null);
  return more ? judged : null;
}

function* readTwice(document: Document, tools: PageTools): Generator<void, LiveRead> {
  const first = yield* readOnce(document, tools);
  const judged = first.again && (yield* judgeAgain(first.again, first.live));
  return judged ? yield* readOnce(document, tools, judged) : first;
}

/** One read, after which no word of the page is held, however it ends. */
function* reading(document: Document, tools: PageTools): Generator<void, LiveRead> {
  try {
    return yield* readTwice(document, tools);
  } finally {
    forgetLabels();
  }
}

function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads the document, its shadow roots and the frames it filled itself, in one task, with the identity
 * that it and the same-origin documents around it show. Changes nothing in the page and never throws
 * for what a page holds.
 */
export const readPage = (document: Document, tools: PageTools): Fragment =>
  drain(reading(document, tools)).fragment;

/** As `readPage`, with the nodes: for what must find a field again in the same task. */
export const readLive = (document: Document, tools: PageTools): LiveRead =>
  drain(reading(document, tools));

/** The whole page as a read sees it, in one task, with the boxes of these selectors: for pointing. */
export function lookAt(
  document: Document,
  tools: PageTools,
  claims: Claims = {},
): { tree: Tree; nodes: readonly Node[] } {
  const looked = { ...lookedFor(null), any: {}, judged: null };
  const { snapshot, nodes } = drain(
    takeSnapshot(document, { ...tools, taught: { claims } }, looked),
  );
  return { tree: drain(treeOf(snapshot)), nodes };
}

/** What identity rested on when the read began to interpret it. */
const standing = (read: LiveRead): { node: Node; text: string }[] =>
  read.identityBoxes.flatMap((box) => {
    const node = read.live.nodes[box];
    return node ? [{ node, text: textAt(read, box) }] : [];
  });

const textAt = (read: LiveRead, box: number): string => {
  const at = read.live.snapshot.boxes[box];
  return at?.control?.value ?? at?.text ?? '';
};

/** A snapshot keeps a text's spaces and breaks as they are shown, the node as they were written. */
const letters = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

/** The same words in the same place, or the same value in the same box. */
function isStill({ node, text }: { node: Node; text: string }): boolean {
  if (!node.isConnected) return false;
  if (node.nodeType === 3) return letters((node as Text).data) === letters(text);
  const { value } = node as Partial<HTMLInputElement>;
  return typeof value !== 'string' || value.trim() === text || node.nodeName === 'SELECT';
}

/**
 * As `readPage`, pausing so that no slice takes longer than a few milliseconds. Null where the page
 * moved on to another address or another identity meanwhile, or `signal` was aborted: such a read
 * says nothing and is made again.
 */
export async function readPageInSlices(
  document: Document,
  tools: PageTools,
  signal?: AbortSignal,
): Promise<Fragment | undefined> {
  const address = document.URL;
  const read = await inSlices(reading(document, tools), tools, signal);
  const still = read && document.URL === address && standing(read).every(isStill);
  return still ? read.fragment : undefined;
}
