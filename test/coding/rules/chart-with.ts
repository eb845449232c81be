/** A chart made by hand: the services are given, the elements are read from the note. */
import type { Chart } from '../../../src/coding/chart.ts';
import { readElements } from '../../../src/coding/elements/read.ts';
import type { Facts, Place, Service, Technique } from '../../../src/coding/note/facts.ts';
import type { Problem, Rule, Unchecked } from '../../../src/coding/rule.ts';
import type { Encounter, Note } from '../../../src/encounter/encounter.ts';

const span = { section: 'objective', start: 0, end: 4 } as const;

export const techniqueOf = (id: string, bare = false): Technique => ({
  id,
  codes: [],
  strength: 'definitive',
  bare,
  span,
});

export const placeOf = (word: string, more: Partial<Place> = {}): Place => ({
  word,
  regions: ['cervical'],
  joint: false,
  specific: true,
  span,
  ...more,
});

/** A service as the note would document it: myofascial release to one muscle, 15 minutes. */
export const serviceOf = (code: string, more: Partial<Service> = {}): Service => ({
  code,
  candidates: [code],
  techniques: [techniqueOf('myofascial-release')],
  places: [placeOf('R upper trapezius')],
  purposes: [],
  role: 'passive',
  minutes: 15,
  group: false,
  against: [],
  because: 'it says so',
  span,
  ...more,
});

const emptyNote: Note = { subjective: '', objective: '', assessment: '', plan: '' };

export interface Given {
  readonly note?: Note;
  readonly services?: readonly Service[];
  readonly facts?: Partial<Facts>;
  readonly encounter?: Partial<Encounter>;
  readonly hns?: boolean;
}

/** A chart of the given note and services; fields of the note that are not given were read and are empty. */
export function chartWith({ note, services = [], facts = {}, encounter = {}, hns }: Given): Chart {
  const whole: Encounter = {
    note: note?.text === undefined ? { ...emptyNote, ...note } : note,
    lines: [],
    ...encounter,
  };
  return {
    encounter: whole,
    elements: readElements(whole),
    facts: { services, adjustments: [], totals: [], wellness: [], notDone: [], ...facts },
    primary: null,
    judgements: [],
    ledger: { blocks: [], overlaps: [] },
    ...(hns === true ? { pack: { hns } as Chart['pack'] & object } : {}),
  };
}

export const problems = (rule: Rule, chart: Chart): Problem[] =>
  [...rule.check(chart)].filter((one): one is Problem => 'summary' in one);

export const unchecked = (rule: Rule, chart: Chart): Unchecked[] =>
  [...rule.check(chart)].filter((one): one is Unchecked => 'notChecked' in one);
