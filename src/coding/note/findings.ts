/** What the examination or the patient says is wrong: the lowest rung of the choice of a code. */
import type { Surroundings } from '../choice/assignment.ts';
import type { FindingKind } from '../lexicon/rows.ts';
import type { Sentence } from './sentences.ts';

/** Parts of a note that state aims, advice or bills, not findings. */
const silent = new Set(['goals', 'plan', 'home', 'education', 'billing', 'admin']);
const negations = new Set([
  'no',
  'not',
  'denies',
  'without',
  'negative',
  'denied',
  'absent',
  'nil',
]);
const words = 5;

/** The kinds of findings and complaints of a whole note; what is denied or normal is left out. */
export function surroundingsOf(sentences: readonly Sentence[]): Surroundings {
  const kinds = new Set<FindingKind>();
  for (const sentence of sentences) {
    if (silent.has(sentence.role)) continue;
    for (const kind of kindsIn(sentence)) kinds.add(kind);
    if (measuresMotion(sentence)) kinds.add('range-of-motion');
  }
  return { kinds };
}

function kindsIn(sentence: Sentence): FindingKind[] {
  return sentence.purposes.flatMap((hit) => {
    const row = hit.rows[0];
    if (row === undefined || isDenied(sentence, hit.from)) return [];
    const kind = row.kind === 'finding' ? row.finding : row.purpose;
    const nothing = isNormal(sentence, hit.to) || isMerelyNamed(sentence, hit.from, kind);
    return kind === 'general-relaxation' || nothing ? [] : [kind];
  });
}

/** "Cervical rotation 52°": motion with its figure. */
function measuresMotion(sentence: Sentence): boolean {
  const { tokens } = sentence.text;
  return sentence.measures.some(
    (hit) =>
      hit.rows[0]?.measure === 'motion' &&
      tokens
        .slice(hit.to, Math.min(sentence.to, hit.to + 8))
        .some(
          ({ kind, text }, index, all) =>
            kind === 'number' && Number(text) >= 15 && all[index + 1]?.text !== 'min',
        ),
  );
}

function isDenied({ text, from }: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - words); index -= 1) {
    const word = text.tokens[index]?.text ?? '';
    if (negations.has(word)) return true;
    if (word === ',' || word === ';' || word === 'but') return false;
  }
  return false;
}

const normal = new Set(['wnl', 'wfl', 'normal', 'full', 'intact', 'good', 'within']);

/** "ROM WNL", "balance intact": named, and found well. */
function isNormal({ text, to }: Sentence, at: number): boolean {
  for (let index = at; index < Math.min(to, at + 5); index += 1) {
    const word = text.tokens[index]?.text ?? '';
    if (normal.has(word)) return true;
    if (word === ',' || word === ';') return false;
  }
  return false;
}

const neutral = new Set([
  'range-of-motion',
  'joint-motion',
  'function',
  'movement',
  'balance',
  'coordination',
  'proprioception',
  'posture',
  'circulation',
]);
const lacking =
  /^(?:limited|limits?|limitation|limitations|restricted|restriction|restrictions|decreased|reduced|loss|impaired|poor|deficits?|lacking|lacks|lack|painful|stiff|guarded|fair|unable|difficulty|diminished|abnormal|dysfunction|hypomobile|hypomobility|tight|cannot|antalgic|unsteady|compromised|altered|faulty|slumped|rounded|forward|increase|improve|restore|increased|improved|regain|gain|address|degrees|deg|°|\d+)$/;

/** A neutral word ("motion", "balance") is a finding only where something is said to be wrong with it or measured. */
function isMerelyNamed({ text, from, to }: Sentence, at: number, kind: FindingKind): boolean {
  if (!neutral.has(kind)) return false;
  for (let index = from; index < to; index += 1) {
    if (Math.abs(index - at) <= 8 && lacking.test(text.tokens[index]?.text ?? '')) return false;
  }
  return true;
}
