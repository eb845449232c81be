/** The parts of a page that show something and give nothing to read. */
import type { Unread } from '../../encounter/fragment.ts';
import type { ShutReason } from '../snapshot/box.ts';
import type { Tree } from './tree.ts';

/** Width and height from which a part may hold a note, in CSS pixels. */
type Size = readonly [number, number];

/** Too small a frame holds no note: counters, advertisements, session keepers. */
const frame: Size = [120, 60];

/** A page of a note is larger than a logo or a portrait. */
const page: Size = [400, 200];

interface Shut {
  size: Size;
  /** What the panel calls it where it has no address. */
  name: string;
  /** Said only where nothing of a visit was read: most pictures are no notes. */
  onlyAlone: boolean;
}

const shut: Readonly<Record<ShutReason, Shut>> = {
  'cross-origin-frame': { size: frame, name: 'frame', onlyAlone: false },
  'sandboxed-frame': { size: frame, name: 'frame', onlyAlone: false },
  pdf: { size: frame, name: 'document', onlyAlone: false },
  picture: { size: page, name: 'a part of the page', onlyAlone: true },
  'closed-root': { size: page, name: 'a part of the page', onlyAlone: true },
};

function isSizable(tree: Tree, box: number, [width, height]: Size): boolean {
  const rect = tree.probe.visible(box) ? tree.probe.rect(box) : null;
  return rect !== null && rect.right - rect.left >= width && rect.bottom - rect.top >= height;
}

/** Each once. `alone` where neither a note nor a bill was read on the page. */
export function shutParts(tree: Tree, alone: boolean): Unread[] {
  const found = tree.snapshot.shut.flatMap(({ box, why, what }): Unread[] => {
    if (why === 'own-reader') return [];
    const { size, name, onlyAlone } = shut[why];
    if ((onlyAlone && !alone) || !isSizable(tree, box, size)) return [];
    return [{ what: what || name, why }];
  });
  const keys = found.map(({ what, why }) => `${why} ${what}`);
  return found.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
