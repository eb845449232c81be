/** Signature lines and countersignatures. */
import type { Signature } from './elements.ts';
import type { Passage } from './passages.ts';
import { anyCredential, credentialsIn } from './credentials.ts';
import { spanIn } from './passages.ts';

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec';
const date = new RegExp(
  `(?<![\\d:])\\d{1,2}(?:/\\d{1,2}(?:/\\d{2,4})?|[.-]\\d{1,2}[.-]\\d{2,4})(?![\\d:])|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b(?:${months})[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:${months})[a-z]*\\b|\\b20\\d{6}\\b`,
  'i',
);

const cosigning =
  /\b(?:co-?signed|co-?signature|counter-?signed|counter-?signature|cosign|reviewed (?:and|&) (?:agree|agreed|signed|approved|cosigned)|supervising (?:\w+ )?(?:signature|sig)|attested by|agree with (?:the )?above|reviewed (?:and \w+ )?by|overseen and signed)/i;

const signing =
  /\b(?:electronically signed|signed electronically|e-?signed|e-?signature|digitally signed|digital signature|signed|signature|authenticated(?: by)?|locked by|approved by|sign-?off|finali[sz]ed by|attested|sig\b\.?)(?: (?:by|on file|electronically))?\s*[:,-]?|\/e?s\/|\bs\/\s/i;

/** Words that also stand before a name in the middle of a note: they sign only where nothing else is said. */
const naming =
  /\b(?:note completed by|completed by|documented by|charted by|written by|performed by|performed and documented by|entered by|treated by|therapist|provider|clinician|treating therapist|rendering provider)\s*[:,-]?/gi;

/** A word of signing that only asks for a signature, or signs something else. */
const notSigned =
  /\b(?:not signed|unsigned|pending signature|signature pending|awaiting (?:\w+ )?signature|needs? (?:\w+ )?(?:signature|cosign\w*|co-sign\w*)|to be signed|signed (?:consent|order|script|prescription|poc|plan of care|intake|hipaa|waiver|release|referral|form|rx)|consent (?:form )?signed|vital signs?|(?:poc|plan of care|plan|consent|intake|order|script|rx|referral|prescription) (?:was |is |has been |dated \S+ )?signed|(?:co-?sign\w*|counter-?sign\w*) (?:pending|needed|required|outstanding|awaited))\b/i;

const blankLine =
  /_{2,}|\[ ?\]|\[(?:signature|name|date|initials|credentials?)[^\]]*\]|\*{3}|<[a-z ]+>/i;

/** A name, then a credential: "Dana Whitfield, LMT", "J. Ruiz DC", initials "DW, LMT". */
const nameAndCredential = new RegExp(
  `(?:[A-Z][A-Za-z'’.-]*\\s+){0,3}[A-Z][A-Za-z'’.-]*,?\\s+(?:${anyCredential})(?![A-Za-z])(?:,?\\s[A-Z][A-Z/-]{1,7}(?![A-Za-z])){0,4}`,
);

/**
 * The signatures of a passage: at most one by its performer and one by who oversees. `next` gives
 * the words after it, where the date may stand on a line of its own.
 */
export function signaturesIn(passage: Passage, next: () => string | undefined): Signature[] {
  const text = passage.label === 'signature' ? `signed ${passage.text}` : passage.text;
  const found = statements(text).flatMap((words) => signature(passage, words));
  return found.map((one) => (one.dated ? one : { ...one, dated: isDate(next()) }));
}

const isDate = (words = ''): boolean =>
  words.length < 40 && date.test(words) && !nameAndCredential.test(words) && nothingElse(words);

/** "Signed: A, LMT 11/18; cosigned B, DC 11/19" on one line are two. */
function statements(text: string): string[] {
  const at = cosigning.exec(text)?.index ?? -1;
  return at <= 0 ? [text] : [text.slice(0, at), text.slice(at)];
}

function signature(passage: Passage, words: string): Signature[] {
  if (notSigned.test(words)) return [];
  const cosigner = cosigning.test(words);
  if (!cosigner && !isSigned(passage, words)) return [];
  const named = credentialsIn(words);
  if (blankLine.test(words) && named.length === 0) return [];
  if (blankLine.test(words) && !date.test(words) && !nameAndCredential.test(words)) return [];
  return [
    {
      credentials: named,
      dated: date.test(words),
      cosigner,
      span: spanIn(passage, 0, passage.text.length),
    },
  ];
}

/** Signed in words and with a name, or a line of nothing but a name, a credential and a date. */
function isSigned(passage: Passage, words: string): boolean {
  const match = signing.exec(words);
  if (match !== null && hasName(words, match.index + match[0].length)) return true;
  const text = passage.text.replace(naming, ' ');
  return text.length < 80 && nameAndCredential.test(text) && nothingElse(text);
}

/** "Signed by Dana W…", "Signed 11/18/2026, Dana Whitfield, LMT", "Dana Whitfield, LMT, signed 11/18/2026". */
function hasName(words: string, at: number): boolean {
  const rest = words.slice(at).replace(leadingDate, '');
  if (/^\W*(?:The|No|Not|Pending)\b/.test(rest)) return false;
  if (/^\W{0,4}(?:by )?(?:Dr\.? )?[A-Z][A-Za-z'’.-]*[\s,]/.test(`${rest} `)) return true;
  return nameAndCredential.test(words.slice(Math.max(0, at - 60)));
}

const leadingDate = new RegExp(
  `^\\W*(?:on )?(?:${date.source})(?:[,\\s]*(?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?)?`,
  'i',
);

/** What is left of a signature line without its name, credential, date and clock time. */
function nothingElse(text: string): boolean {
  const rest = text
    .replace(nameAndCredential, '')
    .replace(new RegExp(`(?:${anyCredential})(?![A-Za-z])`, 'g'), '')
    .replace(new RegExp(date.source, 'gi'), '')
    .replace(
      /\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?|lic\.?(?:ense)? ?#? ?\w*\d+|#\s?\w+|NPI:? ?\d+|\b(?:on|at|date|dated|by|edt|est|cst|pst)\b/gi,
      '',
    );
  return !/[A-Za-z]{2,}/.test(rest);
}
