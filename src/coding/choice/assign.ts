/**
 * One documented service → its code, by the ladder: definitive technique, stated intent, specificity
 * of tissue and region, active or passive role, supporting phrases of the rest of the note. What no
 * rung settles stays undecided, with the question that would settle it.
 */
import { labelOf } from '../codes/codes.ts';
import type { Technique } from '../note/facts.ts';
import type { Assignment, Described, Surroundings } from './assignment.ts';
import { contested, undecided } from './assignment.ts';
import { holdRelax, neuromuscular } from './either.ts';
import { questions } from './questions.ts';
import { assignSoft } from './soft.ts';

export function assign(service: Described, around: Surroundings): Assignment {
  const { techniques } = service;
  const coded = techniques.filter((technique) => technique.codes.length > 0);
  const [head] = coded;
  if (head === undefined) return uncoded(techniques);
  const handsOn = coded.some((technique) => isSoft(technique) && !technique.bare);
  if (handsOn && (isSoft(head) || isNeuroName(head))) return softUnder(service, around, coded);
  const ids = new Set(techniques.map(({ id }) => id));
  if (ids.size === 1 && ids.has('neuromuscular-word')) return neuromuscular(service, around);
  if (techniques.every(({ id }) => id === 'pnf-stretch' || id === 'pnf-letters')) {
    return holdRelax(service);
  }
  return byLeading(service, around, leading(coded) ?? head);
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

const neuroNames = new Set(['neuro-reeducation', 'code-97112', 'neuromuscular-word']);
const isNeuroName = ({ id, bare }: Technique): boolean => bare && neuroNames.has(id);

/** Soft-tissue work is never re-education, whatever name stands over it; active re-education in it is. */
function softUnder(
  service: Described,
  around: Surroundings,
  coded: readonly Technique[],
): Assignment {
  const names = coded.filter(isNeuroName).map(({ span }) => span);
  if (names.length === 0) return assignSoft(service, around);
  if (coded.some(({ codes, bare }) => codes[0] === '97112' && !bare)) {
    const because = 'Active re-education is described, with hands-on work in the same time.';
    const against = coded.filter(isSoft).map(({ span }) => span);
    return { ...contested(['97112', '97140'], because, questions.mixed), against };
  }
  const soft = assignSoft(service, around);
  return {
    ...soft,
    because:
      'What is described is passive soft-tissue work, which is never neuromuscular re-education.',
    against: [...names, ...soft.against],
  };
}

/** A service's own name leads; without one the first technique that is not merely ambiguous. */
function leading(coded: readonly Technique[]): Technique | undefined {
  return (
    coded.find(({ bare, strength }) => bare && strength !== 'ambiguous') ??
    coded.find(({ strength }) => strength === 'definitive') ??
    coded.find(({ strength }) => strength === 'typical')
  );
}

function byLeading(service: Described, around: Surroundings, head: Technique): Assignment {
  const [code = null] = head.codes;
  if (isSoft(head)) return assignSoft(service, around);
  if (code === '97112') return reeducation(service, head);
  const question = head.strength === 'ambiguous' ? { question: questions.traction } : {};
  const because = `The note describes ${labelOf(code ?? '')}.`;
  return { code, candidates: head.codes, because, ...question, against: [] };
}

/** Re-education is active: where the patient is said to be passive it is something else. */
function reeducation({ techniques, roleSaid }: Described, head: Technique): Assignment {
  const active = techniques.some(({ bare, role }) => !bare && role === 'active');
  if (roleSaid === 'passive' && !active) {
    const because = 'Re-education is named, but the patient took no active part.';
    const open = undecided(['97140', '97124', '97112'], because, questions.passiveNeuro);
    return { ...open, against: [head.span] };
  }
  const because =
    head.bare && !active
      ? 'The note names neuromuscular re-education.'
      : 'The patient actively retrained movement, balance or control.';
  return { code: '97112', candidates: ['97112'], because, against: [] };
}
