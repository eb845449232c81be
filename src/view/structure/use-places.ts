/** Paints where the words stand and brings the first place into view; the text itself is left as it is. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { placesOf } from './search.ts';

const painted = 'codeside-found';

function rangesIn(node: Node, text: string, sought: string): Range[] {
  const { length } = sought.trim();
  return placesOf(text, sought).map((at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + length);
    return range;
  });
}

function bringIntoView(element: HTMLElement, range: Range): void {
  const { top } = range.getBoundingClientRect();
  const frame = element.getBoundingClientRect();
  element.scrollTop += top - frame.top - frame.height / 3;
}

export function usePlaces(
  element: RefObject<HTMLElement | null>,
  text: string,
  sought: string,
): void {
  useEffect(() => {
    const node = element.current?.firstChild;
    if (!element.current || !node) return undefined;
    const ranges = rangesIn(node, text, sought);
    CSS.highlights.set(painted, new Highlight(...ranges));
    const [first] = ranges;
    if (first) bringIntoView(element.current, first);
    return () => void CSS.highlights.delete(painted);
  }, [element, text, sought]);
}
