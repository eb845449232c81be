import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/coding/lexicon/matcher.ts';
import { tokenise } from '../../../src/coding/note/tokens.ts';

const matcher = compile([
  { terms: ['cross fiber', 'cross fiber friction', 'x-fiber'], row: 'friction' },
  { terms: ['mob', 'joint mob'], row: 'mobilization' },
  { terms: ['!ART'], row: 'release' },
  { terms: ['c/s'], row: 'neck' },
]);
const found = (text: string) =>
  matcher.match(tokenise(text)).map(({ rows, from, to }) => [rows.join(), to - from]);

describe('the matcher', () => {
  it.each([
    ['cross-fiber friction', [['friction', 4]]],
    ['Cross fiber to R ITB', [['friction', 2]]],
    ['joint mobs gr III', [['mobilization', 2]]],
    ['jt. mob', [['mobilization', 1]]],
    ['C/S ROM', [['neck', 3]]],
    ['ART to subscap', [['release', 1]]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['art class', 'across fibers', 'mobile', 'the c and s', 'cross. fiber optics'])(
    'finds nothing in: %s',
    (text) => {
      expect(found(text).filter(([row]) => row !== 'friction')).toEqual([]);
    },
  );

  it('takes the longest term and none that overlap', () => {
    expect(found('cross fiber friction, x-fiber')).toEqual([
      ['friction', 3],
      ['friction', 3],
    ]);
  });
});
