/** What the documentation rules have in common: which services they ask about, and whether the note was read whole. */
import { hasNote } from '../../has-note.ts';
import type { Encounter } from '../../../encounter/encounter.ts';
import type { Chart } from '../../chart.ts';
import type { TheThree } from '../../codes/codes.ts';
import { onceFor } from '../../once.ts';
import { isOfTheThree, theThree } from '../../codes/codes.ts';
import type { Service } from '../../note/facts.ts';
import type { Problem, Unchecked } from '../../rule.ts';

/** One of the three codes with the services that the note documents as performed under it. */
export interface Documented {
  readonly code: TheThree;
  readonly services: readonly Service[];
}

/**
 * The codes among the three that the note documents as performed, billed or not. Every documentation
 * rule of a review asks it of the same chart.
 */
export const documented = onceFor((chart: Chart): readonly Documented[] => {
  const billed = billedCodes(chart.encounter);
  const assigned = chart.facts.services.map(
    (service) => [codeFor(service, billed), service] as const,
  );
  return theThree
    .map((code) => ({
      code,
      services: assigned.filter(([own]) => own === code).map(([, service]) => service),
    }))
    .filter(({ services }) => services.length > 0);
});

/** An undecided service is asked about once: as the code that is billed, else as the likeliest. */
function codeFor(service: Service, billed: ReadonlySet<string>): string | null {
  if (service.code !== 'undecided') return service.code;
  const candidates = service.candidates.filter(isOfTheThree);
  return candidates.find((code) => billed.has(code)) ?? candidates[0] ?? null;
}

/** Codes on lines of at least one unit; a line whose units were not read counts. */
export function billedCodes({ lines }: Encounter): Set<string> {
  return new Set((lines ?? []).filter(({ units }) => units !== 0).map(({ code }) => code));
}

/** One of the three is billed, or documented as performed. */
export function concernsTheThree(chart: Chart): boolean {
  return [...billedCodes(chart.encounter)].some(isOfTheThree) || documented(chart).length > 0;
}

const fields = ['subjective', 'objective', 'assessment', 'plan'] as const;

/** The fields of the note that were not read; none where its whole text was. */
export function unreadFields({ note }: Encounter): string[] {
  if (note?.text !== undefined) return [];
  return fields.filter((field) => note?.[field] === undefined);
}

/**
 * Runs `check` where the note was read whole. Where a field was not read the missing thing may
 * stand there: what the check finds missing is then named as not checked.
 */
export function* whereRead(
  chart: Chart,
  rule: string,
  check: () => Iterable<Problem>,
): Generator<Problem | Unchecked> {
  if (!hasNote(chart.encounter)) return;
  const unread = unreadFields(chart.encounter);
  for (const problem of check()) {
    if (unread.length === 0) yield problem;
    else
      yield {
        notChecked: rule,
        why: `the note's ${listed(unread)} ${unread.length === 1 ? 'was' : 'were'} not read`,
      };
  }
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** One problem for each documented code that `lacks` the element. */
export function* eachLacking(
  chart: Chart,
  lacks: (documented: Documented) => boolean,
  problem: (documented: Documented) => Problem,
): Generator<Problem> {
  for (const one of documented(chart)) {
    if (lacks(one)) yield { code: one.code, ...problem(one) };
  }
}
