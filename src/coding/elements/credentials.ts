/** The credentials of clinicians, as data. */
import { firstIn, pattern } from './patterns.ts';
import { searched } from './starts.ts';

/** Credentials as they stand behind a name, each with the standing it gives. */
const credentials: readonly (readonly [credential: string, forms: string])[] = [
  [
    'LMT',
    'LMT|LMP|RMT|LMBT|MMP|BCTMB|L\\.M\\.T\\.?|NCTMB|Lic\\.? Massage Therapist|Licensed Massage Therapist|massage therapist',
  ],
  ['PTA', 'PTA|P\\.T\\.A\\.?|SPTA|physical therapist assistant'],
  ['OTA', 'OTA|COTA/L|COTA|O\\.T\\.A\\.?|occupational therapy assistant'],
  ['PT', 'PT|DPT|MPT|MSPT|P\\.T\\.?|SPT|RPT|physical therapist'],
  ['OT', 'OTR/L|OTR|OT|OTD|MOT|O\\.T\\.?|CHT|occupational therapist'],
  ['DC', 'DC|D\\.C\\.?|chiropractor'],
  ['MD', 'MD|M\\.D\\.?|DO|D\\.O\\.?'],
  ['NP', 'NP|FNP|FNP-C|APRN|ARNP|PA-C|PA'],
  ['ATC', 'ATC|LAT|L?AT, ?ATC|athletic trainer'],
  ['aide', 'CA|aide|tech|technician|chiropractic assistant|rehab aide|PT tech'],
];

/** Every form, as one group of a pattern. */
export const anyCredential = credentials.map(([, forms]) => forms).join('|');

const named = credentials.map(
  ([credential, forms]) =>
    [credential, pattern(`(?<![A-Za-z./])(?:${forms})(?![A-Za-z/])`, '')] as const,
);

/** The credential that words name, in the short form: `DPT` → `PT`. */
export function credentialIn(words: string): string | undefined {
  return credentialsIn(words)[0];
}

/** All credentials that words name, in their order. */
export function credentialsIn(words: string): string[] {
  const text = searched(words);
  return named
    .map(([credential, forms]) => ({ credential, at: firstIn(forms, text)?.index ?? -1 }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at)
    .map(({ credential }) => credential);
}
