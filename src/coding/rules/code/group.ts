import { quote } from '../../evidence.ts';
import type { Rule } from '../../rule.ts';
import { linesOfTheThree } from './rivals.ts';
import { oneOnOneSource } from './sources.ts';

/** One of the three, one-on-one by meaning, where several patients were treated together. */
export const codeGroup: Rule = {
  id: 'code/group',
  title: 'One-on-one code for a group',
  why: 'The three codes are one-on-one. Two or more patients treated together are 97150, once a day.',
  indicator: 'critical',
  source: oneOnOneSource,
  example: {
    fires: '97112 billed; note: "balance training in a group of three, 30 min"',
    quiet: '97112 billed; note: "balance training one-on-one, 30 min"',
  },
  *check(chart) {
    for (const { line, index, judgement } of linesOfTheThree(chart)) {
      const together = judgement.services.filter(({ group }) => group);
      if (together.length === 0) continue;
      yield {
        line: index,
        code: line.code,
        summary: `${line.code} is one-on-one; the note has two or more patients treated together.`,
        detail: 'Was any of the time one-on-one, and how many minutes of it?',
        evidence: together.map(({ span }) => quote(chart.encounter, span, false)),
      };
    }
  },
};
