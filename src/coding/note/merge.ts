/**
 * Drafts of services → services: headers and what spells them out joined, a figure said twice not
 * added twice, several blocks of one service kept apart so that they add up.
 */
import type { Surroundings } from '../choice/assignment.ts';
import { assign } from '../choice/assign.ts';
import type { Draft } from './draft.ts';
import { spansOf } from './draft.ts';
import type { Service, Span, StatedTotal } from './facts.ts';
import { joinNames, settleHeaders } from './headers.ts';
import type { Coded } from './repeats.ts';
import { joinRepeats } from './repeats.ts';

export interface Merged {
  readonly services: Service[];
  /** Figures of the note that are not the sum of a service's parts. */
  readonly totals: StatedTotal[];
}

export function merge(drafts: readonly Draft[], around: Surroundings): Merged {
  const wrong = settleHeaders(drafts);
  const coded = joinNames(drafts).map((draft): Coded => {
    return { draft, assignment: assign(described(draft), around) };
  });
  const { kept, totals } = joinRepeats(coded);
  return { services: kept.map(serviceOf), totals: [...wrong, ...totals] };
}

/** The header under which a line stands names the service where the line's own technique leaves it open. */
function namesAbove({ parent }: Draft): Draft['techniques'] {
  return parent?.techniques.slice(0, 1).filter(({ technique }) => technique.bare) ?? [];
}

const described = (draft: Draft) => ({
  techniques: [...draft.techniques, ...namesAbove(draft)].map(({ technique, row }) => ({
    ...technique,
    role: row.role,
  })),
  places: draft.places,
  purposes: draft.purposes,
  roleSaid: draft.roleSaid,
});

function serviceOf({ draft, assignment }: Coded): Service {
  const { code, candidates, because, question, against } = assignment;
  return {
    code,
    candidates,
    techniques: draft.techniques.map(({ technique }) => technique),
    places: distinct(draft.places),
    purposes: distinct(draft.purposes),
    role: roleOf(draft),
    ...(draft.minutes === undefined ? {} : { minutes: draft.minutes }),
    ...(draft.minutesSpan === undefined ? {} : { minutesSpan: draft.minutesSpan }),
    ...(draft.clock === undefined ? {} : { clock: draft.clock }),
    ...(draft.performer === undefined ? {} : { performer: draft.performer }),
    group: draft.group,
    against,
    because,
    ...(question === undefined ? {} : { question }),
    ...evidenceFor(draft),
  };
}

function evidenceFor(draft: Draft): Pick<Service, 'span' | 'spans'> {
  const spans = spansOf(draft);
  return { span: spans[0] ?? draft.span, spans };
}

function distinct<Item extends { readonly span: Span }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ span }) => {
    const key = `${span.section}:${span.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

function roleOf(draft: Draft): Service['role'] {
  if (draft.roleSaid !== undefined) return draft.roleSaid;
  const roles = new Set(
    draft.techniques.filter(({ technique }) => !technique.bare).map(({ row }) => row.role),
  );
  if (roles.has('active')) return 'active';
  return roles.has('passive') ? 'passive' : 'unknown';
}
