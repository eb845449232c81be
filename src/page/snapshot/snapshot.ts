/** The snapshot of a document: its boxes, and a probe for the time of one read. */
import type { LookTools } from '../tools.ts';
import type { Hints, Snapshot } from './box.ts';
import { liveProbe } from './probe.ts';
import { documentOf } from './frames.ts';
import { type Judged, type LiveGap, walkDocument, type Walked } from './walk.ts';

/** Field path to selectors, in order; the first that matches anything holds. */
export type Claims = Readonly<Record<string, readonly string[]>>;

export interface LiveSnapshot {
  snapshot: Snapshot;
  /** The node of each box. Not to be kept beyond the read. */
  nodes: readonly Node[];
  gaps: readonly LiveGap[];
}

/** What an element hosts or shows: its shadow root, open or closed, or its frame's document. */
function insideOf(element: Element, tools: LookTools): ParentNode | null {
  if (/^i?frame$/.test(element.localName)) return documentOf(element as HTMLIFrameElement);
  return element.shadowRoot ?? tools.openRoot(element);
}

/** Elements by a selector; `>>>` enters the root or frame of what stands before it. */
function select(roots: readonly ParentNode[], selector: string, tools: LookTools): Element[] {
  const [first = '', ...deeper] = selector.split('>>>').map((part) => part.trim());
  const found = roots.flatMap((root) => [...root.querySelectorAll(first)]);
  if (deeper.length === 0) return found;
  const inner = found.flatMap((element) => insideOf(element, tools) ?? []);
  return select(inner, deeper.join(' >>> '), tools);
}

/** Selectors that can be tried on single elements: not those that enter roots or frames by themselves. */
const plainOf = (claims: Claims): string[] =>
  Object.values(claims)
    .flat()
    .filter((selector) => !selector.includes('>>>'));

function claimedIn(
  { roots, nodes, named }: Walked,
  claims: Claims,
  taught: Claims,
  tools: LookTools,
): Map<string, number[]> {
  const claimed = new Map<string, number[]>();
  const tried = new Set(plainOf(claims));
  const boxesBy = (selector: string): number[] =>
    tried.has(selector)
      ? named.filter((box) => (nodes[box] as Element).matches(selector))
      : select(roots, selector, tools).map((element) => nodes.indexOf(element));
  for (const [path, selectors] of Object.entries({ ...taught, ...claims })) {
    for (const selector of selectors) {
      const boxes = boxesBy(selector).filter((box) => box >= 0);
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

/** What is looked for while a document is walked. */
export interface Looked {
  /** Fields that a profile of the product claims. */
  own: Claims;
  /** Fields that are claimed on any page. */
  any: Claims;
  hints: Hints;
  judged: Judged | null;
}

/** Walks a document and stands ready to answer questions about its boxes. */
export function* takeSnapshot(
  document: Document,
  tools: LookTools,
  { own, any, hints, judged }: Looked,
): Generator<void, LiveSnapshot> {
  const taught = tools.taught?.claims ?? {};
  const claims = both(own, any);
  const naming = plainOf(claims).join(',');
  const kept = [...plainOf(taught), ...plainOf(own)].join(',');
  const walked = yield* walkDocument(document, tools, { naming, kept, judged });
  const { nodes, shut, gaps } = walked;
  const { boxes } = walked.writer;
  const claimed = claimedIn(walked, claims, taught, tools);
  const probe = liveProbe(nodes, boxes);
  const address = tools.taught && { address: document.URL };
  const said = { ...saidBy(document), claimed, hints, ...address };
  return { snapshot: { boxes, gaps, probe, shut, ...said }, nodes, gaps };
}

/** The claims of both, those of the first before those of the second. */
const both = (first: Claims, second: Claims): Claims =>
  Object.fromEntries(
    [...new Set([...Object.keys(first), ...Object.keys(second)])].map((path) => [
      path,
      [...(first[path] ?? []), ...(second[path] ?? [])],
    ]),
  );
