/** One pass over all roots that can be reached from a document, into plain boxes. */
import type { LookTools } from '../tools.ts';
import type { Gap, ShutFrame } from './box.ts';
import { controlOf } from './control.ts';
import { pdfLayers, shutOf } from './drawn.ts';
import { isIcon, mayBeIcon } from './icon.ts';
import { documentOf, filledByParent, frameAddress, whyShut } from './frames.ts';
import { inReadingOrder } from './placed.ts';
import { type PassedOver, passOver, restOf } from './long-list.ts';
import { type BoxWriter, boxWriter } from './writer.ts';

/** What a walk yields: the boxes, and for the time of one read the elements they stand for. */
export interface Walked {
  writer: BoxWriter;
  /** By box; a text's entry is the text node. Never kept beyond the read. */
  nodes: Node[];
  shut: ShutFrame[];
  /** The document and every root inside it that was entered. */
  roots: ParentNode[];
  /** Boxes of elements that the selector given for it matches. */
  named: number[];
  gaps: LiveGap[];
}

/** Where rows of a long list were passed over, and the list itself for the time of the read. */
export interface LiveGap extends Gap {
  list: PassedOver;
}

/** Lists that an earlier walk of the same read has judged; null for one that is walked whole. */
export type Judged = ReadonlyMap<Node, PassedOver | null>;

interface Cursor {
  box: number;
  /** The next sibling to visit, where `list` is null. */
  next: Node | null;
  /** The nodes a slot shows, or those of a layout as they are read; some stand together. */
  list: (Node | Node[])[] | null;
  at: number;
  /** How many elements were met, and at how many the rest is judged. */
  taken: number;
  due: number;
}

/** What a walk looks out for. */
export interface Lookout {
  /** A selector of elements with attributes, or nothing: they are told of by `named`. */
  naming: string;
  /** A selector of elements that are walked wherever they stand, or nothing. */
  kept: string;
  /** Lists that were judged already are not judged again; null where every list is walked whole. */
  judged: Judged | null;
}

interface Walk extends Walked, Lookout {
  /** Whether elements of a class show line breaks as typed. */
  broken: Map<string, boolean>;
  tools: LookTools;
  /** What PDF viewers lay over their pages. */
  layers: ReadonlySet<Element>;
  stack: Cursor[];
}

const NEVER =
  /^(script|style|template|noscript|datalist|svg|canvas|video|audio|object|link|meta|head|map|math|option)$/;

interface TagKind {
  never: boolean;
  custom: boolean;
  /** A frame or a slot. */
  special: boolean;
  /** A picture or an embedded file. */
  drawn: boolean;
  /** May host a root at all; no other element can. */
  hosts: boolean;
  /** May host a closed root though its name has no dash. */
  bare: boolean;
}

const HOSTS = /^(div|span|section|main|article|aside|header|footer|nav|body|p|h[1-6]|blockquote)$/;
const BARE = /^(div|span|section|main|article|aside|header|footer|nav|body)$/;

const tagKinds = new Map<string, TagKind>();

/** What the tag alone says, asked once for each tag and not for each element. */
function kindOf(tag: string): TagKind {
  const held = tagKinds.get(tag);
  if (held) return held;
  const custom = tag.includes('-');
  const kind = {
    never: NEVER.test(tag),
    custom,
    special: /^(i?frame|slot)$/.test(tag),
    drawn: /^(canvas|object|embed|img)$/.test(tag),
    hosts: custom || HOSTS.test(tag),
    bare: BARE.test(tag),
  };
  tagKinds.set(tag, kind);
  return kind;
}

/** A break between two words: markup that is only wrapped, or text that is shown as it was typed. */
const BROKEN = /\S[ \t]*\r?\n[ \t\r\n]*\S/;

/** Asked once for each class, for one that shows its breaks shows them everywhere. */
function keepsBreaks(element: Element | null, known: Map<string, boolean>): boolean {
  if (!element) return false;
  const key = `${element.localName} ${element.getAttribute('class') ?? ''} ${element.getAttribute('style') ?? ''}`;
  const held = known.get(key);
  if (held !== undefined) return held;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const keeps = /^(pre|break-spaces)/.test(style?.whiteSpace ?? '');
  known.set(key, keeps);
  return keeps;
}

/** How many boxes a slice takes before the walk offers to pause. */
const SLICE = 256;

/** So many rows of a list are walked before the rest of them is judged. */
const FIRST_ROWS = 32;

/** The root an element hosts; a closed one is looked for where the element shows nothing else. */
function rootOf(element: Element, kind: TagKind, tools: LookTools): ShadowRoot | null {
  if (!kind.hosts) return null;
  if (element.shadowRoot) return element.shadowRoot;
  const mayHide = kind.custom || (kind.bare && element.firstChild === null);
  return mayHide ? tools.openRoot(element) : null;
}

function enterFrame(frame: HTMLIFrameElement, box: number, walk: Walk): void {
  const inner = documentOf(frame);
  const shut = (why: ShutFrame['why']): void => {
    walk.shut.push({ box, why, what: frameAddress(frame) });
  };
  if (!inner) shut(whyShut(frame));
  else if (/\.pdf($|[?#])/i.test(inner.URL) || inner.contentType === 'application/pdf') shut('pdf');
  else if (!filledByParent(frame, inner)) shut('own-reader');
  else if (inner.body) {
    walk.roots.push(inner);
    push(box, null, [inner.body], walk);
  }
}

function push(box: number, next: Node | null, list: Cursor['list'], walk: Walk): void {
  walk.stack.push({ box, next, list, at: 0, taken: 0, due: list ? -1 : FIRST_ROWS });
}

/** Puts what a frame or slot shows on the stack; false where its children stand for themselves. */
function enterSpecial(element: Element, tag: string, box: number, walk: Walk): boolean {
  if (tag === 'slot') {
    const shown = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (shown.length > 0) push(box, null, shown, walk);
    return shown.length > 0;
  }
  enterFrame(element as HTMLIFrameElement, box, walk);
  return true;
}

function enter(element: Element, kind: TagKind, box: number, walk: Walk): void {
  const root = rootOf(element, kind, walk.tools);
  if (root) walk.roots.push(root);
  const first = (root ?? element).firstChild;
  const placed = kind.bare && !root ? inReadingOrder(element) : null;
  if (placed) push(box, null, placed, walk);
  else if (first) push(box, first, null, walk);
  else if (kind.custom && !root) walk.shut.push({ box, why: 'closed-root', what: '' });
}

/** Opens the element's box and puts what is inside it on the stack. */
function visit(element: Element, parent: number, walk: Walk): void {
  const tag = element.localName;
  const kind = kindOf(tag);
  if (kind.never && !kind.drawn) return;
  const plain = !element.hasAttributes();
  const control = controlOf(element, tag, plain);
  const box = walk.writer.open(tag, parent, control);
  walk.nodes[box] = element;
  if (!plain && walk.naming !== '' && element.matches(walk.naming)) walk.named.push(box);
  if (kind.drawn || walk.layers.has(element)) return void walk.shut.push(...shutOf(element, box));
  if (kind.special && enterSpecial(element, tag, box, walk)) return;
  if (!control) enter(element, kind, box, walk);
}

function take(cursor: Cursor): Node | Node[] | null {
  if (cursor.list) return cursor.list[cursor.at++] ?? null;
  const node = cursor.next;
  if (node) cursor.next = node.nextSibling;
  return node;
}

/** Goes on behind the rows that are passed over, if any are. */
function* judge(cursor: Cursor, walk: Walk): Generator<void, void> {
  cursor.due *= 2;
  const parent = cursor.next?.parentNode;
  if (!parent || !walk.judged) return;
  const known = walk.judged.get(parent);
  const list = known === undefined ? yield* passOver(parent, cursor.taken, walk.kept) : known;
  if (!list || list.from !== cursor.taken) return;
  const { codes, sections } = list;
  walk.gaps.push({ list, box: cursor.box, at: walk.writer.boxes.length, codes, sections });
  cursor.list = restOf(list);
  cursor.due = -1;
}

const isInIcon = (parent: Element | null): boolean =>
  parent !== null && isIcon(parent.localName, parent.getAttribute('class') ?? '');

function step(cursor: Cursor, walk: Walk): void {
  const node = take(cursor);
  if (!node) {
    walk.stack.pop();
    walk.writer.close(cursor.box);
  } else if (Array.isArray(node)) {
    // A box of their own, which the page does without, holds a label and its field together.
    const box = walk.writer.open('div', cursor.box, null);
    walk.nodes[box] = walk.nodes[cursor.box] as Node;
    push(box, null, node, walk);
  } else if (node.nodeType === 3) {
    const { data } = node as Text;
    if (mayBeIcon(data) && isInIcon(node.parentElement)) return;
    const keeps =
      data.includes('\n') && BROKEN.test(data) && keepsBreaks(node.parentElement, walk.broken);
    const box = walk.writer.text(data, cursor.box, keeps);
    if (box >= 0) walk.nodes[box] = node;
  } else if (node.nodeType === 1) {
    cursor.taken += 1;
    visit(node as Element, cursor.box, walk);
  }
}

const newWalk = (document: Document, tools: LookTools, lookout: Lookout): Walk => ({
  ...lookout,
  writer: boxWriter(),
  nodes: [],
  shut: [],
  tools,
  layers: pdfLayers(document),
  stack: [],
  roots: [document],
  broken: new Map(),
  named: [],
  gaps: [],
});

/**
 * Walks the document, pausing at each `yield`. Nothing in the page is touched. The first box is the
 * body; a document without one gives no boxes. Of the rows of long lists most are passed over.
 */
export function* walkDocument(
  document: Document,
  tools: LookTools,
  lookout: Lookout,
): Generator<void, Walked> {
  const walk = newWalk(document, tools, lookout);
  const body = document.body ?? document.documentElement;
  if (body) visit(body, -1, walk);
  let count = 0;
  for (let cursor = walk.stack.at(-1); cursor; cursor = walk.stack.at(-1)) {
    if (cursor.taken === cursor.due) yield* judge(cursor, walk);
    step(cursor, walk);
    count += 1;
    if (count % SLICE === 0) yield;
  }
  return walk;
}
