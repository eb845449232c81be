/** Reads procedure codes, modifiers, units, minutes and diagnosis codes out of short texts. */

/** Modifiers that are digits only; any other two digits beside a code may be units or minutes. */
const DIGIT_MODIFIER = /^(2[2-7]|3[23]|47|5\d|6[236]|7[346-9]|8[0-2]|9[0-35-79])$/;

/** Letter modifiers that are met in rehabilitation and office billing; words of two letters are not among them. */
const LETTER_MODIFIER =
  /^(A[IQRST]|C[OQRS]|E[1-4T]|F[1-9AQRS]|G[0ACEFKLNOPQTXYZ]|H[MNO]|K[FHX]|LT|NU|P[NO]|Q[WX]|R[RT]|S[AB]|T[1-9ACLMR]|U[1-9A-D]|X[EPSU])$/;

const isKnownModifier = (token: string): boolean =>
  DIGIT_MODIFIER.test(token) || LETTER_MODIFIER.test(token);

const CODE =
  /^(?:(?:cpt|hcpcs)\s?-?4?\s*(?:code)?\s*[|:#-]?\s*|\|)?(\d{5}|\d{4}[A-Z]|[A-Z]\d{4})(?![\w.]|-\d{3})/i;

export interface CodeText {
  code: string;
  /** As glued to the code, in order. */
  modifiers: string[];
  /** What follows, without the separators before it. */
  rest: string;
}

interface Taken {
  modifier: string;
  length: number;
}

/** The next modifier of a code's tail, or null. A bare space is a weaker joint than `-`, `:` or a comma. */
function nextModifier(tail: string): Taken | null {
  const match = /^(\s*[-–:,;/|]\s*|\s+)([A-Z0-9]{2})(?![A-Za-z0-9.])/.exec(tail);
  if (!match) return null;
  const [all, joint, token] = match as unknown as [string, string, string];
  if (!isKnownModifier(token)) return null;
  if (/^\d+$/.test(token) && isCount(joint, token, tail.slice(all.length))) return null;
  return { modifier: token, length: all.length };
}

/** Two digits that are units or minutes: a unit word follows, or they hang on a space with no modifier after. */
function isCount(joint: string, token: string, after: string): boolean {
  if (/^\s*(min|minutes?|mins|units?|un|u|hrs?|x|×|@|%|visits?|yrs?|years?)\b/i.test(after))
    return true;
  if (/\S/.test(joint.replace(/[,/]/g, ''))) return false;
  return token !== '59' && token !== '25' && nextModifier(after) === null;
}

/**
 * A code with what is glued to it: `97140:59:GP`, `97140-59-GP Manual therapy`, `97140 59 GP`,
 * `CPT4|97140:59|`. Null where the text does not begin with one. Two digits that may be units are
 * left in `rest`.
 */
export function parseCode(text: string): CodeText | null {
  const match = CODE.exec(text.trim());
  if (!match) return null;
  const modifiers: string[] = [];
  let rest = text.trim().slice(match[0].length);
  for (let next = nextModifier(rest); next && modifiers.length < 4; next = nextModifier(rest)) {
    modifiers.push(next.modifier);
    rest = rest.slice(next.length);
  }
  return {
    code: (match[1] ?? '').toUpperCase(),
    modifiers,
    rest: rest.replace(/^[\s\-–:,;/|]+/, '').trim(),
  };
}

const COUNTED = /\b(?:[x×]\s*)?\d{1,3}\s*(?:units?|un|min|mins|minutes?)\b\.?|\b[x×]\s*\d{1,2}\b/gi;

/**
 * Modifiers behind the description: `Manual therapy 59 GP 2 units`, `Massage therapy, mod 59`. Only where
 * the description has small letters, and digits only beside letters, as 59, or under a name.
 */
export function trailingModifiers(rest: string): string[] {
  const tokens = rest
    .replace(COUNTED, ' ')
    .split(/[\s,:()/–-]+/)
    .filter(Boolean);
  const from = tokens.findLastIndex((token) => !isKnownModifier(token)) + 1;
  const found = tokens.slice(from);
  const counted = from === 0 && rest.search(COUNTED) >= 0;
  if (!counted && !tokens.slice(0, from).some((token) => /[a-z]{3}/.test(token))) return [];
  const named = /^mod(s|ifiers?)?$/i.test(tokens[from - 1] ?? '');
  const sure = named || found.every((token) => token === '59' || /[A-Z]/.test(token));
  return sure ? found.slice(0, 4) : [];
}

const TRAILING = /^[A-Z][^.;:]{2,60}?[\s(–-]+(\d{5})\)?(?:\s*([x×]\s*\d{1,2}))?$/;

/** A code behind its description: `Manual therapy (97140) x 2`. Null for anything but a sure code. */
export function parseTrailingCode(text: string): CodeText | null {
  const [, code = '', rest = ''] = TRAILING.exec(text.trim()) ?? [];
  return isCertainCode(code) ? { code, modifiers: [], rest } : null;
}

/** Codes a clinic of these professions bills; a bare number elsewhere needs a label to be one. */
export const isLikelyCode = (code: string): boolean =>
  /^(9[0-9]{4}|20[5-6]\d\d|[2-7]\d{4}|0\d{3}[TU]|[ACEGHJLQSTV]\d{4})$/.test(code);

/** Codes that need no label at all to be taken for a service. */
export const isCertainCode = (code: string): boolean =>
  /^(97[0-9]{3}|9894[0-3]|992[0-9]{2}|9940[0-9]|959[0-9]{2}|2056[01]|G028[0-9]|S8948|S9[0-9]{3})$/.test(
    code,
  );

/** Splits `59GP` where both halves are modifiers. */
const halves = (token: string): string[] => {
  const pairs = token.match(/../g) ?? [];
  return token.length % 2 === 0 && pairs.every(isKnownModifier) ? pairs : [];
};

const modifierOf = (part: string): string[] => {
  const token = part.trim().toUpperCase();
  if (/^[A-Z0-9]{2}$/.test(token)) return [token];
  const led = /^([A-Z0-9]{2})\s*[-–:.=(]/.exec(token);
  if (led) return [led[1] ?? ''];
  return /^[A-Z0-9]{4,8}$/.test(token) ? halves(token) : [];
};

/**
 * The modifiers in a box of its own, in order, at most four: `59:GP`, `59, GP`, `59 GP`, `59GP`,
 * `59 - Distinct service`. Words that are no modifier are passed over.
 */
export function parseModifiers(text: string): string[] {
  const parts = /[,:;|/\n×✕]/.test(text) ? text.split(/[,:;|/\n×✕]+/) : [text];
  const found = parts.flatMap((part) => {
    const whole = modifierOf(part);
    return whole.length > 0
      ? whole
      : part
          .trim()
          .split(/[\s.+-]+/)
          .flatMap(modifierOf);
  });
  const described = found.length > 0 && /[a-z]{3}/.test(text);
  return (described ? found.filter(isKnownModifier) : found).slice(0, 4);
}

/**
 * Units as a whole number: `2`, `2.00`, `2 UN`, `x2`, `2 x $40`, `Billable Units: 2`. Null where the
 * text is empty or names no whole number; 0 stays 0.
 */
export function parseUnits(text: string): number | null {
  const match =
    /^(?:(?:billable\s+)?(?:units?|qty|quantity)\s*[:=]?\s*|[x×]\s*)?(\d{1,3})(?:\.0+)?\s*(?:un|unt|units?|ea|each|u|qty)?\.?\s*(?:[x×@].*)?$/i.exec(
      text.trim(),
    );
  return match ? Number(match[1]) : null;
}

const clock = (hours: string, minutes: string): number => Number(hours) * 60 + Number(minutes);

function spanMinutes(text: string): number | null {
  const match =
    /^(\d{1,2}):(\d\d)\s*(?:[ap]\.?m?\.?)?\s*(?:-|–|—|to)\s*(\d{1,2}):(\d\d)\s*(?:[ap]\.?m?\.?)?$/i.exec(
      text,
    );
  if (!match) return null;
  const length = clock(match[3] ?? '', match[4] ?? '') - clock(match[1] ?? '', match[2] ?? '');
  const across = length < 0 ? length + 720 : length;
  return across > 0 && across <= 480 ? across : null;
}

/**
 * Minutes in a field of their own: `30`, `30 minutes`, `0.5 hr`, `1 hr 15 min`, `8:05–8:35`, `0:30`.
 * Null where the text is empty or anything else.
 */
export function parseMinutes(text: string): number | null {
  const bare = text.trim();
  const plain = /^(\d{1,3})(?:\.0+)?\s*(?:m|min|mins|minutes?|')?\.?$/i.exec(bare);
  if (plain) return Number(plain[1]);
  const hours =
    /^(\d(?:\.\d+)?)\s*(?:h|hr|hrs|hours?)\.?(?:\s*(\d{1,2})\s*(?:m|min|mins|minutes?)?\.?)?$/i.exec(
      bare,
    );
  if (hours) {
    const total = Number(hours[1]) * 60 + Number(hours[2] ?? 0);
    return Number.isInteger(total) ? total : null;
  }
  const colon = /^([0-4]):([0-5]\d)$/.exec(bare);
  return colon ? clock(colon[1] ?? '', colon[2] ?? '') : spanMinutes(bare);
}

const ICD = /(?<![\w.])([A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)(?![\w.]*\w)/g;

/** ICD-10-CM codes in a text, in order, none twice. Without a dot only where `bare` allows it. */
export function parseDiagnoses(text: string, bare = false): string[] {
  if (!/[A-TV-Z]\d/i.test(text)) return [];
  const found = [
    ...text
      .toUpperCase()
      .replace(/ICD-?10(-CM)?/g, ' ')
      .matchAll(ICD),
  ].map((match) => match[1] ?? '');
  if (bare && found.length === 0) {
    const undotted = /^([A-TV-Z]\d[0-9A-Z])([0-9A-Z]{1,4})$/.exec(text.trim().toUpperCase());
    if (undotted) return [`${undotted[1]}.${undotted[2]}`];
  }
  return [...new Set(found.filter((code) => bare || code.includes('.')))];
}

/** The places that a pointer names in the list of diagnoses, from 0: `AB`, `A, C`, `1,2`, `12`. */
export function parsePointers(text: string): number[] {
  const bare = text.trim().toUpperCase();
  if (/^[A-L]([\s,;:/]*[A-L])*$/.test(bare)) {
    return [...bare.replace(/[^A-L]/g, '')].map((letter) => letter.charCodeAt(0) - 65);
  }
  const spaced = /^\d{1,2}([\s,;:/|]+\d{1,2})+$/.test(bare);
  // Digits in one word point one by one; nobody lists twelve diagnoses to point at the last.
  const numbers =
    spaced || /^1[01]$/.test(bare) ? bare.match(/\d+/g) : bare.match(/^\d{1,4}$/) && [...bare];
  const places = (numbers ?? []).map((number) => Number(number) - 1);
  return places.every((place) => place >= 0 && place < 12) ? places : [];
}
