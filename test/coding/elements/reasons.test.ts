import { describe, expect, it } from 'vitest';
import { readElements } from '../../../src/coding/elements/read.ts';
import { read } from './reading.ts';

const reasons = [
  'Neck pain 5/10 on the L',
  'R UT hypertonic with taut bands',
  'Cannot turn her head far enough to check the blind spot',
  'Calves swollen after a long flight',
  'Dorsiflexion limited by capsular end-feel',
  'MFR to R psoas to free adhesions',
  'c/o HAs by evening',
  'No falls, but neck is stiff',
  'Decreased cervical ROM R rotation',
  'Volar scar adherent along 3 cm',
  'Muscles sore after packing boxes',
  'Lumbar flexion limited to 50% of normal',
  'Cannot work a full shift',
  'Not able to lift the pan',
  'MFR for spasm',
  'No pain at rest, sore with stairs',
];

const none = [
  'Client is here for relaxation and stress relief before the holidays. No injury, no pain.',
  'Here for her regular session.',
  'Denies pain, numbness or tingling.',
  'Goal: sleep through the night without pain.',
  'Strain counterstrain and trigger point release to R UT, 15 min',
  'Cervical rotation R 60, L 62',
  'Pain 0/10 today.',
  'Reports she is pain free.',
  'No numbness, tingling or weakness',
  'AROM full, strength normal',
  'Sensation intact',
  'Reports no pain or stiffness today',
  'R forearm soft, non-tender, nontender at the wrist',
];

const deficits = [
  'Standing balance impaired, SLS R 6 s',
  'Forward head posture with rounded shoulders',
  'Balance: poor to the R',
  'Decreased proprioception at the L ankle',
  'Holds the rail and goes down one step at a time',
  'Unable to rise from a chair without using her arms',
  'Poor motor control of the VMO with step-down',
  'Loses balance when turning',
  'R scapular winging on elevation',
  'Difficulty holding a cup with the L hand',
  'Delayed activation of the transverse abdominis',
  'Proprioception absent at R great toe',
  'VMO not firing on step-down',
  'Balance: fair-',
  'Postural endurance poor: slumps after 10 min',
  'Struggles to hold a cup',
  'Difficulty with stairs',
  'L foot slaps and scuffs in swing',
  'Sways on one leg after 4 s',
  'R arm dysmetric with reaching',
  'Cannot feel where the foot is',
  'Trunk leans L in sitting',
  'Does not weight bear evenly, shifts to L',
  'needs cues to keep upright posture',
  'Knee buckled twice',
  'Rounded, slumped sitting',
  'Scapula wings with reaching',
  'Reaches for furniture when she turns',
];

const noDeficit = [
  'Single leg stance on foam 3 x 30 s with verbal cues',
  'Knee pain 4/10 after running',
  'Wobble board and perturbations, 15 min',
  'No falls, balance intact',
  'Goal: climb stairs without the rail in 4 weeks',
  'Postural training with mirror, scapular setting 2x10',
  'Denies loss of balance',
  'ROM limited, balance training 10 min',
  'Minimal cueing for balance on foam',
  'Stance on an unstable surface with perturbations',
  'Balance WNL, posture normal',
  'Hamstring tightness limits flexion',
  'Shoulder pain with overhead reach, ROM restricted',
  'Foot sore after running 5 miles',
];

describe('reasons for a service', () => {
  it.each(reasons)('finds one in: %s', (text) => {
    expect(read(text).reasons).not.toEqual([]);
  });

  it.each(none)('finds none in: %s', (text) => {
    expect(read(text).reasons).toEqual([]);
  });

  it('takes no reason from the plan', () => {
    const plan = 'Ice for soreness, stretch tight calves daily.';
    const elements = readElements({ note: { objective: 'Petrissage to both calves.', plan } });
    expect(elements.reasons.all).toEqual([]);
  });

  it('takes reasons from a plan that is all there is of the note', () => {
    expect(read('Rhomboids knotted, 5/10 today. Weekly x 4.', 'plan').reasons).toHaveLength(2);
  });
});

describe('what re-education retrains', () => {
  it.each(deficits)('finds a deficit in: %s', (text) => {
    const { deficits: found, measures } = read(text);
    expect(found.length + measures.length).toBeGreaterThan(0);
    expect(found).not.toEqual([]);
  });

  it.each(noDeficit)('finds none in: %s', (text) => {
    expect(read(text).deficits).toEqual([]);
  });
});
