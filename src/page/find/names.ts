/** Names of people and the letters after them. */

const NAME = /^[\p{Lu}][\p{L}'’.-]*,?(?:\s+[\p{L}'’.-]+,?){1,4}$/u;

const NO_NAME =
  /\b(notes?|chart|sheet|clinic|patient|visit|encounter|schedule|summary|dashboard|details|info(rmation)?|demographics|insurance|emr|ehr|health|medical|cent(er|re)|therapy|rehab(ilitation)?|male|female|age|years?|active|inactive|record|billing|claims?|home|menu|profile|date|birth|close|edit|open|new|today|search|back|next|of|and|the|for|provider|unassigned|select|none)\b/i;

/** A name as shown, without what stands behind it (age, sex, record number), or null. */
export function nameIn(text: string): string | null {
  const bare = text
    .replace(/\(.*$|\s[|•·–—]\s.*$|\s#\s*\w+.*$|,?\s*\b(dob|mrn|age)\b.*$|,?\s+\d.*$/i, '')
    .replace(/^(mr|mrs|ms|miss|dr)\.?\s+/i, '')
    .replace(/[\s,:-]+$/, '')
    .trim();
  return bare.length <= 60 && NAME.test(bare) && !NO_NAME.test(bare) ? bare : null;
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

/** Credentials as written, and the professional group each stands for. */
const CREDENTIALS: readonly (readonly [string, RegExp])[] = [
  ['LMT', /^(LMT|LMBT|CMT|RMT|LMP|MMT|BCTMB|NCTMB)$/],
  ['DC', /^(DC|CCSP|DACBSP)$/],
  ['PTA', /^(PTA|LPTA)$/],
  ['PT', /^(PT|DPT|MPT|MSPT|RPT)$/],
  ['OTA', /^(OTA|COTA|COTA\/L)$/],
  ['OT', /^(OT|OTR|OTR\/L|OTD|MOT)$/],
  ['MD', /^(MD)$/],
  ['DO', /^(DO)$/],
  ['NP', /^(NP|FNP|FNP-C|FNP-BC|ARNP|APRN|DNP|CRNP)$/],
  ['PA', /^(PA|PA-C|PAC)$/],
  ['ATC', /^(ATC|LAT)$/],
  ['LAc', /^(LAC)$/],
  ['ND', /^(ND|NMD)$/],
  ['DPM', /^(DPM)$/],
  ['RN', /^(RN|LPN)$/],
];

const credentialOf = (token: string): string | null => {
  const bare = token.replace(/\./g, '').toUpperCase();
  return CREDENTIALS.find(([, written]) => written.test(bare))?.[0] ?? null;
};

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
