import type { Chart } from '../../chart.ts';
import { labelOf } from '../../codes/codes.ts';
import type { BilledLine } from '../../edits/billed-lines.ts';
import { billedLines } from '../../edits/billed-lines.ts';
import { quote } from '../../evidence.ts';
import type { Service } from '../../note/facts.ts';
import type { Problem, Rule } from '../../rule.ts';
import { hasNote } from '../../has-note.ts';
import { meaningSource, replacedSource } from './sources.ts';

/** What a code means, and which documented service shows that it is used for something else. */
interface Misuse {
  readonly means: string;
  /** Technique ids by which the note shows that the code is right. */
  readonly right: readonly string[];
  /** Techniques, or codes of services, for which it is mistaken; `any`: whatever else was done. */
  readonly mistakenFor: readonly string[] | 'any';
}

const handsOn = ['97124', '97140'];

const misuses: Readonly<Record<string, Misuse>> = {
  '99406': {
    means: 'counselling to stop tobacco, 3 to 10 minutes',
    right: ['tobacco-counselling'],
    mistakenFor: 'any',
  },
  '99407': {
    means: 'counselling to stop tobacco, over 10 minutes',
    right: ['tobacco-counselling'],
    mistakenFor: 'any',
  },
  '97010': {
    means: 'hot or cold packs',
    right: ['hot-cold-pack', 'heat-or-ice'],
    mistakenFor: handsOn,
  },
  '97012': {
    means: 'traction by a device',
    right: ['mechanical-traction'],
    mistakenFor: ['manual-traction'],
  },
  '97032': {
    means: 'electrical stimulation with constant attendance',
    right: ['attended-stimulation'],
    mistakenFor: handsOn,
  },
  '97016': {
    means: 'a vasopneumatic device',
    right: ['vasopneumatic'],
    mistakenFor: ['static-cupping', 'dynamic-cupping'],
  },
  '97530': {
    means: 'functional activities that the patient practises',
    right: ['therapeutic-activities', 'ta', 'functional-task'],
    mistakenFor: handsOn,
  },
  '97110': {
    means: 'exercise that the patient does',
    right: ['therapeutic-exercise', 'te', 'exercise', 'exercise-word', 'active-motion'],
    mistakenFor: handsOn,
  },
  '97150': {
    means: 'therapy of two or more patients together',
    right: ['group'],
    mistakenFor: handsOn,
  },
  '97810': {
    means: 'acupuncture with needles',
    right: ['acupuncture'],
    mistakenFor: ['pressure-point'],
  },
  '20552': {
    means: 'an injection into trigger points',
    right: ['trigger-point-injection'],
    mistakenFor: ['trigger-point-therapy', 'trigger-point-word'],
  },
  '20553': {
    means: 'an injection into trigger points',
    right: ['trigger-point-injection'],
    mistakenFor: ['trigger-point-therapy', 'trigger-point-word'],
  },
  '20560': {
    means: 'needling without injection',
    right: ['dry-needling'],
    mistakenFor: ['trigger-point-therapy', 'trigger-point-word'],
  },
  '20561': {
    means: 'needling without injection',
    right: ['dry-needling'],
    mistakenFor: ['trigger-point-therapy', 'trigger-point-word'],
  },
};

/** Codes that 97140 replaced in 1999. */
const replaced: ReadonlySet<string> = new Set(['97122', '97250', '97260', '97261', '97265']);

/** A code whose meaning is something else than what the note describes. */
export const codeWrongService: Rule = {
  id: 'code/wrong-service',
  title: 'A code that means something else',
  why: 'Some codes are taken for what their short name suggests. Billed for another service they state something untrue.',
  indicator: 'critical',
  source: meaningSource,
  example: {
    fires: '99406 billed; note: "discussed stress management and sleep"',
    quiet: '99406 billed; note: "tobacco cessation counselling, 5 min, ready to set a quit date"',
  },
  *check(chart) {
    for (const one of billedLines(chart.encounter)) yield* onLine(chart, one);
  },
};

function* onLine(chart: Chart, one: BilledLine): Generator<Problem> {
  const { code } = one.line;
  if (replaced.has(code)) yield outdated(one);
  const misuse = misuses[code];
  if (misuse === undefined || !hasNote(chart.encounter) || isRight(chart, misuse)) return;
  const service = mistakenService(chart, misuse);
  if (service !== undefined || misuse.mistakenFor === 'any')
    yield mistaken(chart, one, { misuse, service });
}

function isRight({ facts, judgements }: Chart, { right }: Misuse): boolean {
  const named = facts.services.some(({ techniques }) =>
    techniques.some(({ id }) => right.includes(id)),
  );
  return (
    named || judgements.some(({ code, services }) => right.includes(code) && services.length > 0)
  );
}

/** A documented service that no other line bills. */
function mistakenService(
  { facts, encounter }: Chart,
  { mistakenFor }: Misuse,
): Service | undefined {
  if (mistakenFor === 'any') return undefined;
  const billed = new Set(billedLines(encounter).map(({ line }) => line.code));
  return facts.services.find(({ code, candidates, techniques }) => {
    if (code !== null && billed.has(code)) return false;
    if (code === 'undecided' && candidates.some((one) => billed.has(one))) return false;
    const known = code === 'undecided' ? candidates : [code ?? ''];
    return (
      known.some((one) => mistakenFor.includes(one)) ||
      techniques.some(({ id }) => mistakenFor.includes(id))
    );
  });
}

function outdated({ line, index }: BilledLine): Problem {
  return {
    line: index,
    code: line.code,
    source: replacedSource,
    summary: `${line.code} was replaced by 97140 in 1999 and is no longer valid.`,
    detail: 'Which service was given, and does the note describe it?',
  };
}

interface Mistaken {
  readonly misuse: Misuse;
  readonly service: Service | undefined;
}

function mistaken(
  { encounter, facts }: Chart,
  { line, index }: BilledLine,
  { misuse, service }: Mistaken,
): Problem {
  const talk = facts.services.find(({ techniques }) =>
    techniques.some(({ id }) => id === 'lifestyle-counselling'),
  );
  const shown = service ?? talk;
  return {
    line: index,
    code: line.code,
    summary: `${line.code} means ${misuse.means}; the note describes ${shown === undefined ? 'none' : spoken(shown)}.`,
    detail: `Was there ${misuse.means} at this visit, or is the line meant for another service?`,
    evidence: shown === undefined ? [] : [quote(encounter, shown.span, false)],
  };
}

function spoken({ code, candidates }: Service): string {
  if (code === null) return 'other counselling or care';
  return labelOf(code === 'undecided' ? (candidates[0] ?? '') : code);
}
