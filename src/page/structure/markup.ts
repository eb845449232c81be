/** Markup as text: escaped, indented, with no white space that the page does not show. */

export const escapeText = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');

export const escapeValue = (value: string): string =>
  value
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');

/** No comment ends early. */
export const comment = (text: string): string => `<!-- ${text.replace(/-{2,}|>/g, '-')} -->`;

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

export const isVoid = (tag: string): boolean => VOID.test(tag);

const attributeText = ([name, value]: readonly [string, string]): string =>
  value === '' ? ` ${name}` : ` ${name}="${escapeValue(value)}"`;

/**
 * `<tag …`, without its end: the line breaks inside it, where none is shown, so that the file can be
 * read line by line.
 */
export const opened = (tag: string, attributes: readonly (readonly [string, string])[]): string =>
  `<${tag}${attributes.map(attributeText).join('')}`;

export const indent = (depth: number): string => `\n${' '.repeat(Math.min(depth, 40))}`;
