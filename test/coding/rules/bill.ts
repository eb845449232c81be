/** Bills and notes in a line each, for tables of cases: the brain without the reading of notes. */
import type { Chart, Judgement } from '../../../src/coding/chart.ts';
import { codeOf, isOfTheThree, isTherapy } from '../../../src/coding/codes/codes.ts';
import { readElements } from '../../../src/coding/elements/read.ts';
import type { Adjustment, Facts, Region, Service } from '../../../src/coding/note/facts.ts';
import { matchPayer } from '../../../src/coding/payers/match.ts';
import { packs } from '../../../src/coding/payers/packs.ts';
import { runRules } from '../../../src/coding/run-rules.ts';
import { countUnits } from '../../../src/coding/units/count.ts';
import { keepLedger } from '../../../src/coding/units/ledger.ts';
import type { Encounter, ServiceLine } from '../../../src/encounter/encounter.ts';
import type { Finding } from '../../../src/encounter/review.ts';

const span = { section: 'text', start: 0, end: 4 } as const;

export interface Written {
  readonly payer?: string;
  readonly clinician?: string;
  /** `97140-59-GP x2 @25 M54.2`: code and modifiers, units, minutes field, diagnoses; `97140? x2`: modifiers not read. */
  readonly bill?: string;
  /** `adjusted lumbar; 97140 upper-extremity 16 by PTA; 97110 none 10:05-10:20; total 40`: absent, no note was read. */
  readonly note?: string;
  readonly encounter?: Partial<Encounter>;
  readonly facts?: Partial<Facts>;
}

export function lineOf(text: string): ServiceLine {
  const [head = '', ...words] = text.trim().split(/\s+/);
  const [code = '', ...modifiers] = head.replace('?', '').split('-');
  const units = words.find((word) => /^x\d/.test(word));
  const minutes = words.find((word) => word.startsWith('@'));
  const diagnoses = words.filter((word) => /^[A-Z]\d/.test(word));
  return {
    code,
    ...(words.includes('x?') ? {} : { units: Number(units?.slice(1) ?? 1) }),
    ...(head.endsWith('?') ? {} : { modifiers }),
    ...(minutes === undefined ? {} : { minutes: Number(minutes.slice(1)) }),
    diagnoses,
  };
}

const at = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/** `cervical+upper-extremity`: a muscle that crosses; `cervical,lumbar`: two places; `none`. */
function placesOf(text: string): Service['places'] {
  if (text === 'none') return [];
  return text.split(',').map((place) => ({
    word: place,
    regions: place.split('+') as Region[],
    joint: false,
    specific: place.includes('+'),
    span,
  }));
}

function serviceOf(text: string): Service {
  const [code = '', places = 'none', time, , performer] = text.split(' ');
  const [start, end] = (time ?? '').split('-');
  return {
    code,
    candidates: [code],
    techniques: [],
    places: placesOf(places),
    purposes: [],
    role: 'unknown',
    ...(end === undefined ? {} : { clock: { start: at(start ?? ''), end: at(end), span } }),
    ...(time === undefined || end !== undefined
      ? {}
      : { minutes: Number(time), minutesSpan: span }),
    ...(performer === undefined ? {} : { performer }),
    group: false,
    against: [],
    because: '',
    span,
    spans: [span],
  };
}

function factsOf(note: string | undefined): Pick<Facts, 'services' | 'adjustments' | 'totals'> {
  const parts = (note ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const after = (word: string) =>
    parts.filter((part) => part.startsWith(`${word} `)).map((part) => part.slice(word.length + 1));
  const adjustments = after('adjusted').map((regions): Adjustment => ({
    regions: regions.split(' ') as Region[],
    places: [],
    span,
  }));
  return {
    services: parts.filter((part) => /^[\dG]\d{4}/.test(part)).map(serviceOf),
    adjustments,
    totals: after('total').map((minutes) => ({ kind: 'timed', minutes: Number(minutes), span })),
  };
}

const spent = ({ minutes, clock }: Service) => (clock ? clock.end - clock.start : minutes);

function sum(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : known.reduce((a, b) => a + b, 0);
}

function judge(
  code: string,
  facts: Facts,
  lines: readonly ServiceLine[],
  note: boolean,
): Judgement {
  const services = facts.services.filter((service) => service.code === code);
  const own = lines.filter((line) => line.code === code && line.units !== 0);
  const noteMinutes = sum(services.map(spent));
  const minutes = noteMinutes ?? sum(own.map((line) => line.minutes));
  const judged = note && codeOf(code)?.kind !== 'management';
  const contradicted = isTherapy(code) && services.length === 0;
  return {
    code,
    verdict: !judged ? 'not-checked' : contradicted ? 'contradicted' : 'supported',
    services,
    lines: lines.flatMap((line, index) => (line.code === code && line.units !== 0 ? [index] : [])),
    ...(minutes === undefined ? {} : { minutes }),
    ...(noteMinutes === undefined ? {} : { noteMinutes }),
    evidence: [],
    why: '',
  };
}

function encounterOf({ payer, clinician, bill, note, encounter = {} }: Written): Encounter {
  return {
    date: '2026-11-20',
    ...(payer === undefined ? {} : { payer }),
    ...(clinician === undefined ? {} : { clinician }),
    ...(bill === undefined ? {} : { lines: bill.split(';').map(lineOf) }),
    ...(note === undefined ? {} : { note: { text: `Note: ${note}` } }),
    ...encounter,
  };
}

export function chartOf(written: Written): Chart {
  const encounter = encounterOf(written);
  const facts: Facts = { wellness: [], notDone: [], ...factsOf(written.note), ...written.facts };
  const lines = encounter.lines ?? [];
  const codes = [
    ...lines.map(({ code }) => code),
    ...facts.services.flatMap(({ code }) => code ?? []),
  ];
  const judgements = [...new Set(codes)].map((code) =>
    judge(code, facts, lines, encounter.note !== undefined),
  );
  const pack = matchPayer(encounter.payer, packs);
  const units = countUnits(judgements, encounter, pack);
  const supported = judgements.find((one) => isOfTheThree(one.code) && one.verdict === 'supported');
  return {
    encounter,
    facts,
    elements: readElements(encounter),
    primary: (supported?.code as Chart['primary'] | undefined) ?? null,
    judgements,
    ...(pack && { pack }),
    ...(units && { units }),
    ledger: keepLedger(encounter, facts),
  };
}

const families = /^(units|edit|modifier|payer)\//;

/** The findings of the bill rules. */
export function findingsOf(written: Written): Finding[] {
  return runRules(chartOf(written), {}).findings.filter(({ rule }) => families.test(rule));
}

/** `edit/pair@1 critical`, in the review's order. */
export function said(written: Written): string[] {
  return findingsOf(written).map(
    ({ rule, line, indicator }) => `${rule}${line === undefined ? '' : `@${line}`} ${indicator}`,
  );
}

export function notChecked(written: Written): string[] {
  return runRules(chartOf(written), {}).notChecked.map(({ what }) => what);
}
