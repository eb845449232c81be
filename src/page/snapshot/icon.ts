/** Words that are drawn as pictures: fonts that show an icon in the place of its name. */

/** How the names of icons look: `arrow_upward`, `cancel`. */
const NAME = /^\s*[a-z][a-z0-9_]*\s*$/;

const FONT = /(^|\s)material-(icons|symbols)/;

/** The text of an element with this tag and class is the name of an icon. */
export const isIcon = (text: string, tag: string, className: () => string): boolean =>
  text.length <= 40 &&
  NAME.test(text) &&
  (tag === 'mat-icon' || (/^(i|span|em)$/.test(tag) && FONT.test(className())));
