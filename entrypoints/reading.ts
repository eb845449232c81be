/**
 * The reading, apart from the resident: the background puts it into a frame only once the resident
 * has seen that there may be something to read. It waits in the frame's isolated world to be called.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAt, readLive, readPageInSlices } from '../src/page/read.ts';
import { reveal } from '../src/page/reveal.ts';
import type { WithReading } from './reader.content/reading.ts';

export default defineUnlistedScript(() => {
  (globalThis as WithReading).codesideReading = { lookAt, readLive, readPageInSlices, reveal };
});
