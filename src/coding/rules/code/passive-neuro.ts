import type { Chart } from '../../chart.ts';
import { quote } from '../../evidence.ts';
import { describesActivity } from '../../elements/activities.ts';
import type { Service } from '../../note/facts.ts';
import type { Problem, Rule } from '../../rule.ts';
import type { JudgedLine } from './rivals.ts';
import { linesOfTheThree, misread } from './rivals.ts';
import { reeducationSource, softTissueSource } from './sources.ts';

/** Re-education billed for work in which the patient took no active part. */
export const codePassiveNeuro: Rule = {
  id: 'code/passive-neuro',
  title: 'Re-education billed for passive work',
  why: 'Neuromuscular re-education is something the patient does. Soft-tissue work is never 97112, whatever it is called.',
  indicator: 'critical',
  source: softTissueSource,
  example: {
    fires: '97112 billed; note: "NMT and trigger point release to R upper trapezius, 15 min"',
    quiet:
      '97112 billed; note: "NMR: single-leg stance on foam with cues for ankle strategy, 15 min"',
  },
  *check(chart) {
    for (const one of linesOfTheThree(chart)) {
      if (one.line.code === '97112') yield* onLine(chart, one);
    }
  },
};

function* onLine(chart: Chart, one: JudgedLine): Generator<Problem> {
  const passive = passiveWork(chart, one);
  if (passive !== undefined) {
    yield soft(chart, one, passive);
    return;
  }
  const { services, verdict } = one.judgement;
  if (verdict === 'supported' && services.every((service) => !isActive(chart, service))) {
    yield unclear(chart, one, services);
  }
}

/** Hands-on work that this line stands for: called re-education in the note, or billed as nothing else. */
function passiveWork(chart: Chart, one: JudgedLine): Service | undefined {
  const called = chart.facts.services.find(
    ({ code, role, techniques, candidates }) =>
      code !== '97112' &&
      isSoft(code, candidates) &&
      (techniques.some(isNeuroName) ||
        (code === 'undecided' && role === 'passive' && candidates.includes('97112'))),
  );
  if (one.judgement.verdict === 'supported') return undefined;
  if (called !== undefined) return called;
  const stands = misread(chart).find(({ one: { index } }) => index === one.index);
  const open = chart.facts.services.find(
    ({ code, candidates }) =>
      code === 'undecided' &&
      candidates.every((candidate) => candidate === '97124' || candidate === '97140'),
  );
  return stands?.rival.services[0] ?? (isUnbilled(chart) ? open : undefined);
}

const isSoft = (code: string | null, candidates: readonly string[]): boolean =>
  code === '97124' ||
  code === '97140' ||
  (code === 'undecided' && candidates.some((one) => one === '97140' || one === '97124'));

/** Re-education by name, or neuromuscular therapy, whose name alone makes it look like re-education. */
const isNeuroName = ({ id, bare }: Service['techniques'][number]): boolean =>
  (bare && (id === 'neuro-reeducation' || id === 'code-97112')) || id === 'neuromuscular-therapy';

const isUnbilled = (chart: Chart): boolean =>
  !linesOfTheThree(chart).some(({ line }) => line.code === '97140' || line.code === '97124');

function soft({ encounter }: Chart, one: JudgedLine, service: Service): Problem {
  return {
    line: one.index,
    code: '97112',
    summary: '97112 is billed, but the note describes passive soft-tissue work.',
    detail: `${service.because} What, if anything, did the patient do actively?`,
    evidence: [quote(encounter, service.span, false)],
  };
}

/** The patient takes part: an exercise, cues, resistance, or a task of balance, posture or control. */
function isActive({ encounter }: Chart, { techniques, role, purposes, span }: Service): boolean {
  if (role === 'active' || techniques.some(({ bare, codes }) => !bare && codes[0] === '97112'))
    return true;
  const neuro = purposes.some(({ kind }) => trained.has(kind));
  const { section, start } = span;
  const sentence = (encounter.note?.[section] ?? '').slice(start).split(/[.;]\s|\n\s*\n/)[0] ?? '';
  return neuro || describesActivity(sentence);
}

const trained: ReadonlySet<string> = new Set([
  'balance',
  'coordination',
  'proprioception',
  'posture',
  'motor-control',
  'movement',
]);

function unclear({ encounter }: Chart, one: JudgedLine, services: readonly Service[]): Problem {
  return {
    indicator: 'warning',
    source: reeducationSource,
    line: one.index,
    code: '97112',
    summary: 'The note names re-education and does not say what the patient did.',
    detail:
      'Re-education is active. What movement, balance task or control did the patient practise?',
    evidence: services.map(({ span }) => quote(encounter, span)),
  };
}
