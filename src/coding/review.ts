/** (encounter, payer packs, settings) → review. Pure: the same input gives the same bytes. */
import type { Encounter } from '../encounter/encounter.ts';
import type { PayerPack } from '../encounter/pack.ts';
import type { CodeReview, Review, Units, Verdict } from '../encounter/review.ts';
import { verdicts } from '../encounter/review.ts';
import type { Chart, Counted, Judgement, ReviewSettings } from './chart.ts';
import { isTimed } from './codes/codes.ts';
import { judge } from './choice/judge.ts';
import { withoutFrames } from './filled-blanks.ts';
import { supportedModifiers } from './modifiers/supported.ts';
import { readElements } from './elements/read.ts';
import { readNote } from './note/read.ts';
import { matchPayer } from './payers/match.ts';
import { packs as bundledPacks } from './payers/packs.ts';
import { runRules } from './run-rules.ts';
import { countUnits } from './units/count.ts';
import { keepLedger } from './units/ledger.ts';

/**
 * Reviews one encounter. `packs` are the payer packs to choose from (the bundled ones unless
 * given); `settings` may switch rules off. Never throws: a rule that fails is named in `notChecked`.
 */
export function review(
  encounter: Encounter,
  packs: readonly PayerPack[] = bundledPacks,
  settings: ReviewSettings = {},
): Review {
  const chart = chartOf(encounter, packs);
  const { findings, notChecked } = runRules(chart, settings);
  return {
    ...(encounter.id === undefined ? {} : { id: encounter.id }),
    primary: chart.primary,
    codes: codeReviews(chart),
    units: unitsOf(chart.units),
    ledger: chart.ledger,
    findings,
    notChecked,
  };
}

/** Works out, once, all that the rules look at. */
function chartOf(encounter: Encounter, packs: readonly PayerPack[]): Chart {
  const written = withoutFrames(encounter);
  const facts = readNote(written);
  const judged = judge(encounter, facts);
  const pack = matchPayer(encounter.payer, packs);
  const units = countUnits(judged.judgements, encounter, pack);
  return {
    ...judged,
    encounter,
    facts,
    elements: readElements(written),
    ...(pack === undefined ? {} : { pack }),
    ...(units === undefined ? {} : { units }),
    ledger: keepLedger(encounter, facts),
  };
}

function codeReviews(chart: Chart): CodeReview[] {
  return chart.judgements.map((judgement) => codeReview(chart, judgement)).toSorted(strongestFirst);
}

function codeReview(chart: Chart, judgement: Judgement): CodeReview {
  const { code, verdict, minutes, why, evidence } = judgement;
  const units = supportedUnits(chart, judgement);
  return {
    code,
    verdict,
    ...(units === undefined ? {} : { units }),
    ...(minutes === undefined ? {} : { minutes }),
    modifiers: supportedModifiers(chart, code),
    why,
    evidence: [...evidence],
  };
}

const rank = (verdict: Verdict): number => verdicts.indexOf(verdict);

function strongestFirst(a: CodeReview, b: CodeReview): number {
  return (
    rank(a.verdict) - rank(b.verdict) ||
    (b.minutes ?? 0) - (a.minutes ?? 0) ||
    a.code.localeCompare(b.code, 'en')
  );
}

/** Units that the documented minutes support: an untimed service counts once. */
function supportedUnits(chart: Chart, judgement: Judgement): number | undefined {
  const { code, verdict, minutes } = judgement;
  if (verdict === 'not-checked' || verdict === 'undecided') return undefined;
  if (verdict === 'contradicted') return 0;
  if (!isTimed(code)) return 1;
  return minutes === undefined ? undefined : (chart.units?.counted.allocation[code] ?? 0);
}

function unitsOf(units: Counted | undefined): Units | null {
  if (units === undefined) return null;
  return { method: units.method, 'cms-8-minute': units.cms, 'ama-midpoint': units.ama };
}
