import type { Chart } from '../../chart.ts';
import { codeOf } from '../../codes/codes.ts';
import type { BilledLine } from '../../edits/billed-lines.ts';
import { billedLines } from '../../edits/billed-lines.ts';
import { quote } from '../../evidence.ts';
import type { Region } from '../../note/facts.ts';
import type { Problem, Rule } from '../../rule.ts';
import { regionsSource } from './sources.ts';

const spinal: readonly Region[] = ['cervical', 'thoracic', 'lumbar', 'sacral', 'pelvic'];

/** The adjustment's code against the spinal and extraspinal regions that the note counts. */
export const codeCmtLevel: Rule = {
  id: 'code/cmt-level',
  title: 'Adjusted regions do not match the code',
  why: '98940 is one or two spinal regions, 98941 three or four, 98942 five; 98943 is for what lies outside the spine. Several segments of one region count once.',
  indicator: 'critical',
  source: regionsSource,
  example: {
    fires: '98941 billed; note: "adjusted C5 and L4"',
    quiet: '98941 billed; note: "adjusted C5, T6 and L4"',
  },
  *check(chart) {
    const regions = countedRegions(chart);
    if (regions === undefined) return;
    for (const one of billedLines(chart.encounter)) {
      if (codeOf(one.line.code)?.kind === 'adjustment') yield* onLine(chart, one, regions);
    }
  },
};

/** Regions that the note names surely; undefined where it names none. A muscle across regions counts for none. */
function countedRegions({ facts }: Chart): Set<Region> | undefined {
  const regions = new Set<Region>();
  for (const { places, regions: named } of facts.adjustments) {
    const crossing = new Set(
      places
        .filter((place) => place.regions.length > 1 && !place.joint)
        .flatMap((place) => place.regions),
    );
    const sure = new Set(
      places
        .filter((place) => place.regions.length === 1 || place.joint)
        .flatMap((place) => place.regions),
    );
    for (const region of named) if (sure.has(region) || !crossing.has(region)) regions.add(region);
  }
  return regions.size === 0 ? undefined : regions;
}

function* onLine(chart: Chart, one: BilledLine, regions: ReadonlySet<Region>): Generator<Problem> {
  const { code } = one.line;
  const inSpine = spinal.filter((region) => regions.has(region));
  const beyond = [...regions].filter((region) => !spinal.includes(region));
  if (code === '98943') {
    if (beyond.length === 0) yield problem(chart, one, { named: inSpine, right: undefined });
    return;
  }
  const right = inSpine.length === 0 ? undefined : levelOf(inSpine.length);
  if (right !== code)
    yield problem(chart, one, { named: inSpine.length === 0 ? beyond : inSpine, right });
}

function levelOf(count: number): string {
  if (count > 4) return '98942';
  return count > 2 ? '98941' : '98940';
}

interface Counted {
  readonly named: readonly Region[];
  readonly right: string | undefined;
}

function problem(
  { encounter, facts }: Chart,
  { line, index }: BilledLine,
  { named, right }: Counted,
): Problem {
  const under = right !== undefined && right > line.code;
  return {
    ...(under ? { indicator: 'warning' as const } : {}),
    line: index,
    code: line.code,
    summary: `${line.code} is billed; the note names ${named.length} adjusted ${named.length === 1 ? 'region' : 'regions'}: ${named.join(', ')}.`,
    detail: 'Which regions were adjusted? Segments of one region count once.',
    evidence: facts.adjustments.map(({ span }) => quote(encounter, span, under)),
    ...(right === undefined
      ? {}
      : {
          suggestion: {
            label: `Change ${line.code} to ${right}`,
            line: index,
            set: { code: right },
          },
        }),
  };
}
