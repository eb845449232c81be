/**
 * The hands, apart from the resident: put into the frames of a tab when the user wants to point at a
 * field. They wait in the frame's isolated world for the resident to call them.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pointIn } from '../src/page/teach/point.ts';
import { fieldGroups } from '../src/view/field-words.ts';
import type { WithTaught } from './reader.content/taught.ts';

export default defineUnlistedScript(() => {
  (globalThis as WithTaught).codesideHands = {
    point: (pointing) => pointIn(pointing, fieldGroups),
  };
});
