/** Text → tokens with UTF-16 offsets: runs of letters, runs of digits, single marks, line ends. */

export interface Token {
  /** Lower case, with typographic quotes and dashes made plain; one mark for a mark. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark' | 'line-end';
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Written in capitals only, the s of a plural aside: "NAGs". */
  readonly caps: boolean;
}

const plainMarks: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '″': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '‐': '-',
  '×': 'x',
  '✕': 'x',
  '→': '>',
  '⇒': '>',
  '➔': '>',
  '·': '*',
  '•': '*',
  '▪': '*',
  '●': '*',
  '◦': '*',
  '‣': '*',
  '○': '*',
};

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

/** Letters: ASCII, and anything from À on that is no typographic mark. */
function isLetter(unit: number): boolean {
  if (isCapital(unit) || (unit >= 97 && unit <= 122)) return true;
  return unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7;
}

const isSpace = (unit: number): boolean =>
  unit === 32 || unit === 9 || unit === 0xa0 || unit === 13 || unit === 0x200b || unit === 0xfeff;

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

/** Splits a text; every character but white space lies in exactly one token. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      if (unit === 9) tokens.push(mark('\t', at, spaced));
      spaced = true;
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, spaced);
    tokens.push(token);
    at = token.end;
    spaced = token.kind === 'line-end';
  }
  return tokens;
}

function tokenAt(text: string, at: number, spaced: boolean): Token {
  const unit = text.charCodeAt(at);
  if (isDigit(unit)) return run(text, at, spaced, 'number');
  if (isLetter(unit)) return run(text, at, spaced, 'word');
  if (unit === 10 || unit === 0x2028 || unit === 0x2029) {
    return { text: '\n', start: at, end: at + 1, kind: 'line-end', spaced, caps: false };
  }
  const sign = text[at] ?? '';
  const plain = plainMarks[sign] ?? sign;
  if (plain === 'x') {
    return { text: 'x', start: at, end: at + 1, kind: 'word', spaced, caps: false };
  }
  return mark(plain, at, spaced);
}

function mark(text: string, at: number, spaced: boolean): Token {
  return { text, start: at, end: at + 1, kind: 'mark', spaced, caps: false };
}

function run(text: string, start: number, spaced: boolean, kind: 'word' | 'number'): Token {
  let end = start + 1;
  const inside = kind === 'word' ? isWordUnit : isDigitAt;
  while (end < text.length && inside(text, end)) end += 1;
  const raw = text.slice(start, end);
  if (kind === 'number') return { text: raw, start, end, kind, spaced, caps: false };
  const lower = raw.toLowerCase();
  const caps = lower !== raw && (raw === raw.toUpperCase() || /^[A-Z]{2,}s$/.test(raw));
  const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return { text: plain, start, end, kind, spaced, caps: caps || isUncased(raw, lower) };
}

/** Letters of a script without capitals are as good as capitals. */
const isUncased = (raw: string, lower: string): boolean =>
  raw === lower && raw.charCodeAt(0) > 127 && raw === raw.toUpperCase();

const isDigitAt = (text: string, at: number): boolean => isDigit(text.charCodeAt(at));

/** An apostrophe belongs to a word only between two letters, so that `15'` stays a prime. */
function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isLetter(unit)) return true;
  return isApostrophe(unit) && at + 1 < text.length && isLetter(text.charCodeAt(at + 1));
}

/** The word, number or mark at an index; empty beyond the ends of the text. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Is it a run of digits? */
export const isNumberAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number';

/** Written without white space before it. */
export const isGluedAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.spaced === false;
