/** Who did it: a credential named in the words of the service ("performed by J. Doe, LMT"). */
import type { Encounter } from '../../encounter/encounter.ts';
import type { Sentence } from './sentences.ts';

const credentials = new Map<string, string>([
  ['lmt', 'LMT'],
  ['lmp', 'LMT'],
  ['rmt', 'LMT'],
  ['bctmb', 'LMT'],
  ['cmt', 'LMT'],
  ['dc', 'DC'],
  ['dpt', 'PT'],
  ['pt', 'PT'],
  ['mpt', 'PT'],
  ['pta', 'PTA'],
  ['spta', 'PTA'],
  ['ot', 'OT'],
  ['otr', 'OT'],
  ['otd', 'OT'],
  ['ota', 'OTA'],
  ['cota', 'OTA'],
  ['md', 'MD'],
  ['do', 'DO'],
  ['np', 'NP'],
  ['fnp', 'NP'],
  ['pa', 'PA'],
  ['atc', 'ATC'],
  ['lac', 'LAC'],
]);

const reach = 9;
const anyDoer = new Set(['by', 'with', 'therapist', 'provider', 'clinician']);

/** The credential after "by" in a sentence; undefined where none is named. */
export function performerIn({ text, from, to }: Sentence): string | undefined {
  for (let at = from; at < to; at += 1) {
    if (!anyDoer.has(text.tokens[at]?.text ?? '')) continue;
    for (let next = at + 1; next < Math.min(to, at + reach); next += 1) {
      const token = text.tokens[next];
      const credential = token?.caps === true ? credentials.get(token.text) : undefined;
      if (credential !== undefined) return credential;
      if (token?.text === '.' && text.tokens[next - 1]?.text.length !== 1) break;
    }
    if (
      text.tokens[at]?.text === 'by' &&
      /massage/.test(text.tokens[at + 1]?.text ?? '') &&
      text.tokens[at + 2]?.text === 'therapist'
    )
      return 'LMT';
  }
  return undefined;
}

const elsewhere = new Set(['subjective', 'history', 'plan', 'prior', 'goals', 'caution', 'home']);
const doing = new Set([
  'performed',
  'provided',
  'administered',
  'delivered',
  'treated',
  'given',
  'rendered',
  'done',
  'completed',
  'massage',
  'massaged',
  'treatment',
]);

/** A credential that the note names as performer, where it is another than the page's. */
export function performerOf(
  sentences: readonly Sentence[],
  encounter: Encounter,
): string | undefined {
  for (const sentence of sentences) {
    if (elsewhere.has(sentence.role) || !isAboutDoing(sentence)) continue;
    const credential = performerIn(sentence);
    if (credential === undefined) continue;
    return credential === encounter.clinician?.toUpperCase() ? undefined : credential;
  }
  return undefined;
}

function isAboutDoing({ text, from, to }: Sentence): boolean {
  return text.tokens.slice(from, to).some((token) => doing.has(token.text));
}
