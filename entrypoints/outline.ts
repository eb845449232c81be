/**
 * Put into a frame when its user says that it is read wrong, and gone again at once: what it returns is
 * the frame's structure with every text replaced. The reading is put into the frame before it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structureOf } from '../src/page/structure/structure.ts';
import { openRoot } from '../src/platform/reader-browser.ts';
import { readingHere } from './reader.content/reading.ts';

export default defineUnlistedScript(() => {
  const reading = readingHere();
  if (reading === undefined) return null;
  return structureOf(document, { openRoot, now: () => performance.now() }, reading.readLive);
});
