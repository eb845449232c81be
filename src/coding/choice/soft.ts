/** The choice between massage (97124) and manual therapy (97140) for one hands-on service. */
import type { Assignment, Described, Surroundings } from './assignment.ts';
import { undecided } from './assignment.ts';
import { byIntent } from './intent.ts';
import { questions } from './questions.ts';
import type { Scene } from './scene.ts';
import { decided, manual, massage, nameOf, restricts, sceneOf } from './scene.ts';
import { isWide } from './weigh.ts';

export function assignSoft(service: Described, around: Surroundings): Assignment {
  const scene = sceneOf(service, around);
  if (scene.named.length === 0) return byName(scene);
  return byDefinitive(scene) ?? byKind(scene) ?? byIntent(scene);
}

/** Only the code's own name: it stands unless the stated intent is plainly the other's. */
function byName(scene: Scene): Assignment {
  const { service, intent, specific } = scene;
  const name = service.techniques.find(({ codes }) => codes[0] === massage || codes[0] === manual);
  if (name?.strength === 'ambiguous') return byLetters(scene);
  const code = name?.codes[0] ?? manual;
  if (code === manual && intent.massage >= 3 && intent.manual === 0 && !specific) {
    const because = 'It is called manual therapy, but the stated purpose is that of massage.';
    return decided(scene, massage, because, questions.handsOn);
  }
  if (code === massage && isManualInAllButName(scene)) {
    const because = 'It is called massage, but specific tissue is treated to restore motion.';
    return decided(scene, manual, because, questions.handsOn);
  }
  return decided(scene, code, `The note calls it ${nameOf(code)}.`);
}

/** Letters that stand for either name: what it was for and where decide, or nothing does. */
function byLetters(scene: Scene): Assignment {
  const byPurpose = byIntent(scene);
  if (byPurpose.code !== 'undecided') return byPurpose;
  const because = 'The letters may stand for manual therapy or for massage therapy.';
  return undecided([manual, massage], because, questions.handsOn);
}

/** Massage as a manual technique: adherent or shortened tissue of one muscle or joint, for motion or function. */
function isManualInAllButName({ intent, specific }: Scene): boolean {
  const tissue = intent.manualPurposes.some(
    ({ kind }) => kind === 'adhesion' || kind === 'joint-motion' || kind === 'extensibility',
  );
  return specific && tissue && intent.manual >= 5 && intent.massage <= 1;
}

/** The first rung: a technique of the official wording, of one code only. */
function byDefinitive(scene: Scene): Assignment | undefined {
  const strokes = isDefinitive(scene, massage);
  const manuals = isDefinitive(scene, manual);
  if (strokes && manuals) return mixed(scene);
  if (strokes) {
    return decided(scene, massage, 'The strokes that the note names are massage by definition.');
  }
  if (!manuals) return undefined;
  if (isMassageInAllButName(scene)) {
    const because = 'General work for circulation and relaxation of tissue is massage.';
    return decided(scene, massage, because, questions.depth);
  }
  return decided(
    scene,
    manual,
    'The technique that the note names is manual therapy by definition.',
  );
}

const isDefinitive = ({ named }: Scene, code: string): boolean =>
  named.some(({ codes, strength }) => strength === 'definitive' && codes[0] === code);

/** "Soft tissue mobilization" of a broad area for circulation alone: the intent is massage's. */
function isMassageInAllButName({ named, intent, specific, around }: Scene): boolean {
  const general = named.every(
    ({ id }) => id === 'soft-tissue-mobilization' || id === 'hands-on-work',
  );
  return general && intent.massage >= 3 && intent.manual === 0 && !specific && !restricts(around);
}

/** Strokes and manual techniques in one undivided time: the intent decides, then the tissue, then the findings. */
function mixed(scene: Scene): Assignment {
  const { intent, service, around, specific } = scene;
  const share = 'Massage and manual therapy share the time';
  if (intent.massage !== intent.manual) {
    const code = intent.massage > intent.manual ? massage : manual;
    const because = `${share}; the stated purpose is that of ${nameOf(code)}.`;
    return decided(scene, code, because, questions.mixed);
  }
  if (intent.massage === 0 && specific && restricts(around)) {
    const because = `${share}; specific tissue is treated for a restriction.`;
    return decided(scene, manual, because, questions.mixed);
  }
  if (intent.massage === 0 && isWide(service.places)) {
    const because = `${share}; the work is general, over a wide area.`;
    return decided(scene, massage, because, questions.mixed);
  }
  return undecided(
    [manual, massage],
    'Massage strokes and manual therapy share one undivided time.',
    questions.mixed,
  );
}

/** Techniques that only one of the two codes claims, and those that exercise or a device claims too. */
function byKind(scene: Scene): Assignment | undefined {
  const ids = new Set(scene.named.map(({ id }) => id));
  const claims = new Set(scene.named.filter(isClaimed).map(({ codes }) => codes[0]));
  const [code] = claims;
  if (claims.size === 1 && code !== undefined && !isContested(scene, code)) {
    const because = `The technique that the note names is usually ${nameOf(code)}.`;
    return decided(scene, code, because, questionFor(ids));
  }
  if (claims.size > 0) return undefined;
  if (ids.has('passive-range-of-motion')) return passiveMotion(scene, ids);
  if (ids.has('passive-stretching')) {
    const because = 'The clinician stretched the tissue by hand.';
    return decided(scene, manual, because, questions.stretching);
  }
  if (!ids.has('traction-word')) return undefined;
  const because = 'The note does not say whether the traction was given by hand.';
  return undecided([manual, '97012'], because, questions.traction);
}

/** Claimed by one of the two: its only candidate, or its typical reading. */
function isClaimed({ codes, strength, id }: Scene['named'][number]): boolean {
  if (id === 'pressure-point') return false;
  return codes.length === 1 || (strength === 'typical' && codes[0] === manual);
}

/** Neuromuscular therapy for circulation and relaxation alone is read as massage. */
function isContested({ named, intent }: Scene, code: string): boolean {
  const soft = named.every(({ codes }) => codes.includes(massage));
  return code === manual && soft && intent.massage >= 3 && intent.manual === 0;
}

const questionOf: Readonly<Record<string, string>> = {
  'instrument-assisted': questions.instrument,
  'powered-massager': questions.instrument,
  'graston-letters': questions.instrument,
  'dynamic-cupping': questions.cupping,
  craniosacral: questions.excluded,
  visceral: questions.excluded,
  'structural-integration': questions.excluded,
};

function questionFor(ids: ReadonlySet<string>): string | undefined {
  const id = [...ids].find((one) => questionOf[one] !== undefined);
  return id === undefined ? undefined : questionOf[id];
}

/** Passive motion is manual therapy where it answers a restriction of joint or tissue, or is called so. */
function passiveMotion(scene: Scene, ids: ReadonlySet<string>): Assignment {
  const tissue = scene.intent.manualPurposes.some(
    ({ kind }) => kind === 'joint-motion' || kind === 'extensibility' || kind === 'adhesion',
  );
  const named = scene.service.techniques.some(({ bare, codes }) => bare && codes[0] === manual);
  if (tissue || named || ids.has('passive-stretching')) {
    const because = 'Passive motion was given by hand for a restriction.';
    return decided(scene, manual, because, questions.passiveMotion);
  }
  const because = 'Passive motion may be manual therapy or part of exercise.';
  return undecided([manual, '97110'], because, questions.passiveMotion);
}
