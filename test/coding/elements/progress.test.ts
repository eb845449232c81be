import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const changes = [
  'Neck pain 5/10, was 6/10 last week',
  'Rotation R 61° after.',
  'After treatment cervical rotation R 62°.',
  'Girth R 36.8 cm after',
  'Edema; girth down 0.6 cm today',
  'pain 3/10 to 2/10',
  'Rotation gained 11°, tone softer',
  'Pt reports feeling better since last visit',
  'Less tender to palpation post tx',
  'Response: moderate',
  'Moderate response: rotation up',
  'Improving: pain 7/10 to 5/10 since the last visit',
  'Can now drive 20 minutes before pain rises; was 10.',
  'Contact guard at the curb, was minimal assist last week',
  'L shoulder stiff, pain 3/10, 5/10 two visits ago',
  'No change since last visit',
  'Progressing toward both goals',
  'Spasm eased',
  'Decreased pain noted after tx',
  'NPRS 6 -> 3',
  'ROM improved',
  'tolerated well; pain decreased to 2/10',
  'R UT tone decreased with STM',
  'Sore for a day after last session, then looser',
  'slept through the night for the first time',
  'Goal met',
  '50% better overall',
  'Tissue softened under R scapula',
  'Upper trapezius tone softer by the end.',
  'pt held 9 s by the last trial',
  'No longer wakes with numbness',
  'L hip joint restriction, responding',
  'Headaches fewer, 1 this week',
  'Pain unchanged from last visit',
  'Pre: 45 deg, post: 60 deg',
  'flexion 112 before, 121 after',
  'Greater ease turning head following treatment',
  'step height 8 inches before, 11 inches after',
  'Pain decreased',
  'Swelling is down compared to Monday',
  'Client reports relief lasted 3 days',
  'Ambulates with less cueing',
  'Post-tx: 3/10',
  'After: rotation 60',
  'Symptoms resolved at elbow',
  'Increased ROM noted in all planes',
  'Reaches two vertebrae higher than last week',
  'Relief for two days after last session',
  'Less numbness in the hand this week',
  'Headaches down to one this week from four',
  'R UT less guarded after, pt turns head further',
  'Pt able to don shirt without help today, needed min A last week',
  'Re-check: rotation R 60',
  'PSFS up to 6 from 4',
  'Edema down 1 cm',
];

const none = [
  'Tolerated treatment well.',
  'Pt tolerated tx well, no adverse reaction',
  'Client enjoyed the massage and felt relaxed.',
  'felt good after massage',
  'Decreased ROM in cervical spine',
  'Cervical AROM decreased in all planes',
  'Pain is better with heat, worse with sitting',
  'Increased tone in R UT',
  'MFR to R UT to decrease pain and increase ROM',
  'Goal: decrease pain from 6/10 to 2/10 in 4 weeks',
  'Neck pain 5/10',
  'Rotation 48 R, L 70',
  'Responded well to treatment.',
  'Pain improves with rest',
  'Doing well.',
  'Same treatment as last visit',
  'Progress exercises as tolerated next visit',
  'Reduced grip strength on the R',
  'Pain increased with overhead reach',
  'Patient left the session relaxed',
  'No new complaints since last visit',
  'L C4-C5 hypomobile',
  'Continue POC',
  'Pt feels great',
  'Stiffness in the morning, eases during the day',
  'Muscle tension R UT, decreased cervical lordosis',
  'STM to reduce spasm and improve circulation',
  'STM 15 min to R UT for improved mobility',
  'Restricted hip flexion, reduced stride length',
  'Neck pain since a rear-end collision',
  'Pain started 3 weeks ago after lifting',
  'Improve sleep',
  'Response: good',
  'Onset 2 weeks ago',
  'No change in meds since last visit',
  'She is doing ok since last visit',
  'Good response to treatment.',
  'Numbness worse at night',
  'Pt would benefit from improved scapular control',
  'Felt nice, will return',
  'Palpation: increased temp and tone R LB',
  'Foot pain after work',
];

describe('response and change', () => {
  it.each(changes)('counts: %s', (text) => {
    expect(read(text).progress.filter(({ counts }) => counts)).not.toEqual([]);
  });

  it.each(none)('does not count: %s', (text) => {
    expect(read(text).progress.filter(({ counts }) => counts)).toEqual([]);
  });

  it('keeps the words that say nothing, so that they can be quoted', () => {
    const text = 'Patient tolerated treatment well.';
    const [said] = read(text).progress;
    expect(said?.counts).toBe(false);
    expect(text.slice(said?.span.start, said?.span.end)).toBe('tolerated treatment well');
  });
});
