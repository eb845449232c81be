/** Signature lines and countersignatures. */
import type { Signature } from './elements.ts';
import type { Passage } from './passages.ts';
import { credentialsIn } from './credentials.ts';
import { spanIn } from './passages.ts';
import {
  announced,
  blankLine,
  cosigning,
  credentialAndName,
  date,
  nameAndCredential,
  nothingElse,
  notSigned,
  signing,
  smallName,
  treating,
  writing,
} from './signature-words.ts';

/**
 * The signatures of a passage: at most one by its performer and one by who oversees. `section` is
 * the text in which it stands: the date may stand behind it, or on a line of its own.
 */
export function signaturesIn(passage: Passage, section: string): Signature[] {
  const found = statements(passage.text).flatMap((words) => signature(passage, section, words));
  return found.map((one) => (one.dated ? one : { ...one, dated: isDated(passage, section) }));
}

/** "Signed: A, LMT 11/18; cosigned B, DC 11/19" on one line are two, unless the second is only asked for. */
function statements(text: string): string[] {
  const at = cosigning.exec(text)?.index ?? -1;
  if (at <= 0) return [text];
  const first = text.slice(0, at);
  if (!notSigned.test(text.slice(Math.max(0, at - 48)))) return [first, text.slice(at)];
  return signing.test(first) || date.test(first) ? [first] : [];
}

function signature(passage: Passage, section: string, words: string): Signature[] {
  const label = labelOf(passage, section);
  if (notSigned.test(`${label} ${words}`) || /\bcc\W*$/i.test(label)) return [];
  const cosigner = cosigning.test(words);
  if (!cosigner && !isSigned(initialOf(passage, section) + words, label)) return [];
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

/** The label that was taken off a passage: "Rendering provider:". */
const labelOf = ({ start }: Passage, section: string): string =>
  /[^\n.;|]{1,40}[:=–—|-]\s*$/.exec(section.slice(Math.max(0, start - 48), start))?.[0] ?? '';

/** "m. trevino, pta": the stop behind a small initial ended a sentence. */
const initialOf = ({ start }: Passage, section: string): string =>
  /(?:^|\s)([a-z]\. )$/.exec(section.slice(Math.max(0, start - 4), start))?.[1] ?? '';

/** Signed in words and with a name, or a line of nothing but a name, a credential and a date. */
function isSigned(words: string, label: string): boolean {
  const announcing = signing.test(label);
  const text = announcing ? `signed ${words}` : words;
  const match = signing.exec(text);
  if (match !== null && hasName(text, match.index + match[0].length)) return true;
  if (words.length >= 80) return false;
  const named = words.replace(treating, ' ').replace(writing, ' ');
  if (!(nameAndCredential.test(named) || smallName.test(named)) || !nothingElse(named))
    return false;
  const onlyTreated = [label, words].some((one) => one.search(treating) !== -1);
  // "11/04/2026 Treatment by L. Marsh, COTA" is dated as a visit; behind the name it is signed.
  const signed = onlyTreated ? words.slice(Math.max(0, words.search(treating))) : named;
  return date.test(signed) || !(onlyTreated || smallName.test(named));
}

const noName =
  /^\W*(?:the|no|not|none|n\/?a|tbd|pending|see|yes|required|needed|date|time|patient|client|parent|missing|blank|draft|unable|aetna|insurance|carrier)\b/i;

/** "Signed by Dana W…", "Signed 11/18/2026, Dana Whitfield, LMT", "Dana Whitfield, LMT, signed 11/18/2026". */
function hasName(words: string, at: number): boolean {
  const rest = words.slice(at).replace(leadingDate, '');
  if (noName.test(rest)) return false;
  if (/^\W{0,4}(?:by )?(?:Dr\.? )?[A-ZÀ-Þ][A-Za-zÀ-ÿ'’.-]*[\s,]/.test(`${rest} `)) return true;
  const around = words.slice(Math.max(0, at - 60));
  return nameAndCredential.test(around) || credentialAndName.test(around) || announced.test(rest);
}

const leadingDate = new RegExp(
  `^\\W*(?:on )?(?:${date.source})(?:[,\\s]*(?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m?\\.?)?)?`,
  'i',
);

/** How far a date is looked for, in lines and in UTF-16 units. */
const lines = 3;
const far = 160;

/** The rest of the line, a line of its own below, or "Signed 3/4/26" above it, is a date and says nothing else. */
function isDated({ text, start, end }: Passage, section: string): boolean {
  const above =
    section
      .slice(Math.max(0, start - far), start)
      .trimEnd()
      .split('\n')
      .at(-1) ?? '';
  if (signing.test(above) && date.test(above) && nothingElse(above)) return true;
  const [rest = '', ...below] = section.slice(end, end + far).split('\n');
  if (isDate(`${text.slice(-8)}${rest}`, rest)) return true;
  const filled = below.filter((line) => line.trim() !== '').slice(0, lines);
  const other = filled.findIndex((line) => !nothingElse(line) || nameAndCredential.test(line));
  return filled.slice(0, other === -1 ? lines : other).some((line) => date.test(line));
}

const isDate = (words: string, rest: string): boolean =>
  rest.trim() !== '' && date.test(words) && !nameAndCredential.test(rest) && nothingElse(rest);
