/** What is bundled into a page under test. */
import type { Fragment } from '../../src/encounter/fragment.ts';
import { dock } from '../../src/page/dock.ts';
import { readPage, readPageInSlices } from '../../src/page/read.ts';
import { reveal } from '../../src/page/reveal.ts';
import { isReadByAncestor } from '../../src/page/snapshot/frames.ts';
import type { PageTools } from '../../src/page/tools.ts';
import { watch } from '../../src/page/watch.ts';

export { dock, isReadByAncestor, readPage, readPageInSlices, reveal, watch };

/** Closed roots are known to the page that made them; the clinic lends them to tests. */
const lent = (): ShadowRoot[] =>
  (window.top as unknown as { __roots?: ShadowRoot[] } | null)?.__roots ??
  (window as { __roots?: ShadowRoot[] }).__roots ??
  [];

export const tools: PageTools = {
  openRoot: (host) => lent().find((root) => root.host === host) ?? null,
  now: () => performance.now(),
};

export const readHere = (): Fragment => readPage(document, tools);
