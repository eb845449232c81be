/**
 * What each code of this field is, in short labels of our own words: CPT descriptors are the
 * copyright of the American Medical Association and are not reproduced here.
 */

/**
 * - `timed`: therapy counted in 15-minute units; `untimed`: therapy counted once a day
 * - `evaluation`: a therapy evaluation; `adjustment`: chiropractic manipulation
 * - `management`: evaluation and management by a physician, chiropractor or the like
 * - `other`: needling, injections, counselling: named so that it is told apart, not judged
 */
type CodeKind = 'timed' | 'untimed' | 'evaluation' | 'adjustment' | 'management' | 'other';

export interface Code {
  readonly code: string;
  readonly label: string;
  readonly kind: CodeKind;
}

const rows: readonly (readonly [code: string, label: string, kind: CodeKind])[] = [
  ['97124', 'massage', 'timed'],
  ['97140', 'manual therapy', 'timed'],
  ['97112', 'neuro re-education', 'timed'],
  ['97110', 'therapeutic exercise', 'timed'],
  ['97113', 'aquatic exercise', 'timed'],
  ['97116', 'gait training', 'timed'],
  ['97530', 'therapeutic activities', 'timed'],
  ['97533', 'sensory integration', 'timed'],
  ['97535', 'self-care training', 'timed'],
  ['97537', 'community reintegration', 'timed'],
  ['97542', 'wheelchair training', 'timed'],
  ['97750', 'performance test', 'timed'],
  ['97760', 'orthotic training', 'timed'],
  ['97761', 'prosthetic training', 'timed'],
  ['97763', 'orthotic or prosthetic follow-up', 'timed'],
  ['97032', 'attended e-stim', 'timed'],
  ['97033', 'iontophoresis', 'timed'],
  ['97034', 'contrast baths', 'timed'],
  ['97035', 'ultrasound', 'timed'],
  ['97036', 'Hubbard tank', 'timed'],
  ['97010', 'hot or cold packs', 'untimed'],
  ['97012', 'mechanical traction', 'untimed'],
  ['97014', 'unattended e-stim', 'untimed'],
  ['G0283', 'unattended e-stim (Medicare)', 'untimed'],
  ['97016', 'vasopneumatic device', 'untimed'],
  ['97018', 'paraffin bath', 'untimed'],
  ['97022', 'whirlpool', 'untimed'],
  ['97024', 'diathermy', 'untimed'],
  ['97026', 'infrared', 'untimed'],
  ['97028', 'ultraviolet', 'untimed'],
  ['97039', 'unlisted modality', 'untimed'],
  ['97139', 'unlisted therapeutic procedure', 'untimed'],
  ['97150', 'group therapy', 'untimed'],
  ['97161', 'PT evaluation, low', 'evaluation'],
  ['97162', 'PT evaluation, moderate', 'evaluation'],
  ['97163', 'PT evaluation, high', 'evaluation'],
  ['97164', 'PT re-evaluation', 'evaluation'],
  ['97165', 'OT evaluation, low', 'evaluation'],
  ['97166', 'OT evaluation, moderate', 'evaluation'],
  ['97167', 'OT evaluation, high', 'evaluation'],
  ['97168', 'OT re-evaluation', 'evaluation'],
  ['98940', 'adjustment, 1–2 regions', 'adjustment'],
  ['98941', 'adjustment, 3–4 regions', 'adjustment'],
  ['98942', 'adjustment, 5 regions', 'adjustment'],
  ['98943', 'adjustment, extraspinal', 'adjustment'],
  ['99202', 'new patient visit', 'management'],
  ['99203', 'new patient visit', 'management'],
  ['99204', 'new patient visit', 'management'],
  ['99205', 'new patient visit', 'management'],
  ['99211', 'established patient visit', 'management'],
  ['99212', 'established patient visit', 'management'],
  ['99213', 'established patient visit', 'management'],
  ['99214', 'established patient visit', 'management'],
  ['99215', 'established patient visit', 'management'],
  ['99406', 'tobacco cessation, 3–10 min', 'other'],
  ['99407', 'tobacco cessation, over 10 min', 'other'],
  ['20552', 'trigger point injection, 1–2 muscles', 'other'],
  ['20553', 'trigger point injection, 3 or more', 'other'],
  ['20560', 'dry needling, 1–2 muscles', 'other'],
  ['20561', 'dry needling, 3 or more', 'other'],
  ['97810', 'acupuncture', 'other'],
  ['97811', 'acupuncture, further', 'other'],
  ['97813', 'electroacupuncture', 'other'],
  ['97814', 'electroacupuncture, further', 'other'],
  ['95992', 'canalith repositioning', 'other'],
];

const codes = new Map(
  rows.map(([code, label, kind]): [string, Code] => [code, { code, label, kind }]),
);

/** What a code is; undefined for one that this field does not know. */
export function codeOf(code: string): Code | undefined {
  return codes.get(code);
}

/** `97140` → "manual therapy"; the code itself where it is unknown. */
export function labelOf(code: string): string {
  return codes.get(code)?.label ?? code;
}

/** Counted in 15-minute units. */
export function isTimed(code: string): boolean {
  return codes.get(code)?.kind === 'timed';
}

/** A therapy service, timed or not, other than an evaluation. */
export function isTherapy(code: string): boolean {
  const kind = codes.get(code)?.kind;
  return kind === 'timed' || kind === 'untimed';
}

/** The three codes that are judged in full. */
export const theThree = ['97124', '97140', '97112'] as const;

export type TheThree = (typeof theThree)[number];

export function isOfTheThree(code: string): code is TheThree {
  return (theThree as readonly string[]).includes(code);
}
