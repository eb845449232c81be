import { describe, expect, it } from 'vitest';
import { medicare } from '../../src/coding/payers/medicare.ts';
import { packs } from '../../src/coding/payers/packs.ts';
import { packFileText, readPackFile } from '../../src/encounter/pack-file.ts';

describe('a pack file', () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))(
    'carries %s there and back',
    (_id, pack) => {
      expect(readPackFile(packFileText(pack))).toEqual({ pack });
    },
  );

  it.each([
    ['no JSON', 'medicare', /not JSON/],
    ['another JSON', '{"lines": []}', /not a payer pack: .id./],
    ['a list', '[]', /lacks what a pack holds/],
    [
      'a method that there is not',
      packFileText(medicare).replace('cms-8-minute', 'cms-9-minute'),
      /.method./,
    ],
    [
      'a row that rests on nothing',
      packFileText(medicare).replace('"id": "chiropractors"', '"id": "somebody"'),
      /“notPaid.1.statement”: Choose the statement/,
    ],
    ['a very large file', ' '.repeat(300_000), /too large/],
  ])('says what is wrong with %s', (_what, text, problem) => {
    expect(readPackFile(text)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it('keeps nothing that the schema does not name', () => {
    const odd = JSON.stringify({ ...medicare, script: 'alert(1)' });
    expect(JSON.stringify(readPackFile(odd))).not.toContain('alert');
  });
});
