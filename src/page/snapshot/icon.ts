/** Words that are drawn as pictures: fonts that show an icon in the place of its name. */

/** How the names of icons look: `arrow_upward`, `cancel`. */
const NAME = /^\s*[a-z][a-z0-9_]*\s*$/;

const FONT = /(^|\s)material-(icons|symbols)/;

/** A glance at a text: false for most. */
export const mayBeIcon = (text: string): boolean => text.length <= 40 && NAME.test(text);

/** Such a text of an element with this tag and class is drawn as a picture. */
export const isIcon = (tag: string, className: string): boolean =>
  tag === 'mat-icon' || (/^(i|span|em)$/.test(tag) && FONT.test(className));
