/** Label text reduced to words, so that `DOS_MONTH0`, `dosMonth` and "DOS Month:" compare equal. */
export const words = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/(\d)([A-Za-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\(?(required|optional)\)?/g, ' ')
    .replace(/[^\p{L}\p{N}#/&+%@×]+/gu, ' ')
    .trim();

/** Sentence-like text rather than a label. */
export const isProse = (text: string): boolean => text.length > 80 || /[a-z]\. [A-Z]/.test(text);
