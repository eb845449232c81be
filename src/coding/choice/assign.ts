/**
 * One documented service → its code, by the ladder: definitive technique, stated intent, specificity
 * of tissue and region, active or passive role, supporting phrases of the rest of the note. What no
 * rung settles stays undecided, with the question that would settle it.
 */
import type { FindingKind } from '../lexicon/rows.ts';
import type { Place, Purpose, Span, Technique } from '../note/facts.ts';
import { labelOf } from '../codes/codes.ts';
import { questions } from './questions.ts';
import { assignSoft } from './soft.ts';
import { weigh } from './weigh.ts';

/** A service as the note describes it. */
export interface Described {
  readonly techniques: readonly (Technique & { readonly role: 'active' | 'passive' | 'either' })[];
  readonly places: readonly Place[];
  readonly purposes: readonly Purpose[];
  /** What its own sentence says of the patient's part. */
  readonly roleSaid: 'active' | 'passive' | undefined;
}

/** What the rest of the note finds and aims at: the lowest rung. */
export interface Surroundings {
  readonly kinds: ReadonlySet<FindingKind>;
}

export interface Assignment {
  readonly code: string | 'undecided' | null;
  readonly candidates: readonly string[];
  readonly because: string;
  readonly question?: string;
  readonly against: readonly Span[];
}

export function assign(service: Described, around: Surroundings): Assignment {
  const { techniques } = service;
  const coded = techniques.filter((technique) => technique.codes.length > 0);
  if (coded.length === 0) return uncoded(techniques);
  const soft = coded.filter((technique) => isSoft(technique) && !technique.bare);
  const head = coded[0];
  if (soft.length > 0 && (head === undefined || isSoft(head) || isNeuroName(head))) {
    return softUnder(service, around, coded);
  }
  return single(service, around) ?? byHead(service, around, coded);
}

function uncoded(techniques: readonly Technique[]): Assignment {
  const cups = techniques.some(({ id }) => id === 'static-cupping');
  return {
    code: null,
    candidates: cups ? ['97139', '97140'] : [],
    because: 'This has no code of its own here.',
    ...(cups ? { question: questions.cupping } : {}),
    against: [],
  };
}

const isSoft = ({ codes }: Technique): boolean => codes[0] === '97124' || codes[0] === '97140';
const isNeuroName = ({ id, bare }: Technique): boolean =>
  bare && (id === 'neuro-reeducation' || id === 'code-97112' || id === 'neuromuscular-word');

/** Soft-tissue work is never re-education, whatever name stands over it; active re-education in it is. */
function softUnder(
  service: Described,
  around: Surroundings,
  coded: readonly Technique[],
): Assignment {
  const names = coded.filter(isNeuroName);
  const trained = coded.filter((technique) => technique.codes[0] === '97112' && !technique.bare);
  if (names.length > 0 && trained.length > 0) {
    return {
      code: '97112',
      candidates: ['97112', '97140'],
      because: 'Active re-education is described, with hands-on work in the same time.',
      question: questions.mixed,
      against: coded.filter((technique) => isSoft(technique)).map(({ span }) => span),
    };
  }
  const assigned = assignSoft(service, around);
  if (names.length === 0) return assigned;
  return {
    ...assigned,
    because:
      'What is described is passive soft-tissue work, which is never neuromuscular re-education.',
    against: [...names.map(({ span }) => span), ...assigned.against],
  };
}

/** Techniques whose code depends on how and why they were done, where they stand alone. */
function single(service: Described, around: Surroundings): Assignment | undefined {
  const concrete = service.techniques.filter(({ bare }) => !bare);
  const only = concrete[0];
  const ids = new Set(service.techniques.map(({ id }) => id));
  if (service.techniques.every(({ id }) => id === 'neuromuscular-word'))
    return neuromuscular(service, around);
  if (only === undefined || concrete.length !== service.techniques.length) return undefined;
  const alone = concrete.every(({ id }) => id === only.id);
  if (alone && (only.id === 'pnf-stretch' || only.id === 'pnf-letters')) return holdRelax(service);
  return ids.size === 1 && only.id === 'neuromuscular-word'
    ? neuromuscular(service, around)
    : undefined;
}

function neuromuscular(service: Described, around: Surroundings): Assignment {
  const intent = weigh(service.purposes);
  const trained = intent.neuroPurposes.length > 0 || service.roleSaid === 'active';
  const handled = intent.massage + intent.manual > 0 || service.roleSaid === 'passive';
  if (trained && !handled) {
    return {
      code: '97112',
      candidates: ['97112', '97140'],
      because: 'The stated purpose is retraining of movement, balance or posture.',
      question: questions.neuromuscular,
      against: [],
    };
  }
  if (handled && !trained) {
    const soft = assignSoft(service, around);
    return { ...soft, candidates: ['97140', '97124', '97112'], question: questions.neuromuscular };
  }
  return undecided(
    ['97112', '97140', '97124'],
    'Bare "neuromuscular" may be soft-tissue work or re-education.',
    questions.neuromuscular,
  );
}

function holdRelax(service: Described): Assignment {
  const intent = weigh(service.purposes);
  if (service.roleSaid === 'passive') {
    return {
      code: '97140',
      candidates: ['97140', '97110', '97112'],
      because: 'The stretch was done passively, by hand.',
      question: questions.holdRelax,
      against: [],
    };
  }
  if (intent.neuroPurposes.length > 0 && intent.manual <= 1) {
    return {
      code: '97112',
      candidates: ['97112', '97110', '97140'],
      because: 'The contraction was used to retrain control.',
      question: questions.holdRelax,
      against: [],
    };
  }
  return undecided(
    ['97112', '97110', '97140'],
    'A contract-relax stretch may be exercise, manual therapy or re-education.',
    questions.holdRelax,
  );
}

export function undecided(
  candidates: readonly string[],
  because: string,
  question: string,
): Assignment {
  return { code: 'undecided', candidates, because, question, against: [] };
}

/** Everything else is what its leading technique says, hands-on bare names included. */
function byHead(service: Described, around: Surroundings, coded: readonly Technique[]): Assignment {
  const head = leading(coded);
  const code = head?.codes[0];
  if (head === undefined || code === undefined) return uncoded(service.techniques);
  if (isSoft(head)) return assignSoft(service, around);
  if (code === '97112') return reeducation(service, head);
  const question = head.strength === 'ambiguous' ? { question: questions.traction } : {};
  return {
    code,
    candidates: head.codes,
    because: `The note describes ${labelOf(code)}.`,
    ...question,
    against: [],
  };
}

/** A service's own name leads; without one the first technique that is not merely ambiguous. */
function leading(coded: readonly Technique[]): Technique | undefined {
  return (
    coded.find(({ bare, strength }) => bare && strength !== 'ambiguous') ??
    coded.find(({ strength }) => strength === 'definitive') ??
    coded.find(({ strength }) => strength === 'typical') ??
    coded[0]
  );
}

function reeducation(service: Described, head: Technique): Assignment {
  const active = service.techniques.some(
    (technique) => !technique.bare && technique.role === 'active',
  );
  if (service.roleSaid === 'passive' && !active) {
    return {
      ...undecided(
        ['97140', '97124', '97112'],
        'Re-education is named, but the patient took no active part.',
        questions.passiveNeuro,
      ),
      against: [head.span],
    };
  }
  const why =
    head.bare && !active
      ? 'The note names neuromuscular re-education.'
      : 'The patient actively retrained movement, balance or control.';
  return { code: '97112', candidates: ['97112'], because: why, against: [] };
}
