/** Credentials as charts carry them → the professions by which payers decide. */

const rows: readonly (readonly [profession: string, credentials: readonly string[]])[] = [
  ['PTA', ['PTA', 'LPTA', 'CPTA', 'PHYSICAL THERAPIST ASSISTANT']],
  ['OTA', ['OTA', 'COTA', 'COTAL', 'OTAL', 'OCCUPATIONAL THERAPY ASSISTANT']],
  ['DC', ['DC', 'CHIROPRACTOR']],
  ['PT', ['PT', 'DPT', 'MPT', 'MSPT', 'RPT', 'LPT', 'TDPT', 'PHYSICAL THERAPIST']],
  ['OT', ['OT', 'OTR', 'OTRL', 'OTL', 'OTD', 'MOT', 'MSOT', 'OCCUPATIONAL THERAPIST']],
  ['SLP', ['SLP', 'CCCSLP']],
  ['MD', ['MD']],
  ['DO', ['DO']],
  ['NP', ['NP', 'FNP', 'FNPC', 'ARNP', 'APRN', 'CRNP', 'DNP']],
  ['PA', ['PA', 'PAC']],
  ['LMT', ['LMT', 'LMP', 'RMT', 'CMT', 'LMBT', 'BCTMB', 'MMT', 'NCTMB', 'MT', 'MASSAGE THERAPIST']],
  ['ATC', ['ATC', 'LAT']],
  ['AIDE', ['AIDE', 'CA', 'TECH', 'TECHNICIAN']],
];

const professions = new Map(
  rows.flatMap(([profession, names]) => names.map((name): [string, string] => [name, profession])),
);

/**
 * `L.M.T., BCTMB` → `LMT`. The first credential that is known counts; a title that is not known is
 * given back in capitals; undefined where nothing was read.
 */
export function professionOf(credential: string | undefined): string | undefined {
  const text = (credential ?? '').toUpperCase().replaceAll(/[./-]/g, '').trim();
  if (text === '') return undefined;
  const known = [text, ...text.split(/[\s,;]+/)].map((part) => professions.get(part));
  return known.find((profession) => profession !== undefined) ?? text;
}

/** Physical or occupational therapist assistants. */
export function isAssistant(profession: string | undefined): boolean {
  return profession === 'PTA' || profession === 'OTA';
}
