/** The page as pointing sees it: what a read sees, with the nodes. Taken anew when the page has changed. */
import type { Taught } from '../find/taught.ts';
import type { Tree } from '../find/tree.ts';
import type { PageTools } from '../tools.ts';

export interface Look {
  document: Document;
  tree: Tree;
  nodes: readonly Node[];
  /** The box of a node, or of the nearest around it that is read. */
  boxOf: (node: Node | null) => number;
}

/** The parent that a page shows a node in: across the edges of shadow roots and filled frames. */
export function parentOf(node: Node): Node | null {
  const { parentNode } = node;
  if (parentNode?.nodeType === 11) return (parentNode as ShadowRoot).host ?? null;
  if (parentNode?.nodeType !== 9) return parentNode;
  return (parentNode as Document).defaultView?.frameElement ?? null;
}

/** What makes a look of a page: the reading's own, which is in the frame already. */
export type Looking = (
  document: Document,
  tools: PageTools,
  claims?: Taught['claims'],
) => Pick<Look, 'tree' | 'nodes'>;

/** Looks at a document and all that is read with it. `claims` are selectors to be found in it. */
export function lookWith(
  { document, tools, looking }: { document: Document; tools: PageTools; looking: Looking },
  claims?: Taught['claims'],
): Look {
  const { tree, nodes } = looking(document, tools, claims);
  // Of boxes that share a node, the first is its own.
  const boxes = new Map(nodes.map((node, box): [Node, number] => [node, box]).toReversed());
  return {
    document,
    tree,
    nodes,
    boxOf: (node) => {
      for (let at = node; at; at = parentOf(at)) {
        const box = boxes.get(at);
        if (box !== undefined) return box;
      }
      return -1;
    },
  };
}
