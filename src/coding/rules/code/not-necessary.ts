import type { Chart } from '../../chart.ts';
import { billedLines } from '../../edits/billed-lines.ts';
import { quote } from '../../evidence.ts';
import type { PurposeKind, Service, Span } from '../../note/facts.ts';
import type { Problem, Rule } from '../../rule.ts';
import { necessitySource } from './sources.ts';

const handsOn: ReadonlySet<string> = new Set(['97124', '97140']);

/** Relaxation, stress relief or wellness is the stated purpose, and somebody else is to pay. */
export const codeNotNecessary: Rule = {
  id: 'code/not-necessary',
  title: 'Relaxation billed to a payer',
  why: 'Payers cover massage where it is medically necessary. Relaxation, stress relief and wellness are good reasons to come, and not theirs to pay.',
  indicator: 'critical',
  source: necessitySource,
  example: {
    fires: '97124 billed to a plan; note: "Swedish massage for relaxation and stress relief"',
    quiet:
      '97124 billed to a plan; note: "effleurage for relaxation of the paraspinals before ther ex"',
  },
  *check(chart) {
    if (chart.pack?.kind === 'self-pay') return;
    const spans = statements(chart);
    if (spans.length === 0) return;
    for (const { line, index } of billedLines(chart.encounter)) {
      if (handsOn.has(line.code)) yield problem(chart, { code: line.code, index, spans });
    }
  },
};

/** The purpose of a service, or of the visit where no service states a medical one. */
function statements({ facts, encounter }: Chart): readonly Span[] {
  const services = facts.services.filter(isHandsOn);
  const own = facts.wellness.filter((span) =>
    services.some((service) => standsIn(encounter, span, service)),
  );
  if (own.length > 0) return own;
  return services.some(({ purposes }) => purposes.some(({ kind }) => medical.has(kind)))
    ? []
    : facts.wellness;
}

const isHandsOn = ({ code, candidates }: Service): boolean =>
  (code !== null && handsOn.has(code)) ||
  (code === 'undecided' && candidates.some((one) => handsOn.has(one)));

/** In the words of the service: its own purposes and techniques, or its sentence. */
function standsIn({ note }: Chart['encounter'], span: Span, service: Service): boolean {
  const named = [...service.purposes, ...service.techniques].some(
    (one) =>
      one.span.section === span.section && one.span.start <= span.start && span.end <= one.span.end,
  );
  if (named) return true;
  if (service.span.section !== span.section) return false;
  const [from, to] = [
    Math.min(span.start, service.span.start),
    Math.max(span.end, service.span.end),
  ];
  return !/[.;\n]\s/.test((note?.[span.section] ?? '').slice(from, to));
}

/** Purposes that a payer accepts; circulation and relaxation of tissue go with wellness too. */
const medical: ReadonlySet<PurposeKind> = new Set<PurposeKind>([
  'preparation',
  'edema',
  'spasm',
  'range-of-motion',
  'joint-motion',
  'extensibility',
  'adhesion',
  'pain',
  'function',
]);

interface Told {
  readonly code: string;
  readonly index: number;
  readonly spans: readonly Span[];
}

function problem(chart: Chart, { code, index, spans }: Told): Problem {
  const mixed = chart.facts.services
    .filter(isHandsOn)
    .some(({ purposes }) => purposes.some(({ kind }) => medical.has(kind)));
  const unsure = chart.pack === undefined || mixed;
  return {
    ...(unsure ? { indicator: 'warning' as const } : {}),
    line: index,
    code,
    summary: 'The stated purpose is relaxation or wellness, and the line bills a payer.',
    detail: mixed
      ? 'The note gives a medical reason beside it. Which of the two was the visit for?'
      : 'Was the visit for a condition that the note leaves out, or is it the patient’s own to pay?',
    evidence: spans.map((span) => quote(chart.encounter, span, false)),
  };
}
