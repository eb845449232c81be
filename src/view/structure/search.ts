/** Where a word stands in a long text. */

/** More places than this are not told apart. */
export const mostPlaces = 500;

/** The offsets at which the words begin, in any case; none for an empty search. */
export function placesOf(text: string, words: string): number[] {
  const sought = words.trim().toLowerCase();
  if (sought === '') return [];
  const lower = text.toLowerCase();
  const places: number[] = [];
  for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + sought.length)) {
    places.push(at);
    if (places.length >= mostPlaces) break;
  }
  return places;
}
