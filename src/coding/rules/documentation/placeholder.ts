import { quote, textAt } from '../../evidence.ts';
import type { Rule } from '../../rule.ts';
import { concernsTheThree } from './documented.ts';
import { treatmentNote } from './sources.ts';

/** A template blank is still in the note. What is there is seen without the whole note being read. */
export const placeholder: Rule = {
  id: 'documentation/placeholder',
  title: 'A template blank is left',
  why: 'A blank left in a signed note reads as a note that nobody wrote.',
  indicator: 'warning',
  source: treatmentNote,
  example: {
    fires: 'Pain was ___/10; goal within [number] weeks.',
    quiet: '[x] MFR [ ] STM; strength 5/5.',
  },
  *check(chart) {
    const [first] = chart.elements.placeholders;
    if (first === undefined || !concernsTheThree(chart)) return;
    yield {
      summary: `A template blank is still in the note: ${textAt(chart.encounter, first).trim().slice(0, 40)}`,
      detail: 'Was this found or done at the visit? If not, does the line belong in the note?',
      evidence: chart.elements.placeholders.map((span) => quote(chart.encounter, span, false)),
    };
  },
};
