/** Reviewing the practice notes against two language libraries that only read them. */
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { review } from '../../src/coding/review.ts';
import type { Encounter } from '../../src/encounter/encounter.ts';
import { CHARTS } from '../ehr/charts/index.ts';
import { encounterOf } from '../ehr/chart.ts';
import { compare, table } from './measure.ts';

/** Characters of a long daily note. */
const length = 1600;

/** Each practice chart with its own note repeated or cut to one length, so that all contestants read the same. */
function notes(): Encounter[] {
  return CHARTS.map(encounterOf).map((encounter) => {
    const words = Object.values(encounter.note ?? {}).join('\n');
    const text = words.repeat(Math.ceil(length / words.length)).slice(0, length);
    return { ...encounter, note: { text } };
  });
}

export function benchReview(): string {
  const encounters = notes();
  const wink = winkNLP(model);
  const texts = encounters.map(({ note }) => note?.text ?? '');
  const results = compare(
    [
      { name: 'a whole review', run: () => encounters.map((encounter) => review(encounter)) },
      {
        name: 'wink-nlp, full pipeline, reading only',
        run: () => texts.map((text) => wink.readDoc(text)),
      },
      { name: 'compromise, reading only', run: () => texts.map((text) => compromise(text)) },
    ],
    20,
  );
  const each = results.map((result) => ({ ...result, median: result.median / encounters.length }));
  return table(`Reviewing a note of ${length} characters`, each);
}
