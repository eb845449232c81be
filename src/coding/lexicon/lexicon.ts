/** The lexicon compiled: one matcher a family, built once when the module loads. */
import type { Token } from '../note/tokens.ts';
import { tokenise } from '../note/tokens.ts';
import { activeTechniques, bareCodes } from './active.ts';
import { cueExceptions, cues } from './cues.ts';
import { manualTechniques } from './manual.ts';
import { massageTechniques } from './massage.ts';
import type { Hit, Matcher } from './matcher.ts';
import { compile, singular } from './matcher.ts';
import { measures } from './measures.ts';
import { otherTechniques } from './modalities.ts';
import { phrases } from './phrases.ts';
import { places } from './places.ts';
import { findings, purposes } from './purposes.ts';
import type {
  CueRow,
  FindingRow,
  MeasureRow,
  PhraseRow,
  PlaceRow,
  PurposeRow,
  TechniqueRow,
} from './rows.ts';
import type { Correct } from './typos.ts';
import { corrector } from './typos.ts';

/** Every technique that is recognised, whatever its code. */
export const techniques: readonly TechniqueRow[] = [
  ...massageTechniques,
  ...manualTechniques,
  ...activeTechniques,
  ...otherTechniques,
  ...bareCodes,
];

/** What the lexicon finds in one text, family by family; each list left to right. */
export interface Scan {
  readonly techniques: readonly Hit<TechniqueRow>[];
  readonly places: readonly Hit<PlaceRow>[];
  readonly purposes: readonly Hit<PurposeRow | FindingRow>[];
  readonly cues: readonly Hit<CueRow | null>[];
  readonly phrases: readonly Hit<PhraseRow>[];
  readonly measures: readonly Hit<MeasureRow>[];
}

const byTerms = <Row extends { readonly terms: readonly string[] }>(
  rows: readonly Row[],
): Matcher<Row> => compile(rows.map((row) => ({ terms: row.terms, row })));

const techniqueMatcher = byTerms(techniques);
const placeMatcher = byTerms(places);
const purposeMatcher = byTerms<PurposeRow | FindingRow>([...purposes, ...findings]);
const cueMatcher = compile<CueRow | null>([
  ...cues.map((row) => ({ terms: row.terms, row })),
  { terms: cueExceptions, row: null },
]);
const phraseMatcher = byTerms(phrases);
const measureMatcher = byTerms(measures);

/** Real words one or two letters from a technique or a place. */
const spared = new Set([
  'message',
  'messages',
  'messaged',
  'passage',
  'fraction',
  'fractions',
  'fracture',
  'contraction',
  'contractions',
  'retraction',
  'protraction',
  'attraction',
  'extraction',
  'detraction',
  'compassion',
  'comprehension',
  'depression',
  'impression',
  'medication',
  'meditation',
  'motivation',
  'immobilization',
  'immobilized',
  'realization',
  'utilization',
  'localization',
  'normalization',
  'stabilized',
  'facilitate',
  'facilitated',
  'activities',
  'activity',
  'exercised',
  'exercising',
  'adjusting',
  'adjustable',
  'stretcher',
  'strengths',
  'strength',
  'vertical',
  'clinical',
  'critical',
  'classical',
  'percussions',
  'discussion',
  'concussion',
  'tensions',
  'extension',
  'mechanical',
  'perception',
  'reception',
  'injection',
  'insertion',
  'insertions',
  'infection',
  'inspection',
  'training',
  'trainer',
  'kneeling',
  'needing',
  'strapping',
  'stripping',
  'scrapping',
  'swelling',
]);

const correct = corrector(
  [...techniques, ...places].flatMap((row) =>
    row.terms.flatMap((term) =>
      tokenise(term)
        .filter((token) => token.kind === 'word')
        .map((token) => token.text),
    ),
  ),
  spared,
);

/** By word, a bit for each family that has a term beginning with it. */
const familiesOf = new Map<string, number>();
for (const [family, { starts }] of [
  techniqueMatcher,
  placeMatcher,
  purposeMatcher,
  cueMatcher,
  phraseMatcher,
  measureMatcher,
].entries()) {
  for (const word of starts) familiesOf.set(word, (familiesOf.get(word) ?? 0) | (1 << family));
}

/** All hits of all families in a tokenised text. */
export function scan(tokens: readonly Token[]): Scan {
  const meant = remembering(correct);
  const families = tokens.map((token) => familiesAt(token, meant));
  const among = (family: number) => (index: number) => ((families[index] ?? 0) >> family) % 2 === 1;
  return {
    techniques: techniqueMatcher.match(tokens, meant, among(0)),
    places: placeMatcher.match(tokens, meant, among(1)),
    purposes: purposeMatcher.match(tokens, undefined, among(2)),
    cues: cueMatcher.match(tokens, undefined, among(3)),
    phrases: phraseMatcher.match(tokens, undefined, among(4)),
    measures: measureMatcher.match(tokens, undefined, among(5)),
  };
}

/** The families of which a term may begin at a token, as it is written or as it is meant. */
function familiesAt({ text, kind }: Token, meant: Correct): number {
  const exact = familiesOf.get(text) ?? 0;
  if (kind !== 'word') return exact;
  const one = singular(text);
  const families = one === text ? exact : exact | (familiesOf.get(one) ?? 0);
  const correction = text.length < 6 ? undefined : meant(text);
  return correction === undefined ? families : families | (familiesOf.get(correction) ?? 0);
}

/** Each word of a text is looked up once. */
function remembering(look: Correct): Correct {
  const seen = new Map<string, string | undefined>();
  return (word) => {
    if (!seen.has(word)) seen.set(word, look(word));
    return seen.get(word);
  };
}
