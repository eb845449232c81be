/** The words, names and dates of signature lines, as data. */
import { anyCredential } from './credentials.ts';

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** "3/4/26", "7.14.26", "2026-05-11T09:14", "Sept. 8", "14-Oct-2026", "9th of May". */
export const date = new RegExp(
  [
    String.raw`(?<![\d:])\d{1,2}(?:/\d{1,2}(?:/\d{2,4})?|[.-]\d{1,2}[.-]\d{2,4})(?![\d:])`,
    String.raw`\b20\d{2}(?:[-/.]\d{1,2}){2}(?!\d)`,
    String.raw`\b${months}\b[. -]{0,2}\d{1,2}(?:st|nd|rd|th)?\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?[ -]?(?:of |day of )?${months}(?![a-z])`,
    String.raw`\b20\d{6}\b`,
  ].join('|'),
  'i',
);

export const cosigning =
  /\b(?:co-?sign(?:ed|er|ature)?|counter-?sign(?:ed|er|ature)?|reviewed (?:and|&) (?:agree|agreed|signed|approved|cosigned)|supervising (?:\w+ )?(?:signature|sig)|attested by|agree with (?:the )?above|reviewed (?:and \w+ )?by|overseen and signed)\b/i;

export const signing =
  /(?:\b(?:electronically (?:signed|authenticated|verified|approved)|signed electronically|e-?sign(?:ed|ature|er)?|digitally signed|digital signature|signed|sgd\b\.?|signer|signing|signature|authenticated(?: by)?|locked by|approved by|sign-?off|finali[sz]ed by|attested|sig\b\.?|e\/s)|\/e?s\/|\bs\/(?=\s))(?: (?:by|on file|electronically))?\s*[:,-]?/i;

/**
 * Words that also stand before a name in the middle of a note: they sign only where nothing else is
 * said. Who wrote the note has signed it with a name; who did the work only with a date beside it.
 */
export const writing =
  /\b(?:note completed by|completed by|documented by|charted by|written by|performed and documented by|entered by)\s*[:,-]?/gi;
export const treating =
  /\b(?:performed by|(?:massage|treatment|tx|session) (?:performed |given |provided )?by|treated by|(?:treating |rendering |attending )?(?:therapist|provider|clinician))\s*[:,-]?/gi;

/** What signs something else, before or behind the word. */
const papers =
  'consent|order|script|prescription|poc|plan(?: of care)?|intake|hipaa|waiver|release|referral|form|rx|sheet|agreement|policy|paperwork|packet|acknowledg\\w+|authori[sz]ation|letter|certificate|attendance|log|receipt|contract|disclosure';

/** A word of signing that only asks for a signature, or signs something else. */
export const notSigned = new RegExp(
  [
    String.raw`\b(?:not (?:yet )?signed|unsigned|pending (?:e-?)?signature|signature (?:is )?pending|awaiting (?:[\w-]+ )?(?:e-?)?(?:co-?|counter-?)?sign\w*|needs? (?:\w+ )?(?:signature|cosign\w*|co-sign\w*)|(?:to|will|must|should|cannot|can.?t) (?:be )?(?:co-?|counter-?|e-?)?sign(?:ed)?`,
    `signed (?:\\w+ )?(?:${papers})|(?:${papers})\\b(?: [\\w/]+){0,4} (?:e-?)?signed|(?:script|prescription|rx|referral)\\b[^.;]{0,40}\\bsigned by`,
    String.raw`signed by (?:the )?(?:pt|patient|client|guarantor|parent|mother|father|guardian|spouse|self)\b(?![,:]? [A-Z][a-z]+ [A-Z])`,
    String.raw`vital signs?|(?:routed|sent|forwarded) (?:[\w.]+ ){0,4}(?:co-?|counter-?)sign\w*|(?:co-?sign\w*|counter-?sign\w*) (?:pending|needed|required|outstanding|awaited|requested|due))\b`,
  ].join('|'),
  'i',
);

export const blankLine =
  /_{2,}|\[ ?\]|\[(?:signature|name|date|initials|credentials?)[^\]]*\]|\*{3}|<[a-z ]+>/i;

const word = "[A-ZÀ-Þ][A-Za-zÀ-ÿ'’.-]*";

/** A name, then a credential: "Dana Whitfield, LMT", "J. Ruiz DC", "A. Moss (PTA)", initials "DW, LMT". */
export const nameAndCredential = new RegExp(
  `(?:${word}\\s+){0,3}${word}(?:,\\s*|\\s+[(/–-]?\\s?)(?:${anyCredential})(?![A-Za-z])\\)?(?:,?\\s(?:Cert\\.\\s)?[A-Z][A-Z./-]{1,9}(?![A-Za-z])){0,4}`,
);

/** "PTA: Cade Morrow (e-signed …)": the credential stands before the name. */
export const credentialAndName = new RegExp(`(?:${anyCredential}):\\s${word}\\s${word}`);

const small = anyCredential.toLowerCase();
const noName =
  '(?![^,]*\\b(?:next|visit|see|seen|with|will|rtc|massage|return|to|for|and|home|plan|after|of|in|on|the|this|per|pt|patient|client|my|consult|session|appt|treatment|referring|attending|primary|treating|supervising)\\b)';

/** In small letters a name needs two words, and an initial or a comma unless it was announced. */
export const smallName = new RegExp(
  `^\\W*(?:by )?${noName}(?:[a-z]\\.\\s?[a-z'’-]+,?|[a-z'’-]+(?: [a-z]\\.?)? [a-z'’-]+,)\\s(?:${small})(?![a-z])`,
);
export const announced = new RegExp(
  `^\\W*(?:by )?${noName}[a-z'’.-]+(?:,|(?: [a-z'’.-]+){1,2},?)\\s(?:${small})(?![a-z])`,
);

/** What may stand in a signature line beside its name, credential, date and clock time. */
const filling = new RegExp(
  String.raw`\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?(?:m\.?)?)?(?![a-z])|T\d{2}:\d{2}(?::\d{2})?Z?|\b(?:lic(?:ense|ence)?|reg(?:istration)?|cert(?:ificate)?|npi|[a-z]{2} lic)\b\.?(?: (?:no|number)\b\.?)?(?::? ?#? ?(?:[A-Z]{1,3} ?-?)?\d[\d-]*)?|\b(?:no\.|[A-Z]{1,3}-?)?\d{4,}|#\s?\w+|\b(?:on|at|date|dated|time|stamp|timestamp|status|by|edt|est|cst|cdt|mst|mdt|pst|pdt|utc|gmt|dr|(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|(?:e-?|electronically |digitally )?sign(?:ed)?(?: electronically)?|signature|locked|final|thx|thanks|thank you|respectfully(?: submitted)?|submitted|sincerely|regards|cheers|yours|truly)\b`,
  'gi',
);

/** What is left of a signature line without its name, credential, date and clock time. */
export function nothingElse(text: string): boolean {
  const rest = text
    .replace(smallName, '')
    .replace(nameAndCredential, '')
    .replace(new RegExp(`(?:${anyCredential})(?![A-Za-z])`, 'g'), '')
    .replace(new RegExp(date.source, 'gi'), '')
    .replace(filling, '');
  return !/[A-Za-z]{2,}/.test(rest);
}
