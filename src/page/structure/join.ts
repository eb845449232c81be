/** A page whose frames are of several sites: each gives its own structure, and they become one file. */
import type { Structure } from '../../encounter/structure.ts';
import { escapeValue } from './markup.ts';

const framed = ({ html }: Structure): string =>
  `<iframe data-frame="own-address" srcdoc="${escapeValue(html)}"></iframe>\n`;

/** The first one with the others as frames at its end; undefined where there is none. */
export function joinStructures(parts: readonly Structure[]): Structure | undefined {
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  const end = first.html.lastIndexOf('</body>');
  const frames = others.map(framed).join('');
  return {
    html: first.html.slice(0, end) + frames + first.html.slice(end),
    replaced: parts.reduce((sum, { replaced }) => sum + replaced, 0),
    read: [...new Set(parts.flatMap(({ read }) => read))].toSorted(),
    unread: parts.flatMap(({ unread }) => unread),
  };
}
