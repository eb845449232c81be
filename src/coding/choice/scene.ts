/** What the choice between massage and manual therapy looks at, worked out once. */
import type { Assignment, Described, DescribedTechnique, Surroundings } from './assignment.ts';
import type { Intent } from './weigh.ts';
import { isSpecific, weigh } from './weigh.ts';

export const massage = '97124';
export const manual = '97140';

export interface Scene {
  readonly service: Described;
  readonly around: Surroundings;
  readonly intent: Intent;
  /** Hands-on techniques by name, the codes' own names left out. */
  readonly named: readonly DescribedTechnique[];
  /** One muscle, joint or tissue is treated. */
  readonly specific: boolean;
}

export function sceneOf(service: Described, around: Surroundings): Scene {
  return {
    service,
    around,
    intent: weigh(service.purposes),
    named: service.techniques.filter(({ bare, codes }) => !bare && codes.some(isSoftCode)),
    specific: isSpecific(service.places),
  };
}

const isSoftCode = (code: string): boolean => code === massage || code === manual;

export const nameOf = (code: string): string => (code === massage ? 'massage' : 'manual therapy');

/** The rest of the note finds a loss of motion, a restriction or a lost function. */
export const restricts = ({ kinds }: Surroundings): boolean =>
  restrictions.some((kind) => kinds.has(kind));

const restrictions = [
  'restriction',
  'range-of-motion',
  'joint-motion',
  'extensibility',
  'adhesion',
  'function',
  'weakness',
] as const;

/** The rest of the note finds adherent or shortened tissue: what a scar is worked for. */
export const adheres = ({ kinds }: Surroundings): boolean =>
  kinds.has('adhesion') || kinds.has('extensibility');

/** One of the two; what the note says for the other stands against it. */
export function decided(
  { service, intent }: Scene,
  code: string,
  because: string,
  question?: string,
): Assignment {
  const other = code === massage ? intent.manualPurposes : intent.massagePurposes;
  const others = service.techniques.filter(
    ({ codes }) => codes.length > 0 && !codes.includes(code),
  );
  return {
    code,
    candidates: question === undefined ? [code] : [code, code === massage ? manual : massage],
    because,
    ...(question === undefined ? {} : { question }),
    against: [...others, ...other].map(({ span }) => span),
  };
}
