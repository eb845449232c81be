/** What is bundled into a page under test. */
import type { TaughtField, TeachableField } from '../../src/encounter/field-map.ts';
import type { Fragment } from '../../src/encounter/fragment.ts';
import type { Structure } from '../../src/encounter/structure.ts';
import { dock } from '../../src/page/dock.ts';
import { mayHoldAChart } from '../../src/page/glance.ts';
import { inSlices } from '../../src/page/slices.ts';
import { labelsHeld } from '../../src/page/find/words.ts';
import { profiles } from '../../src/page/profiles/profiles.ts';
import { lookAt, readLive, readPage, readPageInSlices } from '../../src/page/read.ts';
import { reveal } from '../../src/page/reveal.ts';
import { isReadByAncestor } from '../../src/page/snapshot/frames.ts';
import { rootsIn } from '../../src/page/snapshot/roots.ts';
import { type Claims, takeSnapshot } from '../../src/page/snapshot/snapshot.ts';
import type { PageTools } from '../../src/page/tools.ts';
import { structureOf } from '../../src/page/structure/structure.ts';
import { lessonOf, subjectOf } from '../../src/page/teach/describe.ts';
import { lookWith } from '../../src/page/teach/look.ts';
import { taughtReading } from '../../src/page/teach/taught.ts';
import { watch } from '../../src/page/watch.ts';

export {
  dock,
  inSlices,
  isReadByAncestor,
  labelsHeld,
  mayHoldAChart,
  readPage,
  readPageInSlices,
  reveal,
  rootsIn,
  watch,
};

/** Closed roots are known to the page that made them; the clinic lends them to tests. */
const lent = (): ShadowRoot[] =>
  (window.top as unknown as { __roots?: ShadowRoot[] } | null)?.__roots ??
  (window as { __roots?: ShadowRoot[] }).__roots ??
  [];

export const tools: PageTools = {
  openRoot: (host) => lent().find((root) => root.host === host) ?? null,
  now: () => performance.now(),
};

/** What each claim finds on this page, by the ids of the elements. */
export function claimedHere(claims: Claims): Record<string, string[]> {
  const steps = takeSnapshot(document, tools, {
    own: claims,
    any: {},
    hints: {},
    judged: new Map(),
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { snapshot, nodes } = step.value;
  const ids = (boxes: readonly number[]): string[] =>
    boxes.map((box) => (nodes[box] as Element).id);
  return Object.fromEntries([...snapshot.claimed].map(([path, boxes]) => [path, ids(boxes)]));
}

/** Selectors of profiles that this browser cannot parse. */
export const brokenSelectors = (): string[] =>
  profiles
    .flatMap(({ marks, fields = {} }) => [...marks, ...Object.values(fields).flat()])
    .flatMap((selector) => selector.split('>>>'))
    .filter((selector) => {
      try {
        return document.createDocumentFragment().querySelector(selector) !== null;
      } catch {
        return true;
      }
    });

export const readHere = (): Fragment => readPage(document, tools);

export const structureHere = (): Structure | null => structureOf(document, tools, readLive);

/** The paths that are read here; with `marked` also which do not stand where a structure file says. */
export function readLiveHere(marked: boolean) {
  const { fragment, places, live } = readLive(document, tools);
  const misplaced = [...places].flatMap(([path, { box }]) => {
    const node = live.nodes[box];
    const element = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
    const marks = element?.getAttribute('data-read')?.split(' ') ?? [];
    return marked && !marks.includes(path) ? [path] : [];
  });
  return {
    paths: [...places.keys()].toSorted(),
    identity: Object.keys(fragment.identity).toSorted(),
    unread: fragment.unread.map(({ what, why }) => `${what} ${why}`).toSorted(),
    misplaced,
  };
}

export const boxesHere = (): number => readLive(document, tools).live.nodes.length;

/** What pointing at an element as a field teaches here, and what would be read of it. */
export function taughtHere(
  selector: string,
  field: TeachableField,
): { field: TaughtField; values: string[] } | null {
  const here = { document, tools, looking: lookAt };
  const look = lookWith(here);
  const box = look.boxOf(document.querySelector(selector));
  const subject = subjectOf(look, box, field);
  const lesson = lessonOf(look, (claims) => lookWith(here, claims), subject, field);
  return lesson && { field: lesson.field, values: lesson.values };
}

export const readTaught = (fields: readonly TaughtField[]): Fragment =>
  readPage(document, { ...tools, taught: taughtReading(fields) });
