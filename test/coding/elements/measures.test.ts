import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const measured = [
  'Neck pain 5/10 on the L',
  'Pain 4 out of 10',
  'VAS 6 today',
  'Pain: 4',
  'pain level 6 before, 3 after',
  'R shoulder flexion 122°, abduction 104',
  'Cervical rot R 48 deg',
  'AROM flex 0-120',
  'SLR 50 R',
  'Strength in flexion 3+/5',
  'MMT hip abd 4-/5',
  'Grip L 22 lb, R 58 lb',
  'ODI 34%',
  'Berg 38/56',
  'TUG 14 s',
  'SLS R 6 s',
  'Single-leg stance R 6 s, L 21 s',
  'Calf girth R 37.4 cm',
  'pitting edema +1 at the ankle',
  '2+ tenderness R UT',
  'step height 8 inches before, 11 inches after',
  'Walks 200 ft with cane',
  'Sitting tolerance 20 min',
  'Tone grade 2 hypertonicity R UT',
  'NDI: 18/50',
  'ROM R rotation 75% of normal',
  'Cervical rotation limited to 45 R',
  'LEFS 45/80',
  'fingertip to floor 12 cm',
  'HA 6/10 x 3 days',
  'Goal: reduce pain from 6/10 to 2/10',
  'pain rated at 7',
  'FGA 21/30',
  '5xSTS 16 sec',
  'Trunk rotation limited by 30%',
  'Pinch R 8 lb',
  'jaw opening 32 mm',
  'tension 3/10',
  'Tenderness 2/4 R UT',
  'Headache 6',
  'UT tone 3/4',
  'Rates it a 6 out of 10',
  'pain is now 3',
  'Finger to floor 22 cm',
  'single limb stance: R 4 sec',
];

const unmeasured = [
  'Goal: walk 200 ft with pain at most 2/10 within 4 weeks',
  'Grade III PA mobilization of L4-L5',
  'step-ups 3x10, SLS 3 x 30 s on foam',
  '10:05-10:30 MFR to R UT',
  'Visit 3/5',
  'seen 5/10/2026',
  'since 5/10 pain in neck',
  'Pain for 3 weeks',
  'pain x 3 days',
  'flexion 3x10, extension 2x10',
  'HEP: hold 30 seconds daily',
  'L4/5 hypomobile',
  'Neck pain 3 times a week',
  'pain 2-3 days/wk',
  'STM 15 min',
  'walk 30 min daily as home care',
  '4 x 60 ft gait training with cane, 4 inch curb x 6',
  'Pt will report pain 2/10 or less in 4 weeks',
  '2 visits a week for 3 weeks',
  'C5-C6 restricted, rotation limited',
  '60-minute session, 55 minutes of effleurage in prone',
  'strength training 3x10',
  'Rotation limited R',
  'Visit 5 of 10',
  '4/10 visits used',
  'Grade II mobilization for tightness',
  'hypertonic UT, grade III mobs C5',
  'BP 118/76, HR 72',
  '2 trigger points in R QL',
  'Effleurage 10 min each leg, 20 minutes total',
  'MVA 5/10/2026, neck sore',
  '20 lb KB deadlift 3x8',
  'Stretch held 30 sec x 3',
];

describe('measured findings', () => {
  it.each(measured)('finds a measure in: %s', (text) => {
    expect(read(text, 'objective').measures).not.toEqual([]);
  });

  it.each(unmeasured)('finds none in: %s', (text) => {
    expect(read(text, 'objective').measures).toEqual([]);
  });

  it('counts a measure in the subjective part', () => {
    expect(read('Neck pain 4/10.', 'subjective').measures[0]?.kind).toBe('pain-scale');
  });
});
