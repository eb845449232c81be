/** Elements as they stand in shorthand, in dictation and behind a treatment. */
import { describe, expect, it } from 'vitest';
import type { SectionName } from '../../../src/encounter/encounter.ts';
import { read } from './reading.ts';

const counted = (text: string, section: SectionName = 'text') => {
  const { goals, plan, progress } = read(text, section);
  return {
    goals: goals.filter(({ task }) => task !== undefined).length,
    plan: plan.filter(({ counts }) => counts).length,
    progress: progress.filter(({ counts }) => counts).length,
  };
};

describe('a measure taken again', () => {
  it('is a response where it stands behind the treatment with another value', () => {
    const text = 'O: R ankle DF 5 deg, stiff.\nTx: AP mobs R talocrural gr III 12 min. DF 11.';
    expect(counted(text).progress).toBe(1);
  });

  it('is none where nothing was treated between, the value is the same, or the side is another', () => {
    expect(counted('O: hip flexion 90. Hip flexion 102.').progress).toBe(0);
    expect(counted('O: DF 5 deg. STM calf 10 min. DF 5.').progress).toBe(0);
    expect(counted('O: rotation R 50. STM neck 10 min. Rotation L 66.').progress).toBe(0);
  });
});

describe('a plan that holds the treatment', () => {
  it.each(['Adj L4. MFR R QL with stretch 10 min.', 'NMR: single leg stance 4 sets x 30 sec'])(
    'finds no home care in: %s',
    (text) => {
      expect(counted(text, 'plan').plan).toBe(0);
    },
  );

  it('finds the response in it', () => {
    expect(counted('ART R infraspinatus 12 min, ER 70 to 81 post.', 'plan').progress).toBe(1);
  });
});

describe('dictation', () => {
  it('reads figures in words', () => {
    expect(read('Cervical rotation left is forty four degrees.').measures).not.toEqual([]);
    expect(read('Girth at the wrist seventeen point two.').measures).not.toEqual([]);
    expect(read('Pain is four out of ten.').measures).not.toEqual([]);
    expect(counted('Rotation went to sixty two afterward').progress).toBe(1);
  });

  it('finds a plan at the end of one long sentence', () => {
    const text =
      'the skin was softer and she could close her hand and she will keep the sleeve on and I will see her again monday';
    expect(counted(text).plan).toBeGreaterThan(0);
  });

  it('takes a returning patient for no plan', () => {
    expect(counted('Mr. Sato returns for his third visit.').plan).toBe(0);
  });
});

describe('shorthand', () => {
  it.each([
    '2x/wk x 4; carry a full pan by 8/12.',
    'Typing goal 45 min w/o numbness',
    'FG: sit at desk 2 hrs',
  ])('finds the task in: %s', (text) => {
    expect(counted(text, 'plan').goals).toBe(1);
  });

  it.each([
    'Rtn 4 days.',
    'See again Thurs.',
    'Next 10/3',
    'Home: no phone cradling.',
    '2wk4',
    'Wkly x 4',
    '3 wks.',
  ])('finds a plan in: %s', (text) => {
    expect(counted(text, 'plan').plan).toBeGreaterThan(0);
  });

  it.each([
    '3/10 LOB vs 6/10 last wk',
    'Berg 44/56 (38 at IE)',
    'Error down to 5 deg from 9',
    'Episodes 2 in 10 passes, prev 5 in 10',
    'Spasm not palpable after.',
    'On track w/ protocol.',
  ])('finds a change in: %s', (text) => {
    expect(counted(text).progress).toBeGreaterThan(0);
  });

  it.each([
    'Sitting bal F+, standing F-',
    'Retropulses at the fridge',
    'Drops pills, misses buttons',
    'Off balance on R turns',
  ])('finds a deficit in: %s', (text) => {
    expect(read(text, 'objective').deficits).not.toEqual([]);
  });
});
