/**
 * The charts of the practice clinic: invented visits with a full note, a bill and the answers.
 *
 * A chart is what a web EHR would hold for one visit. The pages of this folder show it in the manner of
 * different products; `expected` says what a careful coder concludes from it, so that the coding rules and
 * the page reader can be tested against the same visit.
 */
import type { Encounter } from '../../src/encounter/encounter.ts';
import type { Verdict } from '../../src/encounter/review.ts';
import type { ShapeId } from './shapes.ts';

export type Setting = 'massage' | 'chiropractic' | 'physical-therapy' | 'occupational-therapy';

/** The worst indicator that the review may carry. */
type Worst = 'info' | 'warning' | 'critical';

interface SoapNote {
  subjective: string;
  objective: string;
  assessment: string;
  plan: string;
}

interface ServiceLine {
  code: string;
  /** The EHR's short label, in our own words. */
  description: string;
  units: number;
  modifiers: string[];
  /** Whole minutes, where the EHR has a field for them. */
  minutes?: number;
  /** ICD-10-CM codes this line points to. */
  diagnoses: string[];
}

interface ExpectedCode {
  code: string;
  verdict: Verdict;
  /** Units that the documented minutes support; absent where the sources leave it open. */
  units?: number;
  /** In the payer's order; absent where the sources leave it open. */
  modifiers?: string[];
}

interface Expected {
  /** The payer pack that the shown payer name means; null where it means none. */
  payer: string | null;
  primary: '97124' | '97140' | '97112' | 'undecided' | null;
  /** The codes that are certain, strongest first; a review may list more. */
  codes: ExpectedCode[];
  /** Rule ids that must be among the findings. */
  rules: string[];
  /** Rule ids, or folders ending in a slash, that must not be. */
  quiet: string[];
  /** No finding is worse than this. */
  worst: Worst;
}

interface PastNote {
  date: string;
  clinician: string;
  note: SoapNote;
}

export interface Chart {
  id: string;
  title: string;
  /** What there is to see in it, one sentence. */
  about: string;
  setting: Setting;
  /** The page that shows every fact of this chart. */
  shape: ShapeId;
  /** `dob` is ISO 8601. */
  patient: { name: string; dob: string; recordNumber: string };
  /** The EHR's own number for the visit. */
  encounterNumber: string;
  /** ISO 8601. */
  dateOfService: string;
  /** 24-hour clock. */
  timeIn?: string;
  timeOut?: string;
  /** Ordinal of this visit in the episode of care. */
  visit?: number;
  /** As an EHR shows it. */
  payer: string;
  clinician: { name: string; credential: string };
  note: SoapNote;
  lines: ServiceLine[];
  diagnoses: { code: string; label: string }[];
  status: 'draft' | 'signed';
  /** Earlier notes of the same patient, newest first, for pages that show them on the same view. */
  past?: PastNote[];
  expected: Expected;
}

/** What the chart says as one encounter, in the words of the review's input. */
export const encounterOf = (chart: Chart): Encounter => ({
  id: chart.id,
  date: chart.dateOfService,
  payer: chart.payer,
  clinician: chart.clinician.credential,
  ...(chart.visit === undefined ? {} : { visit: chart.visit }),
  ...(chart.timeIn === undefined ? {} : { timeIn: chart.timeIn }),
  ...(chart.timeOut === undefined ? {} : { timeOut: chart.timeOut }),
  diagnoses: chart.diagnoses.map((diagnosis) => diagnosis.code),
  note: { ...chart.note },
  lines: chart.lines.map(({ code, units, modifiers, minutes, diagnoses }) => ({
    code,
    units,
    modifiers: [...modifiers],
    ...(minutes === undefined ? {} : { minutes }),
    diagnoses: [...diagnoses],
  })),
  status: chart.status,
});
