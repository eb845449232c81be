import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/coding/rules/rules.ts';
import { ruleBook, ruleBookPath } from '../../src/cli/rule-book.ts';

describe('the rule book', () => {
  it('is fresh: `node src/cli/rule-book.ts` writes it', () => {
    expect(readFileSync(ruleBookPath, 'utf8')).toBe(ruleBook());
  });

  it('has every rule, once, with an example of each kind', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, example, source } of rules) {
      expect(ruleBook()).toContain(`### ${id}\n`);
      expect([example.fires, example.quiet, source.label].every((words) => words !== '')).toBe(
        true,
      );
    }
  });

  it('escapes what Markdown would swallow', () => {
    const [rule] = rules;
    if (rule === undefined) throw new Error('no rules');
    const example = { fires: 'was ___/10 *now*', quiet: '[x] MFR' };
    expect(ruleBook([{ ...rule, example }])).toContain('was \\_\\_\\_/10 \\*now\\*');
  });
});
