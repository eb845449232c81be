/** The choice between massage (97124) and manual therapy (97140) for one hands-on service. */
import type { Assignment, Described, Surroundings } from './assign.ts';
import { questions } from './questions.ts';
import type { Intent } from './weigh.ts';
import { isBroad, isSpecific, isWide, weigh } from './weigh.ts';

interface Scene {
  readonly service: Described;
  readonly around: Surroundings;
  readonly intent: Intent;
  readonly named: readonly Described['techniques'][number][];
}

const massage = '97124';
const manual = '97140';

export function assignSoft(service: Described, around: Surroundings): Assignment {
  const named = service.techniques.filter(
    ({ codes, bare }) => !bare && codes.some((code) => code === massage || code === manual),
  );
  const scene: Scene = { service, around, intent: weigh(service.purposes), named };
  if (named.length === 0) return byName(scene);
  return byDefinitive(scene) ?? byKind(scene) ?? byIntent(scene);
}

/** The first rung: a technique of the official wording, of one code only. */
function byDefinitive(scene: Scene): Assignment | undefined {
  const strokes = definitive(scene, massage);
  const manuals = definitive(scene, manual);
  if (strokes.length > 0 && manuals.length > 0) return mixed(scene);
  if (strokes.length > 0) {
    return decided(scene, massage, 'The strokes that the note names are massage by definition.');
  }
  if (manuals.length === 0) return undefined;
  if (isMassageInAllButName(scene)) {
    return decided(
      scene,
      massage,
      'General work for circulation and relaxation of tissue is massage.',
      questions.depth,
    );
  }
  return decided(
    scene,
    manual,
    'The technique that the note names is manual therapy by definition.',
  );
}

const definitive = ({ named }: Scene, code: string): Scene['named'] =>
  named.filter(({ codes, strength }) => strength === 'definitive' && codes[0] === code);

/** "Soft tissue mobilization" of a broad area for circulation alone: the intent is massage's. */
function isMassageInAllButName({ named, intent, service, around }: Scene): boolean {
  const general = named.every(
    ({ id }) => id === 'soft-tissue-mobilization' || id === 'hands-on-work',
  );
  const restricted = restricts(around);
  return (
    general &&
    intent.massage >= 3 &&
    intent.manual === 0 &&
    !isSpecific(service.places) &&
    !restricted
  );
}

/** Strokes and manual techniques in one undivided time: the intent decides, then the tissue, then the findings. */
function mixed(scene: Scene): Assignment {
  const { intent, service, around } = scene;
  if (intent.massage !== intent.manual) {
    const code = intent.massage > intent.manual ? massage : manual;
    return decided(
      scene,
      code,
      `Massage and manual therapy share the time; the stated purpose is that of ${nameOf(code)}.`,
      questions.mixed,
    );
  }
  if (intent.massage === 0 && restricts(around) && isSpecific(service.places)) {
    return decided(
      scene,
      manual,
      'Massage and manual therapy share the time; specific tissue is treated for a restriction.',
      questions.mixed,
    );
  }
  if (intent.massage === 0 && isWide(service.places)) {
    return decided(
      scene,
      massage,
      'Massage and manual therapy share the time; the work is general, over a wide area.',
      questions.mixed,
    );
  }
  return {
    code: 'undecided',
    candidates: [manual, massage],
    because: 'Massage strokes and manual therapy share one undivided time.',
    question: questions.mixed,
    against: [],
  };
}

/** Techniques that only one of the two codes claims, and those on which the sources differ. */
function byKind(scene: Scene): Assignment | undefined {
  const ids = new Set(scene.named.map(({ id }) => id));
  const own = new Set(scene.named.filter(isClaimed).map(({ codes }) => codes[0]));
  const [code] = own;
  if (own.size === 1 && code !== undefined && !isContested(scene, code)) {
    return decided(
      scene,
      code,
      `The technique that the note names is usually ${nameOf(code)}.`,
      questionFor(ids),
    );
  }
  if (own.size === 0 && ids.has('passive-range-of-motion')) return passiveMotion(scene, ids);
  if (own.size === 0 && ids.has('passive-stretching')) {
    return decided(
      scene,
      manual,
      'The clinician stretched the tissue by hand.',
      questions.stretching,
    );
  }
  return own.size === 0 && ids.has('traction-word') ? undecidedTraction() : undefined;
}

/** Claimed by one of the two: its only candidate, or its typical reading. */
function isClaimed({ codes, strength, id }: Scene['named'][number]): boolean {
  if (id === 'pressure-point') return false;
  if (codes.length === 1) return true;
  return strength === 'typical' && codes[0] === manual;
}

/** Neuromuscular therapy for circulation and relaxation alone is read as massage. */
function isContested({ named, intent }: Scene, code: string): boolean {
  const soft = named.every(({ codes }) => codes.includes(massage));
  return code === manual && soft && intent.massage >= 3 && intent.manual === 0;
}

function questionFor(ids: ReadonlySet<string>): string | undefined {
  if (ids.has('instrument-assisted') || ids.has('powered-massager') || ids.has('graston-letters'))
    return questions.instrument;
  if (ids.has('dynamic-cupping')) return questions.cupping;
  return ids.has('craniosacral') || ids.has('visceral') || ids.has('structural-integration')
    ? questions.excluded
    : undefined;
}

function passiveMotion(scene: Scene, ids: ReadonlySet<string>): Assignment {
  const { intent } = scene;
  const restricted = intent.manualPurposes.some(
    ({ kind }) => kind === 'joint-motion' || kind === 'extensibility' || kind === 'adhesion',
  );
  const named = scene.service.techniques.some(({ bare, codes }) => bare && codes[0] === manual);
  if (restricted || named || ids.has('passive-stretching'))
    return decided(
      scene,
      manual,
      'Passive motion was given by hand for a restriction.',
      questions.passiveMotion,
    );
  return {
    code: 'undecided',
    candidates: [manual, '97110'],
    because: 'Passive motion may be manual therapy or part of exercise.',
    question: questions.passiveMotion,
    against: [],
  };
}

function undecidedTraction(): Assignment {
  return {
    code: 'undecided',
    candidates: [manual, '97012'],
    because: 'The note does not say whether the traction was given by hand.',
    question: questions.traction,
    against: [],
  };
}

/** The second rung and those below: intent, specificity, and what the rest of the note finds. */
function byIntent(scene: Scene): Assignment {
  const { intent, service, around } = scene;
  const specific = isSpecific(service.places);
  if (intent.massage > intent.manual && !(intent.massage === 1 && specific && restricts(around)))
    return decided(
      scene,
      massage,
      'The stated purpose is circulation, relaxation of tissue or relief of spasm.',
      questions.depth,
    );
  if (intent.manual > intent.massage) {
    const enough = specific || intent.manual >= 3;
    if (enough)
      return decided(
        scene,
        manual,
        'Specific tissue is treated to restore motion or function.',
        contestedBy(scene),
      );
  }
  return bySurroundings(scene);
}

function bySurroundings(scene: Scene): Assignment {
  const { service, around } = scene;
  const pressure = scene.named.some(({ strength }) => strength === 'conflict');
  const scar = scene.named.every(({ id }) => id === 'scar-massage');
  if (isSpecific(service.places) && (scar ? adheres(around) : restricts(around))) {
    return decided(
      scene,
      manual,
      'A specific muscle is treated where the note finds a restriction.',
      contestedBy(scene),
    );
  }
  if (pressure && isWide(service.places))
    return decided(scene, massage, 'General pressure work is read as massage.', questions.pressure);
  const toned =
    around.kinds.has('spasm') ||
    around.kinds.has('circulation') ||
    around.kinds.has('tissue-relaxation');
  if (!pressure && (isBroad(service.places) || toned)) {
    return decided(scene, massage, 'General work on an area is read as massage.', questions.depth);
  }
  const named = scene.service.techniques.find(
    ({ bare, codes, strength }) =>
      bare && strength !== 'ambiguous' && (codes[0] === massage || codes[0] === manual),
  );
  if (named?.codes[0] !== undefined)
    return decided(
      scene,
      named.codes[0],
      `The note calls it ${nameOf(named.codes[0])}.`,
      contestedBy(scene),
    );
  return {
    code: 'undecided',
    candidates: [manual, massage],
    because: pressure
      ? 'Trigger point work with no stated intent may be massage or manual therapy.'
      : 'Deep or general hands-on work with no stated intent may be massage or manual therapy.',
    question: contestedBy(scene),
    against: [],
  };
}

function contestedBy({ named }: Scene): string {
  if (named.some(({ id }) => id === 'scar-massage')) return questions.scar;
  return named.some(({ strength }) => strength === 'conflict')
    ? questions.pressure
    : questions.depth;
}

/** The rest of the note finds adherent or shortened tissue: what a scar is worked for. */
const adheres = ({ kinds }: Surroundings): boolean =>
  kinds.has('adhesion') || kinds.has('extensibility');

/** The rest of the note finds a loss of motion, a restriction or a lost function. */
export function restricts({ kinds }: Surroundings): boolean {
  return (
    [
      'restriction',
      'range-of-motion',
      'joint-motion',
      'extensibility',
      'adhesion',
      'function',
      'weakness',
    ] as const
  ).some((kind) => kinds.has(kind));
}

/** Only the code's own name: it stands unless the stated intent is plainly the other's. */
function byName(scene: Scene): Assignment {
  const { service, intent } = scene;
  const bare = service.techniques.filter(
    ({ codes }) => codes[0] === massage || codes[0] === manual,
  );
  const code = bare[0]?.codes[0] ?? manual;
  const specific = isSpecific(service.places);
  if (code === manual && intent.massage >= 3 && intent.manual === 0 && !specific) {
    return decided(
      scene,
      massage,
      'It is called manual therapy, but the stated purpose is that of massage.',
      questions.handsOn,
    );
  }
  const strong = intent.manualPurposes.some(
    ({ kind }) => kind === 'adhesion' || kind === 'joint-motion' || kind === 'extensibility',
  );
  if (code === massage && strong && intent.manual >= 5 && intent.massage <= 1 && specific) {
    return decided(
      scene,
      manual,
      'It is called massage, but specific tissue is treated to restore motion.',
      questions.handsOn,
    );
  }
  return decided(scene, code, `The note calls it ${nameOf(code)}.`);
}

const nameOf = (code: string): string => (code === massage ? 'massage' : 'manual therapy');

function decided(scene: Scene, code: string, because: string, question?: string): Assignment {
  const other = code === massage ? scene.intent.manualPurposes : scene.intent.massagePurposes;
  const techniques = scene.service.techniques.filter(
    ({ codes }) => codes.length > 0 && !codes.includes(code),
  );
  const against = [...techniques.map(({ span }) => span), ...other.map(({ span }) => span)];
  return {
    code,
    candidates: question === undefined ? [code] : [code, code === massage ? manual : massage],
    because,
    ...(question === undefined ? {} : { question }),
    against,
  };
}
