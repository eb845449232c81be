import { describe, expect, it } from 'vitest';
import { functionDeficit } from '../../../../src/coding/rules/documentation/function.ts';
import { joint } from '../../../../src/coding/rules/documentation/joint.ts';
import { region } from '../../../../src/coding/rules/documentation/region.ts';
import { technique } from '../../../../src/coding/rules/documentation/technique.ts';
import { chartWith, placeOf, problems, serviceOf, techniqueOf } from '../chart-with.ts';

const note = { objective: 'What was done.' };

describe('documentation/region', () => {
  it.each(['97124', '97140'])('fires on %s with no place', (code) => {
    const chart = chartWith({ note, services: [serviceOf(code, { places: [] })] });
    expect(problems(region, chart)).toMatchObject([{ code }]);
  });

  it('fires where the place is only "the affected areas"', () => {
    const places = [placeOf('affected areas', { regions: [] })];
    const chart = chartWith({ note, services: [serviceOf('97124', { places })] });
    expect(problems(region, chart)).toHaveLength(1);
  });

  it('is quiet for re-education, which is no hands-on service', () => {
    const chart = chartWith({ note, services: [serviceOf('97112', { places: [] })] });
    expect(problems(region, chart)).toEqual([]);
  });

  it('is quiet where one of two blocks of the code names its place', () => {
    const services = [serviceOf('97140'), serviceOf('97140', { places: [] })];
    expect(problems(region, chartWith({ note, services }))).toEqual([]);
  });
});

describe('documentation/technique', () => {
  it('fires where only the code is named; a bare massage is information', () => {
    const bare = (code: string) =>
      chartWith({ note, services: [serviceOf(code, { techniques: [techniqueOf('name', true)] })] });
    expect(problems(technique, bare('97140'))[0]?.indicator).toBe('warning');
    expect(problems(technique, bare('97112'))[0]?.indicator).toBe('warning');
    expect(problems(technique, bare('97124'))[0]?.indicator).toBe('info');
  });

  it('is quiet where a technique stands beside the name', () => {
    const techniques = [techniqueOf('manual-therapy', true), techniqueOf('myofascial-release')];
    const chart = chartWith({ note, services: [serviceOf('97140', { techniques })] });
    expect(problems(technique, chart)).toEqual([]);
  });
});

describe('documentation/joint', () => {
  const mobilization = [techniqueOf('joint-mobilization')];

  it('is quiet where one of several mentions of it names the joint', () => {
    const objective = 'Patellar mobs gr III 12 min. Responding to mobs.';
    const at = (from: string) => ({
      section: 'objective' as const,
      start: objective.indexOf(from),
      end: objective.indexOf(from) + 4,
    });
    const mobbed = (from: string) =>
      serviceOf('97140', {
        techniques: [{ ...techniqueOf('joint-mobilization'), span: at(from) }],
        places: [],
      });
    const services = [mobbed('mobs gr'), mobbed('mobs.')];
    expect(problems(joint, chartWith({ note: { objective }, services }))).toEqual([]);
  });

  it('fires on a mobilization to a muscle or to no place', () => {
    for (const places of [
      [],
      [placeOf('L leg', { specific: false, regions: ['lower-extremity'] })],
    ]) {
      const services = [serviceOf('97140', { techniques: mobilization, places })];
      expect(problems(joint, chartWith({ note, services }))).toMatchObject([{ code: '97140' }]);
    }
  });

  it('is quiet where a joint, a level or a spinal region is named', () => {
    const named = [
      placeOf('R hip joint', { joint: true }),
      placeOf('C5-C6', { joint: true, level: 'C5' }),
      placeOf('neck', { specific: false }),
    ];
    for (const place of named) {
      const services = [serviceOf('97140', { techniques: mobilization, places: [place] })];
      expect(problems(joint, chartWith({ note, services }))).toEqual([]);
    }
  });

  it('asks for the site of lymph drainage, and is quiet with one', () => {
    const drainage = [techniqueOf('lymph-drainage')];
    const at = (places: ReturnType<typeof placeOf>[]) =>
      chartWith({ note, services: [serviceOf('97140', { techniques: drainage, places })] });
    expect(problems(joint, at([]))[0]?.summary).toMatch(/drainage/);
    expect(problems(joint, at([placeOf('R axilla')]))).toEqual([]);
  });

  it('asks no joint of soft-tissue work', () => {
    expect(problems(joint, chartWith({ note, services: [serviceOf('97140')] }))).toEqual([]);
  });
});

describe('documentation/function', () => {
  const chart = (objective: string) =>
    chartWith({ note: { objective }, services: [serviceOf('97112', { role: 'active' })] });

  it.each([
    'Knee pain 4/10. Single leg stance on foam with cues.',
    'Neck sore. Scapular setting and mirror work 2x10.',
    'Wobble board 3 x 30 s, perturbations.',
    'Balance intact, no falls. Tandem walking with cues.',
  ])('fires on: %s', (text) => {
    expect(problems(functionDeficit, chart(text))).toMatchObject([{ code: '97112' }]);
  });

  it.each([
    'Standing balance impaired to the R. Weight shifts on foam.',
    'SLS R 5 s, L 20 s. Single leg stance with cues.',
    'Forward head and slumped sitting posture. Mirror work.',
    'Cannot rise from a chair without her hands. Sit-to-stand practice with cues.',
    'Poor scapular control with winging on elevation.',
  ])('is quiet on: %s', (text) => {
    expect(problems(functionDeficit, chart(text))).toEqual([]);
  });

  it('asks nothing of massage', () => {
    const massage = chartWith({
      note: { objective: 'Sore calves.' },
      services: [serviceOf('97124')],
    });
    expect(problems(functionDeficit, massage)).toEqual([]);
  });
});
