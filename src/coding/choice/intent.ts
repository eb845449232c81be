/** The rungs below the technique: stated intent, specificity, and what the rest of the note finds. */
import type { Assignment } from './assignment.ts';
import { undecided } from './assignment.ts';
import { questions } from './questions.ts';
import type { Scene } from './scene.ts';
import { adheres, decided, manual, massage, nameOf, restricts } from './scene.ts';
import { isWide } from './weigh.ts';

export function byIntent(scene: Scene): Assignment {
  const { intent, around, specific } = scene;
  const spasmAlone = intent.massage === 1 && specific && restricts(around);
  if (intent.massage > intent.manual && !spasmAlone) {
    const because = 'The stated purpose is circulation, relaxation of tissue or relief of spasm.';
    return decided(scene, massage, because, questions.depth);
  }
  if (intent.manual > intent.massage && (specific || intent.manual >= 3)) {
    const because = 'Specific tissue is treated to restore motion or function.';
    return decided(scene, manual, because, questionOf(scene));
  }
  return bySurroundings(scene) ?? byItsName(scene);
}

function bySurroundings(scene: Scene): Assignment | undefined {
  const { service, around, specific } = scene;
  const restricted = isOf(scene, 'scar-massage') ? adheres(around) : restricts(around);
  if (specific && restricted) {
    const because = 'A specific muscle is treated where the note finds a restriction.';
    return decided(scene, manual, because, questionOf(scene));
  }
  if (isPressure(scene)) {
    if (!isWide(service.places)) return undefined;
    const because = 'General pressure work is read as massage.';
    return decided(scene, massage, because, questions.pressure);
  }
  if (!isWide(service.places) && !isToned(scene)) return undefined;
  const because = 'General work on an area is read as massage.';
  return decided(scene, massage, because, questions.depth);
}

const isOf = ({ named }: Scene, id: string): boolean =>
  named.length > 0 && named.every((one) => one.id === id);

/** Trigger and pressure points, on which the sources differ. */
const isPressure = ({ named }: Scene): boolean =>
  named.some(({ strength }) => strength === 'conflict');

/** The note finds tight, tense or guarded muscle. */
const isToned = ({ around: { kinds } }: Scene): boolean =>
  kinds.has('spasm') || kinds.has('circulation') || kinds.has('tissue-relaxation');

/** The name that the note gives it beside an ambiguous technique; without one it stays open. */
function byItsName(scene: Scene): Assignment {
  const name = scene.service.techniques.find(
    ({ bare, codes, strength }) =>
      bare && strength !== 'ambiguous' && (codes[0] === massage || codes[0] === manual),
  );
  const question = questionOf(scene);
  const [code] = name?.codes ?? [];
  if (code !== undefined) {
    return decided(scene, code, `The note calls it ${nameOf(code)}.`, question);
  }
  const what = isPressure(scene) ? 'Trigger point work' : 'Deep or general hands-on work';
  const because = `${what} with no stated intent may be massage or manual therapy.`;
  return undecided([manual, massage], because, question);
}

function questionOf(scene: Scene): string {
  if (scene.named.some(({ id }) => id === 'scar-massage')) return questions.scar;
  return isPressure(scene) ? questions.pressure : questions.depth;
}
