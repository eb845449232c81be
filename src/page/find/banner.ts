/** A banner that names nothing: `Jane Roe | 04/13/1981 | 10482`. */
import { findDate } from './dates.ts';
import { credentialIn, nameIn } from './names.ts';
import { boxAt, type Line, type Tree } from './tree.ts';

export interface Banner {
  /** The birth date as it is written. */
  born: string;
  /** The record number, where one stands beside it. */
  record: string | null;
}

const SEPARATOR = /\s*[|•·]\s*|\s[–—-]\s|,\s+(?=\d)|[()]/;

const SEX = /^(?:m|f|x|male|female|non-?binary|other|unknown)$/i;
const AGE = /^\d{1,3}\s*-?\s*(?:y|yrs?|years?|yo|y\/o)?(?:\s+old)?$/i;
const RECORD = /^#?\s*(?:(?:mrn|id|chart|pid|acct)\b[\s#:-]*)?([A-Za-z]{0,4}-?\d{4,})$/i;

/** Visits are of these years; whoever is named beside an earlier date was born on it. */
const FIRST_VISITS = 2015;

/** A date and no more, too early for a visit's. */
function isBirth(piece: string): boolean {
  const year = /\b(?:19|20)\d\d\b/.exec(piece)?.[0];
  const date = year && Number(year) < FIRST_VISITS ? findDate(piece, 'mdy') : null;
  return date !== null && piece.length - (date.end - date.start) === 0;
}

function piecesOf(tree: Tree, line: Line): string[] {
  const pieces: string[] = [];
  for (let box = line.from; box <= line.to; box += 1) {
    pieces.push(...boxAt(tree, box).text.split(SEPARATOR));
  }
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

/** Names are written with capitals; `Referred by …` is no name. */
const isName = (text: string): boolean =>
  nameIn(text) === text &&
  credentialIn(text) === null &&
  text
    .split(/\s+/)
    .every((word) =>
      /^(?:\p{Lu}|(?:de|del|der|den|di|da|dos|la|le|van|von|bin|al|el|y)$)/u.test(word),
    );

/** What a line says that is a name, a birth date and numbers, and nothing else; null for any other. */
export function bannerOn(tree: Tree, line: Line): Banner | null {
  if (line.text.length > 90 || line.pressable) return null;
  const [name = '', ...rest] = piecesOf(tree, line);
  if (rest.length > 5 || !isName(name)) return null;
  const births = rest.filter(isBirth);
  const others = rest.filter((piece) => !isBirth(piece));
  const isPlain = others.every((piece) => [SEX, AGE, RECORD].some((kind) => kind.test(piece)));
  const record = others.find((piece) => RECORD.test(piece) && !AGE.test(piece));
  if (births.length !== 1 || (!isPlain && !record)) return null;
  return { born: births[0] ?? '', record: record ?? null };
}
