import { once } from './once.ts';

/** Label text reduced to words, so that `DOS_MONTH0`, `dosMonth` and "DOS Month:" compare equal. */
export const words = (text: string): string =>
  text
    .replace(/[a-z](?=[A-Z])|[A-Za-z](?=\d)|\d(?=[A-Za-z])/g, '$& ')
    .toLowerCase()
    .replace(/\(?(required|optional)\)?/g, ' ')
    .replace(/[^\p{L}\p{N}#/&+%@×]+/gu, ' ')
    .trim();

/** The single words of a label's text, or of any in small letters. */
export const wordsIn = (text: string): string[] => text.split(/[\s#/&+%@×.,'’()-]+/);

/** Whether a text in small letters has one of these words, which are listed with spaces between. */
export function hasOneOf(listed: string): (text: string) => boolean {
  const wanted = once(() => new Set(listed.split(' ')));
  return (text) => wordsIn(text).some((word) => wanted().has(word));
}

const memories: Map<string, unknown>[] = [];

/** Answers about labels, kept for the time of a read: a page says the same few many times over. */
export function remembered<T>(ask: (label: string) => T): (label: string) => T {
  const known = new Map<string, T>();
  memories.push(known);
  return (label) => {
    const held = known.get(label);
    if (held !== undefined) return held;
    const answer = ask(label);
    if (known.size >= 4000) known.clear();
    known.set(label, answer);
    return answer;
  };
}

/** Forgets every label: they are words of a patient's chart. */
export const forgetLabels = (): void => memories.forEach((known) => known.clear());

/** How many labels are remembered. */
export const labelsHeld = (): number => memories.reduce((sum, { size }) => sum + size, 0);
