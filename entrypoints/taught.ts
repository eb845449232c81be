/**
 * What finds again the fields that the user has pointed at: put into a frame only where something was
 * taught of its site. It waits in the frame's isolated world for the reading to use it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { taughtReading } from '../src/page/teach/taught.ts';
import type { WithTaught } from './reader.content/taught.ts';

export default defineUnlistedScript(() => {
  (globalThis as WithTaught).codesideTaught = taughtReading;
});
