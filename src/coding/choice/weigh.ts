/**
 * The purposes of a service on the scales between massage and manual therapy. Range of motion is
 * given to both by the sources, so that it never decides alone; spasm and pain lean only a little.
 */
import type { Place, Purpose, PurposeKind } from '../note/facts.ts';

type Weights = Partial<Readonly<Record<PurposeKind, number>>>;

const forMassage: Weights = {
  circulation: 3,
  'tissue-relaxation': 3,
  preparation: 3,
  'general-relaxation': 3,
  spasm: 1,
  edema: 1,
};

const forManual: Weights = {
  'joint-motion': 3,
  extensibility: 3,
  adhesion: 3,
  'range-of-motion': 2,
  function: 2,
  pain: 1,
};

const forNeuro: ReadonlySet<PurposeKind> = new Set<PurposeKind>([
  'balance',
  'coordination',
  'proprioception',
  'posture',
  'motor-control',
  'movement',
]);

export interface Intent {
  readonly massage: number;
  readonly manual: number;
  /** The purposes on each side, for the evidence. */
  readonly massagePurposes: readonly Purpose[];
  readonly manualPurposes: readonly Purpose[];
  readonly neuroPurposes: readonly Purpose[];
}

/** Each kind of purpose counts once. */
export function weigh(purposes: readonly Purpose[]): Intent {
  const kinds = new Set(purposes.map(({ kind }) => kind));
  const sum = (weights: Weights): number =>
    [...kinds].reduce((total, kind) => total + (weights[kind] ?? 0), 0);
  return {
    massage: sum(forMassage),
    manual: sum(forManual),
    massagePurposes: purposes.filter(({ kind }) => (forMassage[kind] ?? 0) > 1),
    manualPurposes: purposes.filter(({ kind }) => (forManual[kind] ?? 0) > 1),
    neuroPurposes: purposes.filter(({ kind }) => forNeuro.has(kind)),
  };
}

/** One muscle, joint or tissue is named, and no general area beside it. */
export function isSpecific(places: readonly Place[]): boolean {
  return places.some((place) => place.specific);
}

/** Only areas are named: "back", "neck and shoulders". */
function isBroad(places: readonly Place[]): boolean {
  return places.length > 0 && !places.some((place) => place.specific);
}

/** The whole back or body, not one region of it. */
export function isWide(places: readonly Place[]): boolean {
  return isBroad(places) && places.some((place) => place.regions.length > 1);
}
