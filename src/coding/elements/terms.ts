/** Tables of terms → patterns. A row is a word or phrase; a space in it also stands for a hyphen. */

/**
 * Matches any of the rows as whole words. Every row must be free of nested repetition. None begins
 * inside a ruled line: at each of its underscores a row that opens with any word would try the rest.
 */
export function anyOf(rows: readonly string[], flags = 'gi'): RegExp {
  return new RegExp(`(?<![A-Za-z_])(?:${alternatives(rows)})(?![A-Za-z])`, flags);
}

/** The rows as one group, to be set into a longer pattern. */
export function alternatives(rows: readonly string[]): string {
  return rows.flatMap((row) => row.split('|').map((term) => term.replace(/ /g, '[ -]'))).join('|');
}

/** `sit` → `sit|sits|sitting`, `use` → `use|uses|using`: the forms of a regular verb. */
export function forms(verb: string): string {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  return [head, third(head), `${stem(head)}ings?`].map((form) => form + tail).join('|');
}

function third(verb: string): string {
  if (/(?:s|sh|ch|x|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function stem(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}y`;
  if (/[^eoy]e$/.test(verb)) return verb.slice(0, -1);
  return /^[^aeiou]*[aeiou][bdglmnprt]$/.test(verb) ? verb + verb.slice(-1) : verb;
}

/** The first match at or after `from`; the pattern must be global. */
export function firstMatch(
  pattern: RegExp,
  text: string,
  from = 0,
): { readonly index: number; readonly length: number; readonly text: string } | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  if (match === null) return undefined;
  return { index: match.index, length: match[0].length, text: match[0] };
}
