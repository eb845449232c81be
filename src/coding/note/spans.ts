/** Token ranges → spans of UTF-16 offsets. */
import type { Span } from './facts.ts';
import type { Text } from './texts.ts';

/** The span of tokens `from` to `to` (exclusive). */
export function spanOf(
  text: Text,
  { from, to }: { readonly from: number; readonly to: number },
): Span {
  const start = text.tokens[from]?.start ?? 0;
  const end = text.tokens[to - 1]?.end ?? start;
  return { section: text.section, start, end };
}

/** The smallest span that holds all of them; they stand in one section. */
export function hull(first: Span, ...rest: readonly Span[]): Span {
  return rest.reduce(
    (all, one) =>
      one.section === all.section
        ? { ...all, start: Math.min(all.start, one.start), end: Math.max(all.end, one.end) }
        : all,
    first,
  );
}
