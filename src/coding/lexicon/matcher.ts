/**
 * One compiled matcher for every term: a trie of tokens, built once. Linear in the text: from each
 * token it walks no further than the longest term, and the longest term wins.
 */
import type { Token } from '../note/tokens.ts';
import { tokenise } from '../note/tokens.ts';

/** A term's place in the text: token indexes, `to` exclusive, and the rows that it may mean. */
export interface Hit<Row> {
  readonly rows: readonly Row[];
  readonly from: number;
  readonly to: number;
}

/** Terms of one row. A leading `!` asks for capitals in the text ("!ART"), as `art` is a word too. */
export interface TermRow<Row> {
  readonly terms: readonly string[];
  readonly row: Row;
}

interface Node<Row> {
  readonly next: Map<string, Node<Row>>;
  readonly any: Row[];
  readonly capitals: Row[];
}

export interface Matcher<Row> {
  /**
   * Every hit, left to right, none overlapping. `correct` maps a misspelt word to the one meant;
   * `mayStart` tells of a token whether a term can begin there, where that is known already.
   */
  readonly match: (
    tokens: readonly Token[],
    correct?: (word: string) => string | undefined,
    mayStart?: (index: number) => boolean,
  ) => Hit<Row>[];
  /** The words, numbers and marks with which a term begins. */
  readonly starts: readonly string[];
  /** Is this a word of some term? */
  readonly knows: (word: string) => boolean;
}

/** Compiles rows. Hyphens inside a term are skipped, as they are in the text: "cross-fiber" is "cross fiber". */
export function compile<Row>(rows: readonly TermRow<Row>[]): Matcher<Row> {
  const root = node<Row>();
  const words = new Set<string>();
  for (const { terms, row } of rows) {
    for (const term of terms) add(root, words, term, row);
  }
  return {
    match: (tokens, correct, mayStart) => matchAll(root, tokens, correct, mayStart),
    starts: [...root.next.keys()],
    knows: (word) => words.has(word) || words.has(singular(word)),
  };
}

const node = <Row>(): Node<Row> => ({ next: new Map(), any: [], capitals: [] });

function add<Row>(root: Node<Row>, words: Set<string>, term: string, row: Row): void {
  const capitals = term.startsWith('!');
  let at = root;
  for (const token of tokenise(capitals ? term.slice(1) : term)) {
    if (token.text === '-') continue;
    if (token.kind === 'word') words.add(token.text);
    const next = at.next.get(token.text) ?? node<Row>();
    at.next.set(token.text, next);
    at = next;
  }
  (capitals ? at.capitals : at.any).push(row);
}

function matchAll<Row>(
  root: Node<Row>,
  tokens: readonly Token[],
  correct?: (word: string) => string | undefined,
  mayStart?: (index: number) => boolean,
): Hit<Row>[] {
  const hits: Hit<Row>[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hit = mayStart?.(at) === false ? undefined : longest(root, tokens, at, correct);
    if (hit === undefined) {
      at += 1;
      continue;
    }
    hits.push(hit);
    at = hit.to;
  }
  return hits;
}

function longest<Row>(
  root: Node<Row>,
  tokens: readonly Token[],
  from: number,
  correct?: (word: string) => string | undefined,
): Hit<Row> | undefined {
  let found: Hit<Row> | undefined;
  let at: Node<Row> | undefined = root;
  let capitals = true;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (index > from && isJoiner(tokens, index)) continue;
    at = step(at, token, correct);
    if (at === undefined) break;
    capitals &&= token.kind !== 'word' || token.caps;
    const rows: readonly Row[] =
      capitals && at.capitals.length > 0 ? [...at.capitals, ...at.any] : at.any;
    if (rows.length > 0) found = { rows, from, to: index + 1 };
  }
  return found;
}

/** A hyphen or the full stop of an abbreviation ("eff.", "jt. mobs") between two words of a term. */
function isJoiner(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text;
  if (text === '-') return true;
  const before = tokens[index - 1]?.text ?? '';
  return text === '.' && before.length <= 5 && tokens[index + 1]?.kind === 'word';
}

function step<Row>(
  at: Node<Row>,
  token: Token,
  correct?: (word: string) => string | undefined,
): Node<Row> | undefined {
  const exact = at.next.get(token.text);
  if (exact !== undefined || token.kind !== 'word') return exact;
  const one = singular(token.text);
  const plain = one === token.text ? undefined : at.next.get(one);
  if (plain !== undefined || token.text.length < 6) return plain;
  const meant = correct?.(token.text);
  return meant === undefined ? undefined : at.next.get(meant);
}

/** "releases" → "release", "mobs" → "mob"; short words and "-ss" are left alone. */
export function singular(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.length < 4 || word.endsWith('ss') ? word : word.slice(0, -1);
}
