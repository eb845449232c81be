/** Who did it: a credential named in the words of the service ("performed by J. Doe, LMT"). */
import type { Encounter } from '../../encounter/encounter.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { wordAt } from './tokens.ts';

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

/** Between "by" and the credential stands a name. */
const reach = 9;
const introduces = new Set(['by', 'with', 'therapist', 'provider', 'clinician']);

/** The credential after "by" in a sentence; undefined where none is named. */
export function performerIn({ text: { tokens }, from, to }: Sentence): string | undefined {
  for (let at = from; at < to; at += 1) {
    if (!introduces.has(wordAt(tokens, at)) || isTalk(tokens, at, from)) continue;
    const credential = credentialAfter(tokens, at + 1, Math.min(to, at + reach));
    if (credential !== undefined) return credential;
  }
  return undefined;
}

const talk = new Set(
  'deferred held ordered prescribed referred recommended requested directed advised cleared approved authorized cancelled declined contraindicated signed cosigned countersigned reviewed discussed discuss consulted spoke coordinated communicated shared called scheduled appointment appt visit f/u up seen restricted supervised'.split(
    ' ',
  ),
);

/** "Deferred by MD", "discussed with PT": decided or talked about, not done. */
const isTalk = (tokens: readonly Token[], at: number, from: number): boolean =>
  at > from && talk.has(wordAt(tokens, at - 1));

function credentialAfter(tokens: readonly Token[], from: number, to: number): string | undefined {
  if (isMassageTherapist(tokens, from) || isMassageTherapist(tokens, from + 1)) return 'LMT';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const credential = token?.caps === true ? credentials.get(token.text) : undefined;
    if (credential !== undefined) return credential;
    if (token?.text === '.' && wordAt(tokens, at - 1).length > 1) return undefined;
  }
  return undefined;
}

/** "by massage therapist", "by licensed massage therapist" */
const isMassageTherapist = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'massage' && wordAt(tokens, at + 1) === 'therapist';

const elsewhere = new Set(['subjective', 'history', 'plan', 'prior', 'goals', 'caution', 'home']);
const doing = new Set(
  'performed provided administered delivered treated given rendered done completed massage massaged treatment'.split(
    ' ',
  ),
);

/** A credential that the note names as performer, where it is another than the page's. */
export function performerOf(
  sentences: readonly Sentence[],
  { clinician }: Encounter,
): string | undefined {
  for (const sentence of sentences) {
    if (elsewhere.has(sentence.role) || !isAboutDoing(sentence)) continue;
    const credential = performerIn(sentence);
    if (credential === undefined) continue;
    return credential === clinician?.toUpperCase() ? undefined : credential;
  }
  return undefined;
}

function isAboutDoing({ text, from, to }: Sentence): boolean {
  return text.tokens.slice(from, to).some((token) => doing.has(token.text));
}
