/** A short fingerprint of words (FNV-1a, 32 bits), kept where the words themselves are not needed. */
export function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
