/** The choice among the three codes, and a verdict on every code that the note speaks to or a line bills. */
import type { Encounter } from '../../encounter/encounter.ts';
import type { Evidence, Verdict } from '../../encounter/review.ts';
import type { Judged, Judgement } from '../chart.ts';

import { codeOf, isOfTheThree, isTherapy, labelOf } from '../codes/codes.ts';
import { quote } from '../evidence.ts';
import type { Facts, Service } from '../note/facts.ts';
import { primaryOf } from './primary.ts';
import { spokenFor } from './spoken.ts';

interface Case {
  readonly encounter: Encounter;
  readonly facts: Facts;
  readonly hasNote: boolean;
}

/**
 * Judges what the note supports. With no note text every verdict is `not-checked`. Minutes are the
 * note's, else those of the billing line's field; they are never added to one another.
 */
export function judge(encounter: Encounter, facts: Facts): Judged {
  const hasNote = Object.values(encounter.note ?? {}).some(
    (text) => text !== undefined && text.trim() !== '',
  );
  const scene: Case = { encounter, facts, hasNote };
  return {
    primary: hasNote ? primaryOf(facts.services) : null,
    judgements: codesInPlay(scene).map((code) => judgeCode(scene, code)),
  };
}

/** Documented codes in the note's order, then billed ones in the page's. */
function codesInPlay({ encounter, facts }: Case): string[] {
  const documented = facts.services.flatMap(({ code, candidates }) =>
    code === 'undecided' ? candidates.slice(0, 3) : code === null ? [] : [code],
  );
  const billed = billedLines(encounter).map((index) => encounter.lines?.[index]?.code ?? '');
  const adjusted = adjustmentCode({ encounter, facts });
  const plain = documented.filter((code) => !isAdjustment(code));
  return [...new Set([...plain, ...adjusted, ...billed])].filter((code) => code !== '');
}

/** The level that the counted regions reach; the billed one where no regions are named. */
function adjustmentCode({ encounter, facts }: Pick<Case, 'encounter' | 'facts'>): string[] {
  const services = facts.services.filter(({ code }) => code !== null && isAdjustment(code));
  if (services.length === 0) return [];
  const codes = new Set<string>();
  for (const adjustment of facts.adjustments)
    for (const code of levelOf(adjustment.regions)) codes.add(code);
  if (codes.size > 0) return [...codes];
  const billed = (encounter.lines ?? []).find(({ code }) => isAdjustment(code));
  return billed === undefined ? [services[0]?.code ?? '98940'] : [];
}

const spinal = new Set(['cervical', 'thoracic', 'lumbar', 'sacral', 'pelvic']);

function levelOf(regions: readonly string[]): string[] {
  const inSpine = regions.filter((region) => spinal.has(region)).length;
  const beyond = regions.length - inSpine;
  const level = inSpine === 0 ? [] : [inSpine > 4 ? '98942' : inSpine > 2 ? '98941' : '98940'];
  return beyond > 0 ? [...level, '98943'] : level;
}

const isAdjustment = (code: string): boolean => codeOf(code)?.kind === 'adjustment';

/** Lines that are billed: a line of zero units is not. */
function billedLines(encounter: Encounter): number[] {
  return (encounter.lines ?? []).flatMap((line, index) => (line.units === 0 ? [] : [index]));
}

function judgeCode(scene: Case, code: string): Judgement {
  const { encounter, facts } = scene;
  const lines = billedLines(encounter).filter((index) => encounter.lines?.[index]?.code === code);
  const services = facts.services.filter((service) => isServiceOf(service, code));
  const verdict = verdictOf(scene, code, services);
  const minutes = minutesOf(scene, { code, services, lines, verdict });
  return {
    code,
    verdict,
    ...minutes,
    services: verdict === 'supported' || verdict === 'undecided' ? services : [],
    lines,
    evidence: verdict === 'not-checked' ? [] : evidenceOf(scene, code, services),
    why: whyOf(scene, { code, services, verdict, lines }),
  };
}

function isServiceOf(service: Service, code: string): boolean {
  if (service.code === 'undecided') return service.candidates.includes(code);
  if (service.code === null) return false;
  if (isAdjustment(code)) return isAdjustment(service.code);
  return service.code === code || siblings(service.code, code, service);
}

/** Codes that one documented service may carry: attended or not, by how many needles or how complex. */
function siblings(documented: string, code: string, service: Service): boolean {
  return !isOfTheThree(documented) && service.candidates.includes(code);
}

function verdictOf({ hasNote }: Case, code: string, services: readonly Service[]): Verdict {
  if (!hasNote || !isJudged(code)) return 'not-checked';
  if (services.length === 0) return 'contradicted';
  return services.every((service) => service.code === 'undecided') ? 'undecided' : 'supported';
}

/** Therapies and adjustments; evaluation, management, surgery and the rest are not checked. */
function isJudged(code: string): boolean {
  return isTherapy(code) || isAdjustment(code);
}

interface Judging {
  readonly code: string;
  readonly services: readonly Service[];
  readonly lines: readonly number[];
  readonly verdict: Verdict;
}

function minutesOf(scene: Case, judging: Judging): Pick<Judgement, 'minutes' | 'noteMinutes'> {
  const own = judging.services.filter(({ code }) => code !== 'undecided');
  const counted = own.length > 0 ? own : judging.services;
  const stated = counted.flatMap(({ minutes }) => (minutes === undefined ? [] : [minutes]));
  if (stated.length > 0) {
    const sum = stated.reduce((total, minutes) => total + minutes, 0);
    return { minutes: sum, noteMinutes: sum };
  }
  const field = fieldMinutes(scene, judging.lines) ?? strayMinutes(scene, judging);
  return field === undefined ? {} : { minutes: field };
}

/** A line of the three that the note contradicts holds the minutes of the service that it stands for. */
function strayMinutes(scene: Case, { code, lines, services }: Judging): number | undefined {
  if (!isOfTheThree(code) || lines.length > 0 || services.length === 0) return undefined;
  const { encounter, facts } = scene;
  const stray = billedLines(encounter).filter((index) => {
    const billed = encounter.lines?.[index]?.code ?? '';
    return isOfTheThree(billed) && !facts.services.some((service) => isServiceOf(service, billed));
  });
  const codes = new Set(stray.map((index) => encounter.lines?.[index]?.code));
  return codes.size === 1 ? fieldMinutes(scene, stray) : undefined;
}

function fieldMinutes({ encounter }: Case, lines: readonly number[]): number | undefined {
  const stated = lines.flatMap((index) => encounter.lines?.[index]?.minutes ?? []);
  return stated.length === 0 ? undefined : stated.reduce((total, minutes) => total + minutes, 0);
}

/** Where no service reads as the code: what says that it was not done, or speaks for another. */
function evidenceOf(
  { encounter, facts }: Case,
  code: string,
  services: readonly Service[],
): Evidence[] {
  if (services.length > 0) return distinct(spokenFor(encounter, services));
  const denied = facts.notDone
    .filter(({ codes }) => codes.includes(code))
    .map(({ span }) => quote(encounter, span, false));
  const rivals = isOfTheThree(code)
    ? facts.services.filter(isRival).map(({ span }) => quote(encounter, span, false))
    : [];
  return distinct([...denied, ...rivals]);
}

const isRival = ({ code }: Service): boolean => code !== null && isOfTheThree(code);

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ section, start, end }) => {
    const key = `${section} ${start} ${end}`;
    return !seen.has(key) && seen.add(key);
  });
}

function whyOf(scene: Case, { code, services, verdict }: Judging): string {
  if (!scene.hasNote) return 'No note text was read.';
  if (verdict === 'not-checked') return 'This kind of code is not checked.';
  const first = services.find((service) => service.code !== 'undecided') ?? services[0];
  if (first !== undefined) return first.because;
  const denied = scene.facts.notDone.find(({ codes }) => codes.includes(code));
  if (denied !== undefined) return reasons[denied.why];
  const rival = scene.facts.services.find(isRival);
  if (isOfTheThree(code) && rival !== undefined && rival.code !== null) {
    return `The note describes ${labelOf(rival.code)}, not ${labelOf(code)}.`;
  }
  return `The note does not describe ${labelOf(code)} at this visit.`;
}

const reasons: Readonly<Record<Facts['notDone'][number]['why'], string>> = {
  denied: 'The note says that it was not done at this visit.',
  planned: 'The note only plans it.',
  past: 'The note mentions it only in the history.',
  home: 'The note mentions it only as home care.',
  education: 'The note mentions it only in education.',
  'other-provider': 'The note says that somebody else does it.',
  finding: 'The note mentions it only as a finding.',
  conditional: 'The note mentions it only as a possibility.',
};
