/** Label text reduced to words, so that `DOS_MONTH0`, `dosMonth` and "DOS Month:" compare equal. */
export const words = (text: string): string =>
  text
    .replace(/[a-z](?=[A-Z])|[A-Za-z](?=\d)|\d(?=[A-Za-z])/g, '$& ')
    .toLowerCase()
    .replace(/\(?(required|optional)\)?/g, ' ')
    .replace(/[^\p{L}\p{N}#/&+%@×]+/gu, ' ')
    .trim();

/** Answers about labels, kept for a while: a page says the same few many times over. */
export function remembered<T>(ask: (label: string) => T): (label: string) => T {
  const known = new Map<string, T>();
  return (label) => {
    const held = known.get(label);
    if (held !== undefined) return held;
    const answer = ask(label);
    if (known.size >= 400) known.clear();
    known.set(label, answer);
    return answer;
  };
}
