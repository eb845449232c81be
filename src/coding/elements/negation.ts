/** What a sentence denies, blanked out so that only what it affirms is read. */

const denial =
  /\b(?:no|denies|denied|denying|without|w\/o|negative for|neg for|free of|absent|nil|not|resolved|wnl|within normal limits|intact|normal|full|pain[ -]free)\b/gi;

/** Words after which a denial no longer holds. */
const turn = /[.;:]|\b(?:but|except|however|though|although|other than|only|now|still|yet)\b/i;

/** States that deny what stands before them: "balance intact", "strength WNL". */
const backward = /^(?:resolved|wnl|within normal limits|intact|normal|full|absent|nil)$/i;

/** Blanks the denied words of a passage and keeps every offset. */
export function affirmed(text: string): string {
  let kept = text.replace(/\bpain[ -]?free\b|(?:\b[a-z]+[ :=]{1,3}){0,2}\b0\s?\/\s?10\b/gi, blank);
  for (const match of text.matchAll(denial)) {
    const [from, to] = scope(text, match.index, match[0]);
    kept = kept.slice(0, from) + blank(kept.slice(from, to)) + kept.slice(to);
  }
  return kept;
}

const blank = (words: string): string => '·'.repeat(words.length);

function scope(text: string, at: number, word: string): [number, number] {
  if (backward.test(word)) return [clauseStart(text, at), at + word.length];
  const after = text.slice(at + word.length);
  const end = turn.exec(after)?.index ?? after.length;
  const reach = after.slice(0, end);
  return [at, at + word.length + reachOf(word, reach)];
}

/** "No falls, neck pain 4/10" ends at the comma; "no numbness, tingling or weakness" does not. */
function reachOf(word: string, reach: string): number {
  const comma = reach.indexOf(',');
  const listed = /^den|^neg/i.test(word) || /,[^,]*\b(?:or|nor)\b/i.test(reach);
  const length = comma === -1 || listed ? reach.length : comma;
  return Math.min(length, /^not$/i.test(word) ? 24 : 70);
}

function clauseStart(text: string, at: number): number {
  const before = text.slice(0, at);
  return Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('.')) + 1;
}
