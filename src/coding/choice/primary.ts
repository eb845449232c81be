/** The one of the three codes that the note supports most. */
import type { Judged } from '../chart.ts';
import { isOfTheThree } from '../codes/codes.ts';
import type { Service, Strength } from '../note/facts.ts';

type Primary = Judged['primary'];

interface Standing {
  readonly code: NonNullable<Primary>;
  minutes: number;
  strength: number;
  readonly order: number;
}

const strengths: Readonly<Record<Strength, number>> = {
  definitive: 3,
  typical: 2,
  conflict: 1,
  ambiguous: 0,
};

/**
 * More minutes, then the stronger technique, then the first in the note. `undecided` where the
 * leading service cannot be assigned; null where none of the three was documented.
 */
export function primaryOf(services: readonly Service[]): Primary {
  const standings = new Map<string, Standing>();
  services.forEach((service, order) => {
    const code = standingOf(service);
    if (code === undefined) return;
    const standing = standings.get(code) ?? { code, minutes: 0, strength: 0, order };
    standing.minutes += service.minutes ?? 0;
    standing.strength = Math.max(standing.strength, strengthOf(service));
    standings.set(code, standing);
  });
  const decided = [...standings.values()];
  const best = decided.toSorted(
    (a, b) => b.minutes - a.minutes || b.strength - a.strength || a.order - b.order,
  )[0];
  return best?.code ?? null;
}

function standingOf({ code, candidates }: Service): Standing['code'] | undefined {
  if (code === 'undecided') return candidates.some(isOfTheThree) ? 'undecided' : undefined;
  return code !== null && isOfTheThree(code) ? code : undefined;
}

/** A technique by name outweighs the code's own name. */
function strengthOf({ techniques, code }: Service): number {
  return Math.max(
    0,
    ...techniques
      .filter(({ codes }) => code !== null && codes.includes(code))
      .map(({ strength, bare }) => strengths[strength] - (bare ? 1 : 0)),
  );
}
