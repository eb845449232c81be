import { labelOf } from '../../codes/codes.ts';
import { quote } from '../../evidence.ts';
import type { Rule } from '../../rule.ts';
import { eachLacking, whereRead } from './documented.ts';
import { massagePolicy, policyFor } from './sources.ts';

const id = 'documentation/goal';

/** No functional goal: an aim ("less pain") without a task ("tie shoes") is none. */
export const goal: Rule = {
  id,
  title: 'No functional goal',
  why: 'A payer pays for what a person is to be able to do again. An aim for the tissue alone (less pain, more motion) does not say it.',
  indicator: 'warning',
  source: massagePolicy,
  example: {
    fires: 'Goal: decrease pain and increase cervical ROM in 4 weeks.',
    quiet: 'Goal: look over her shoulder to reverse the car within 3 weeks.',
  },
  *check(chart) {
    const { goals } = chart.elements;
    if (goals.some(({ task }) => task !== undefined)) return;
    yield* whereRead(chart, id, () =>
      eachLacking(
        chart,
        () => true,
        ({ code }) => ({
          summary: !goals.some()
            ? `No functional goal is written for the ${labelOf(code)}.`
            : `The goal for the ${labelOf(code)} names no activity.`,
          detail: 'What is the patient to be able to do again, and by when? Was that agreed?',
          evidence: goals.all.map(({ span }) => quote(chart.encounter, span, false)),
          source: policyFor(code),
        }),
      ),
    );
  },
};
