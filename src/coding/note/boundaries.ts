/** Where a sentence ends: full stops that end one and those that do not, check boxes, and the overlong. */
import type { Text } from './texts.ts';
import type { Token } from './tokens.ts';
import { isNumberAt, wordAt } from './tokens.ts';

const alwaysEnds = new Set([';', '!', '?']);
/** Abbreviations before a name or a part of the body: no sentence ends here even before a capital. */
const neverEnds = new Set(
  'dr mr mrs ms st vs approx r l b gr no jt lev cerv thor lumb bil ant post inf sup lat med w ther rt lt bilat cont incl eg ie e i g'.split(
    ' ',
  ),
);
/** May stand inside a sentence, before a small letter or a digit. */
const mayEnd = new Set(
  'tx ext int neuro min mins hr hrs sec secs pt pts eff petr deg wk wks mo yr reps rep ex flex rot tech mob mobs stm mfr subj obj occ'.split(
    ' ',
  ),
);

/** Does a sentence end at this mark? */
export function isBoundary({ tokens, raw }: Text, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (token.text === '*') return token.spaced;
  return alwaysEnds.has(token.text) || (token.text === '.' && endsAtStop(tokens, raw, at));
}

function endsAtStop(tokens: readonly Token[], raw: string, at: number): boolean {
  const after = tokens[at + 1];
  if (isLeader(tokens, at)) return false;
  if (after === undefined || after.kind === 'line-end') return true;
  if (!after.spaced) return endsUnspaced(tokens, raw, at);
  const before = wordAt(tokens, at - 1);
  if (before === '' || isInitial(tokens, at - 1)) return false;
  if (neverEnds.has(before) && !isNumberAt(tokens, at - 1)) return false;
  return !mayEnd.has(before) || isCapital(raw, after);
}

/** One of the dots that lead to a figure: "Manual ........ 16 min". */
function isLeader(tokens: readonly Token[], at: number): boolean {
  let dots = 1;
  for (const step of [-1, 1]) {
    for (let next = at + step; wordAt(tokens, next) === '.' && dots < fewestDots; next += step) {
      dots += 1;
    }
  }
  return dots >= fewestDots;
}

const fewestDots = 4;

const beforeName = new Set(['by', 'signed', 'therapist', 'provider', 'clinician', '(']);

/** The "J." of "performed by J. Doe" and of "PT (J. Doe)". */
const isInitial = (tokens: readonly Token[], at: number): boolean =>
  /^[a-z]$/.test(wordAt(tokens, at)) && beforeName.has(wordAt(tokens, at - 1));

/** `helped my neck.' Then` and "pain.Then" end a sentence, "1.5" and "e.g" do not. */
function endsUnspaced(tokens: readonly Token[], raw: string, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind !== 'word' || after === undefined) return false;
  if (after.text === "'" || after.text === '"') return true;
  return after.kind === 'word' && isCapital(raw, after) && before.text.length > 3;
}

function isCapital(raw: string, token: Token): boolean {
  const first = raw[token.start] ?? '';
  return first !== first.toLowerCase();
}

/** A dictated sentence without end is cut at a comma or a "then", so that reading it stays linear. */
const long = 60;
const longest = 120;

export function isTooLong(tokens: readonly Token[], at: number, start: number): boolean {
  const length = at - start;
  if (length <= long) return false;
  const word = wordAt(tokens, at);
  return length > longest || word === ',' || word === 'then';
}

const ticks = new Set(['☑', '☒', '✓', '✔']);
const blanks = new Set(['☐', '□', '❏', '◻', '▢', '❑']);

export interface Box {
  readonly ticked: boolean;
  /** The token after it. */
  readonly to: number;
}

/** A check box before an item: what is not ticked was not done and is not read. */
export function boxAt(tokens: readonly Token[], at: number): Box | undefined {
  const word = wordAt(tokens, at);
  if (ticks.has(word)) return { ticked: true, to: at + 1 };
  if (blanks.has(word)) return { ticked: false, to: at + 1 };
  return word === '[' || word === '(' ? bracketedBox(tokens, at, word) : undefined;
}

/** "[ ]", "[_]", "[x]", "( )" */
function bracketedBox(tokens: readonly Token[], at: number, opens: '[' | '('): Box | undefined {
  const close = opens === '[' ? ']' : ')';
  const inside = wordAt(tokens, at + 1);
  if (inside === close) return { ticked: false, to: at + 2 };
  if (wordAt(tokens, at + 2) !== close) return undefined;
  if (inside === '_' || inside === '-') return { ticked: false, to: at + 3 };
  return /^[xv✓✔]$/.test(inside) ? { ticked: true, to: at + 3 } : undefined;
}
