/** The snapshot of a document: its boxes, and a probe for the time of one read. */
import type { PageTools } from '../tools.ts';
import type { Hints, Snapshot } from './box.ts';
import { liveProbe } from './probe.ts';
import { documentOf } from './frames.ts';
import { walkDocument, type Walked } from './walk.ts';

/** Field path to selectors, in order; the first that matches anything holds. */
export type Claims = Readonly<Record<string, readonly string[]>>;

export interface LiveSnapshot {
  snapshot: Snapshot;
  /** The node of each box. Not to be kept beyond the read. */
  nodes: readonly Node[];
}

/** What an element hosts or shows: its shadow root, open or closed, or its frame's document. */
function insideOf(element: Element, tools: PageTools): ParentNode | null {
  if (/^i?frame$/.test(element.localName)) return documentOf(element as HTMLIFrameElement);
  return element.shadowRoot ?? tools.openRoot(element);
}

/** Elements by a selector; `>>>` enters the root or frame of what stands before it. */
function select(roots: readonly ParentNode[], selector: string, tools: PageTools): Element[] {
  const [first = '', ...deeper] = selector.split('>>>').map((part) => part.trim());
  const found = roots.flatMap((root) => [...root.querySelectorAll(first)]);
  if (deeper.length === 0) return found;
  const inner = found.flatMap((element) => insideOf(element, tools) ?? []);
  return select(inner, deeper.join(' >>> '), tools);
}

/** A selector of everything claimed; nothing where a claim enters roots or frames by itself. */
function anyOf(claims: Claims): string {
  const all = Object.values(claims).flat().join(',');
  return all.includes('>>>') ? '' : all;
}

function claimedIn(
  { roots, nodes }: Pick<Walked, 'roots' | 'nodes'>,
  claims: Claims,
  tools: PageTools,
): Map<string, number[]> {
  const claimed = new Map<string, number[]>();
  const places = new Map(nodes.map((node, box) => [node, box]));
  for (const [path, selectors] of Object.entries(claims)) {
    for (const selector of selectors) {
      const boxes = select(roots, selector, tools).flatMap((element) => places.get(element) ?? []);
      if (boxes.length === 0) continue;
      claimed.set(path, boxes);
      break;
    }
  }
  return claimed;
}

/** What a document states of itself. */
const saidBy = (document: Document): Pick<Snapshot, 'lang' | 'userLang' | 'title'> => ({
  lang: (document.documentElement?.getAttribute('lang') ?? '').toLowerCase(),
  userLang: (document.defaultView?.navigator.language ?? '').toLowerCase(),
  title: document.title,
});

/** Walks a document and stands ready to answer questions about its boxes. */
export function* takeSnapshot(
  document: Document,
  tools: PageTools,
  claims: Claims,
  hints: Hints = {},
): Generator<void, LiveSnapshot> {
  const { taught } = tools;
  // A taught selector may end in an element without attributes, which a walk does not match.
  const naming = taught ? '' : anyOf(claims);
  const walked = yield* walkDocument(document, tools, naming);
  const { nodes, shut } = walked;
  const { boxes } = walked.writer;
  const all = { ...taught?.claims, ...claims };
  const claimed = walked.named || naming === '' ? claimedIn(walked, all, tools) : new Map();
  const probe = liveProbe(nodes, boxes);
  const own = taught && { address: document.URL };
  return { snapshot: { boxes, probe, shut, ...saidBy(document), claimed, hints, ...own }, nodes };
}
