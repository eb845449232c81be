/** The snapshot of a document: its boxes, and a probe for the time of one read. */
import type { PageTools } from '../tools.ts';
import type { Snapshot } from './box.ts';
import { liveProbe } from './probe.ts';
import { walkDocument } from './walk.ts';

/** Field path to selectors, in order; the first that matches anything holds. */
export type Claims = Readonly<Record<string, readonly string[]>>;

export interface LiveSnapshot {
  snapshot: Snapshot;
  /** The node of each box. Not to be kept beyond the read. */
  nodes: readonly Node[];
}

function claimedIn(
  roots: readonly ParentNode[],
  claims: Claims,
  nodes: readonly Node[],
): Map<string, number[]> {
  const claimed = new Map<string, number[]>();
  for (const [path, selectors] of Object.entries(claims)) {
    for (const selector of selectors) {
      const found = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
      const boxes = found.map((element) => nodes.indexOf(element)).filter((box) => box >= 0);
      if (boxes.length > 0) {
        claimed.set(path, boxes);
        break;
      }
    }
  }
  return claimed;
}

/** Walks a document and stands ready to answer questions about its boxes. */
export function* takeSnapshot(
  document: Document,
  tools: PageTools,
  claims: Claims,
): Generator<void, LiveSnapshot> {
  const { writer, nodes, shut, roots } = yield* walkDocument(document, tools);
  const { boxes } = writer;
  const lang = (document.documentElement?.getAttribute('lang') ?? '').toLowerCase();
  const userLang = (document.defaultView?.navigator.language ?? '').toLowerCase();
  const probe = liveProbe(nodes, boxes);
  return {
    snapshot: {
      boxes,
      probe,
      shut,
      lang,
      userLang,
      title: document.title,
      claimed: claimedIn(roots, claims, nodes),
    },
    nodes,
  };
}
