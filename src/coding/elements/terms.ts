/** Tables of terms → patterns. A row is a word or phrase; a space in it also stands for a hyphen. */
import { type Pattern, pattern } from './patterns.ts';

/**
 * Matches any of the rows as whole words. Every row must be free of nested repetition. None begins
 * inside a ruled line: at each of its underscores a row that opens with any word would try the rest.
 */
export function anyOf(rows: readonly string[]): Pattern {
  return pattern(`(?<![A-Za-z_])(?:${alternatives(rows)})(?![A-Za-z])`);
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
