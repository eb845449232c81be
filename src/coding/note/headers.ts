/** Drafts that are one service: headers with the lines under them, names with what spells them out. */
import type { Draft } from './draft.ts';
import { absorb, clearTime, headOf } from './draft.ts';
import type { StatedTotal } from './facts.ts';

/**
 * A header's time is the sum of its lines' times, or the time of them all where some have none. A
 * figure that is neither is handed back as a stated total.
 */
export function settleHeaders(drafts: readonly Draft[]): StatedTotal[] {
  const totals: StatedTotal[] = [];
  for (const [header, lines] of linesByHeader(drafts)) {
    const timed = lines.filter(({ minutes }) => minutes !== undefined);
    if (header.minutes === undefined || timed.length === 0) continue;
    if (isWhole(header, lines)) timed.forEach(clearTime);
    else {
      totals.push(totalOf(header, sumOf(lines)));
      clearTime(header);
    }
  }
  return totals;
}

function linesByHeader(drafts: readonly Draft[]): Map<Draft, Draft[]> {
  const lines = new Map<Draft, Draft[]>();
  for (const draft of drafts) {
    if (draft.parent === undefined) continue;
    const same = lines.get(draft.parent);
    if (same === undefined) lines.set(draft.parent, [draft]);
    else same.push(draft);
  }
  return lines;
}

/** The header's figure holds all of its lines: their sum, or more where some of the work has no time of its own. */
function isWhole(header: Draft, lines: readonly Draft[]): boolean {
  const sum = sumOf(lines);
  const whole = header.minutes ?? 0;
  if (sum >= whole) return sum === whole;
  if (lines.every(isExercise)) return true;
  return header.techniques.length > 1 || lines.some(({ minutes }) => minutes === undefined);
}

const sumOf = (lines: readonly Draft[]): number =>
  lines.reduce((total, { minutes }) => total + (minutes ?? 0), 0);

/** Of exercises only the warm-up is timed as a rule. */
const isExercise = (draft: Draft): boolean => headOf(draft)?.codes[0] === '97110';

function totalOf(draft: Draft, parts: number): StatedTotal {
  const code = headOf(draft)?.codes[0];
  return {
    kind: 'service',
    ...(code === undefined ? {} : { code }),
    minutes: draft.minutes ?? 0,
    parts,
    span: draft.minutesSpan ?? draft.span,
  };
}

/** A line with only the code's name and its time, and techniques elsewhere without one, are one service. */
export function joinNames(drafts: readonly Draft[]): Draft[] {
  const open = new Set(drafts.filter((draft) => draft.minutes === undefined && !isVague(draft)));
  const timed = drafts.filter((draft) => draft.minutes !== undefined);
  const onlySoft = timed.filter(isSoft).length === 1;
  for (const name of timed) {
    if (open.size === 0) break;
    if (!isVague(name)) continue;
    for (const draft of partnersOf(name, [...open], onlySoft)) {
      absorb(name, draft);
      open.delete(draft);
    }
  }
  const left = new Set(open);
  return drafts.filter((draft) => left.has(draft) || draft.minutes !== undefined || isVague(draft));
}

/** Names no technique: the code's own name, or "bodywork". */
const isVague = (draft: Draft): boolean =>
  draft.techniques.every(({ technique }) => technique.bare || technique.id === 'hands-on-work');

/** Of the same code; of the same family where this is its only timed name. */
function partnersOf(name: Draft, open: readonly Draft[], onlySoft: boolean): Draft[] {
  const code = headOf(name)?.codes[0] ?? '';
  const same = open.filter((draft) => headOf(draft)?.codes.includes(code) === true);
  if (same.length > 0) return same;
  return onlySoft && isSoft(name) ? open.filter(isSoft) : [];
}

function isSoft(draft: Draft): boolean {
  const code = headOf(draft)?.codes[0];
  return code === '97124' || code === '97140';
}
