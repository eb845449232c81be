import { describe, expect, it } from 'vitest';
import { readElements } from '../../../src/coding/elements/read.ts';
import { read } from './reading.ts';

const elementsOf = (...lines: string[]) => read(lines.join('\n'), 'text');

describe('a table of two moments', () => {
  it.each([
    ['| Motion | Pre | Post |', '| L elbow ext | -34 | -26 |'],
    ['| Test | Eval | Today |', '| Grip R | 22 lb | 31 lb |'],
    ['ROM\t10/08\t10/15', 'Flexion\t96\t104'],
    ['Measure | Last visit | Now', 'Pain | 6 | 4'],
  ])('is a change: %s %s', (heading, row) => {
    expect(elementsOf(heading, row).progress).toMatchObject([{ counts: true }]);
  });

  it.each([
    ['| Motion | R | L |', '| Rotation | 48 | 70 |'],
    ['| Motion | Pre | Post |', '| L elbow ext | -34 | |'],
    ['| Item | Entry |', '| Visit 3 | 10/22 |'],
  ])('is none: %s %s', (heading, row) => {
    expect(elementsOf(heading, row).progress).toEqual([]);
  });
});

describe('labels in the cells of a table', () => {
  it('announce goals, the frequency and the region', () => {
    const { goals, plan, regions } = elementsOf(
      '| Region | R ankle + calf |',
      '| Tx | effleurage, 20 min |',
      '| Goal | climb a flight of stairs |',
      '| Freq | 2/wk x 2 wk |',
    );
    expect(goals).toMatchObject([{ task: { section: 'text' } }]);
    expect(plan[0]).toMatchObject({ kind: 'frequency', counts: true });
    expect(regions).toHaveLength(1);
  });
});

describe('a form', () => {
  it('leaves the complaint where the next label begins', () => {
    const { plan } = elementsOf('Complaint: low back', 'Next appt: 11/19', 'Home: walk, heat');
    expect(plan.map(({ kind }) => kind)).toEqual(['next-step', 'home-care']);
  });

  it('holds the heading of a row for its row', () => {
    const { plan } = elementsOf('| S | elbow sore |', '| Calf raises | daily at home |');
    expect(plan).toMatchObject([{ kind: 'home-care' }]);
  });
});

describe('regions', () => {
  it.each(['Areas treated: B upper traps, rhomboids', 'Body part: L/S', 'Region - R hip'])(
    'stand under a label of their own: %s',
    (text) => {
      expect(elementsOf(text, 'Effleurage 15 min.').regions).toHaveLength(1);
    },
  );

  it.each(['Areas treated: as above', 'Areas of complaint: neck', 'Neck: stiff'])(
    'are not named by: %s',
    (text) => {
      expect(elementsOf(text, 'Effleurage 15 min.').regions).toEqual([]);
    },
  );

  it('of a complaint are not those of the work', () => {
    const note = { subjective: 'Area: neck', objective: 'Effleurage 15 min.' };
    expect(readElements({ note }).regions.all).toEqual([]);
  });
});
