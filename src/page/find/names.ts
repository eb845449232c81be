/** Names of people and the letters after them. */
import { once } from './once.ts';
import { hasOneOf } from './words.ts';

const NAME = /^[\p{Lu}][\p{L}'’.-]*,?(?:\s+[\p{L}'’.-]+,?){1,4}$/u;

const namesNobody = hasOneOf(
  'note notes chart sheet clinic patient visit encounter schedule summary dashboard details info information demographics insurance emr ehr health medical center centre therapy rehab rehabilitation male female age year years active inactive record billing claim claims home menu profile date birth close edit open new today search back next of and the for provider since born worker client employer phone allergy allergies alert alerts unassigned select none checking gift messages inbox tasks',
);

/** `Thu Nov`, before the day of a date. */
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** A name as shown, without what stands behind it (age, sex, record number), or null. */
export function nameIn(text: string): string | null {
  const bare = text
    .replace(/\(.*$|\s[|•·–—]\s.*$|\s#\s*\w+.*$|,?\s*\b(dob|mrn|age)\b.*$|,?\s+\d.*$/i, '')
    .replace(
      /^[\s|•·–—-]+|^(?:appointment|visit|session|chart|encounter|note)(?: for| of|:)\s+/i,
      '',
    )
    .replace(/^(mr|mrs|ms|miss|dr)\.?\s+/i, '')
    .replace(/[\s,:-]+$/, '')
    .trim();
  if (WEEKDAY.test(bare)) return null;
  return bare.length <= 60 && NAME.test(bare) && !namesNobody(bare.toLowerCase()) ? bare : null;
}

const tokens = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .split(/[\s,-]+/)
    .filter((token) => token.length > 1);

/** True where two spellings may be one person: "Roe, Jane", "Jane A. Roe", "JANE ROE". */
export function isSameName(one: string, other: string): boolean {
  const [short, long] = [tokens(one), tokens(other)].toSorted((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  return short.length > 0 && short.every((token) => long.includes(token));
}

/** By professional group, its credentials as they are written. */
const CREDENTIALS: Readonly<Record<string, string>> = {
  LMT: 'LMT LMBT CMT RMT LMP MMT BCTMB NCTMB',
  DC: 'DC CCSP DACBSP',
  PTA: 'PTA LPTA',
  PT: 'PT DPT MPT MSPT RPT',
  OTA: 'OTA COTA COTA/L',
  OT: 'OT OTR OTR/L OTD MOT',
  MD: 'MD',
  DO: 'DO',
  NP: 'NP FNP FNP-C FNP-BC ARNP APRN DNP CRNP',
  PA: 'PA PA-C PAC',
  ATC: 'ATC LAT',
  LAc: 'LAC',
  ND: 'ND NMD',
  DPM: 'DPM',
  RN: 'RN LPN',
};

const groups = once(
  () =>
    new Map(
      Object.entries(CREDENTIALS).flatMap(([group, written]) =>
        written.split(' ').map((credential) => [credential, group]),
      ),
    ),
);

const credentialOf = (token: string): string | null =>
  groups().get(token.replace(/\./g, '').toUpperCase()) ?? null;

/** The credential after a clinician's name: `Alan Whitcombe, DC`, `J. Ruiz D.P.T., OCS`. Null without one. */
export function credentialIn(text: string): string | null {
  const parts = text
    .replace(/\(.*?\)/g, ' ')
    .split(/[\s,;|]+/)
    .filter(Boolean);
  const behind = parts.length === 1 ? parts : parts.slice(1);
  for (const token of behind) {
    const found = token === token.toUpperCase() || token === 'LAc' ? credentialOf(token) : null;
    if (found) return found;
  }
  return null;
}

/** The name without the letters after it. */
export const withoutCredentials = (text: string): string =>
  text
    .split(/[\s,]+/)
    .filter((token) => token !== token.toUpperCase() || credentialOf(token) === null)
    .join(' ');
