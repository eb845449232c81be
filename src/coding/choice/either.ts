/** Names that hands-on work and active work share: bare "neuromuscular", contract-relax stretches. */
import type { Assignment, Described, Surroundings } from './assignment.ts';
import { contested, undecided } from './assignment.ts';
import { questions } from './questions.ts';
import { assignSoft } from './soft.ts';
import { weigh } from './weigh.ts';

/** Bare "neuromuscular": soft-tissue work or re-education, by its purpose and the patient's part. */
export function neuromuscular(service: Described, around: Surroundings): Assignment {
  const intent = weigh(service.purposes);
  const trained = intent.neuroPurposes.length > 0 || service.roleSaid === 'active';
  const handled = intent.massage + intent.manual > 0 || service.roleSaid === 'passive';
  const question = questions.neuromuscular;
  if (trained && !handled) {
    const because = 'The stated purpose is retraining of movement, balance or posture.';
    return contested(['97112', '97140'], because, question);
  }
  if (handled && !trained) {
    const soft = assignSoft(service, around);
    return { ...soft, candidates: ['97140', '97124', '97112'], question };
  }
  const because = 'Bare "neuromuscular" may be soft-tissue work or re-education.';
  return undecided(['97112', '97140', '97124'], because, question);
}

/** A contract-relax stretch: by hand, to retrain control, or for flexibility, which leaves it open. */
export function holdRelax({ purposes, roleSaid }: Described): Assignment {
  const intent = weigh(purposes);
  const question = questions.holdRelax;
  if (roleSaid === 'passive') {
    const because = 'The stretch was done passively, by hand.';
    return contested(['97140', '97110', '97112'], because, question);
  }
  if (intent.neuroPurposes.length > 0 && intent.manual <= 1) {
    const because = 'The contraction was used to retrain control.';
    return contested(['97112', '97110', '97140'], because, question);
  }
  const because = 'A contract-relax stretch may be exercise, manual therapy or re-education.';
  return undecided(['97112', '97110', '97140'], because, question);
}
