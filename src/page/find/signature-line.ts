/** The lines with which a note ends when it is signed: they are about the note, and none of its words. */
import { findClock, findDate } from './dates.ts';
import { credentialIn, nameIn, withoutCredentials } from './names.ts';

const OPENS =
  /^(?:(?:this )?(?:note|chart|document|record|encounter) (?:was |has been )?)?(?:(?:electronically|digitally|e-?)\s?)?(?:signed|authenticated|attested|finali[sz]ed)(?:\s+(?:by|on|at)\b|\s*[:–—-])|^(?:(?:electronic|digital|provider|clinician|therapist)\s+)?signature\s*:/i;

/** A word that every opening has. */
const SIGNED = /sign|attest|authentic|finali/i;

/** `Electronically signed by Alan Whitcombe, DC on …`, `Signed: Dana Ruiz, LMT`. */
export function isSignatureLine(text: string): boolean {
  const opened = text.length <= 160 && SIGNED.test(text) ? OPENS.exec(text.trim()) : null;
  if (!opened) return false;
  const rest = text.trim().slice(opened[0].length);
  return /^[\s:–—-]*(?:by[\s:]+)?(?:\p{Lu}|\d)/u.test(rest) && saysWhoOrWhen(rest);
}

const saysWhoOrWhen = (text: string): boolean =>
  credentialIn(`x ${text}`) !== null ||
  findDate(text, 'mdy') !== null ||
  nameIn(text.replace(/^\W+/, '')) !== null;

/** `Alan Whitcombe, DC` and no more. */
export const isNamedWithCredential = (text: string): boolean =>
  text.length <= 60 && credentialIn(text) !== null && nameIn(withoutCredentials(text)) !== null;

const LICENCE = /^(?:lic(?:en[sc]e)?|npi)\b[\s.:#a-z]*[\w-]*\d[\w-]*$/i;

const TIME = /\d{1,2}:\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?/i;

/** A date, and perhaps a time, and no more. */
function isMoment(text: string): boolean {
  const date = findDate(text, 'mdy');
  if (!date) return findClock(text) !== null && text.trim().length <= 11;
  const rest = (text.slice(0, date.start) + text.slice(date.end)).replace(TIME, '');
  return /^\W*(?:(?:date|time|signed|on|at|[ecmp][sd]?t|utc)\W*)*$/i.test(rest);
}

/** How many of the last lines are a signature: who signed, and when. */
export function signatureLength(lines: readonly string[]): number {
  let length = 0;
  let signed = 0;
  for (const text of lines.toReversed()) {
    if (isSignatureLine(text) || isNamedWithCredential(text.trim())) signed = length + 1;
    else if (!isMoment(text) && !LICENCE.test(text.trim())) break;
    length += 1;
  }
  return signed;
}
