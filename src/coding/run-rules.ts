/** Runs every rule over a chart, settles which of two findings on one line is said, and orders them. */
import type { Finding, Review } from '../encounter/review.ts';
import { indicators } from '../encounter/review.ts';
import type { Chart, ReviewSettings } from './chart.ts';
import { contextGaps } from './context-gaps.ts';
import type { Problem, Rule, Unchecked } from './rule.ts';
import { rules } from './rules/rules.ts';
import { silence } from './silence.ts';

type Said = Pick<Review, 'findings' | 'notChecked'>;

/** All findings, ordered by indicator, line and rule id, and what could not be checked. */
export function runRules(chart: Chart, settings: ReviewSettings): Said {
  const off = new Set(settings.rulesOff);
  const said = rules.map((rule) => (off.has(rule.id) ? switchedOff(rule) : runRule(rule, chart)));
  const notChecked = [...contextGaps(chart), ...said.flatMap((one) => one.notChecked)];
  return {
    findings: silence(said.flatMap((one) => one.findings)).toSorted(worstFirst),
    notChecked: distinct(notChecked),
  };
}

/** A rule that throws is reported as not run; it never takes the review with it. */
function runRule(rule: Rule, chart: Chart): Said {
  try {
    const outcomes = [...rule.check(chart)];
    return {
      findings: outcomes.filter(isProblem).map((problem) => finding(rule, problem)),
      notChecked: outcomes
        .filter(isUnchecked)
        .map(({ notChecked, why }) => ({ what: notChecked, why })),
    };
  } catch {
    return {
      findings: [],
      notChecked: [{ what: rule.id, why: 'this rule failed and was not run' }],
    };
  }
}

function switchedOff(rule: Rule): Said {
  return { findings: [], notChecked: [{ what: rule.id, why: 'switched off in the settings' }] };
}

function isProblem(outcome: Problem | Unchecked): outcome is Problem {
  return 'summary' in outcome;
}

function isUnchecked(outcome: Problem | Unchecked): outcome is Unchecked {
  return 'notChecked' in outcome;
}

function finding(rule: Rule, problem: Problem): Finding {
  const { line, code, suggestion } = problem;
  return {
    rule: rule.id,
    indicator: problem.indicator ?? rule.indicator,
    summary: problem.summary,
    detail: problem.detail,
    ...(line === undefined ? {} : { line }),
    ...(code === undefined ? {} : { code }),
    evidence: [...(problem.evidence ?? [])],
    source: problem.source ?? rule.source,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Findings about no line come after those about one. */
const noLine = Number.MAX_SAFE_INTEGER;

function worstFirst(a: Finding, b: Finding): number {
  return (
    indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator) ||
    (a.line ?? noLine) - (b.line ?? noLine) ||
    compare(a.rule, b.rule) ||
    compare(a.code ?? '', b.code ?? '')
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function distinct(items: Review['notChecked']): Review['notChecked'] {
  const seen = new Set<string>();
  return items.filter(({ what, why }) => {
    const key = `${what}\n${why}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
