import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const signed: readonly (readonly [text: string, credential: string | undefined, dated: boolean])[] =
  [
    ['Electronically signed by Thomas Adeyemi, PT, 11/13/2026', 'PT', true],
    ['Signed: Dana Whitfield, LMT, 11/18/2026', 'LMT', true],
    ['/s/ Alan Whitcombe DC 2026-11-20', 'DC', true],
    ['Dana Whitfield, LMT 11-18-26', 'LMT', true],
    ['DW, LMT', 'LMT', false],
    ['E-signed by Leah Brandvold, DPT on Nov 19, 2026 at 4:15 PM', 'PT', true],
    ['Marisol Vega, OTR/L  11/16/2026 4:30 pm', 'OT', true],
    ['Signature: Dana Whitfield LMT', 'LMT', false],
    ['Digitally signed by J. Ruiz 11/18/2026', undefined, true],
    ['Therapist: Dana Whitfield, LMT  Date: 11/18/2026', 'LMT', true],
    ['Rosa Marek, LMT, signed 11/16/2026 13:55', 'LMT', true],
    ['Signed electronically 11/20/2026 09:52, Owen Dale, LMT', 'LMT', true],
    ['Signed 11/11/2026, Ines Duarte, LMT', 'LMT', true],
    ['N.H., OTR/L 11/18/2026', 'OT', true],
  ];

const unsigned = [
  'Signature: ____________  Date: ______',
  'Consent form signed at intake 10/01/2026.',
  'Vital signs stable.',
  'POC signed by Dr. Hale 10/12/2026.',
  'Awaiting signature',
  'Follow up with Dr. Hale, MD next week about imaging results and medication.',
  'PT tolerated treatment well.',
  'Unsigned draft',
  'Massage performed by J. Ruiz, LMT, 7:31-7:48 am, 17 min: effleurage to the neck.',
];

describe('signatures', () => {
  it.each(signed)('reads %s', (text, credential, dated) => {
    const [signature] = read(text, 'plan').signatures;
    expect(signature?.credentials[0]).toBe(credential);
    expect(signature?.dated).toBe(dated);
    expect(signature?.cosigner).toBe(false);
  });

  it.each(unsigned)('sees no signature in: %s', (text) => {
    expect(read(text, 'plan').signatures).toEqual([]);
  });

  it.each([
    'Signed: J. Ruiz, LMT, 11/18/2026. Countersigned: A. Whitcombe, DC, 11/18/2026',
    'J. Ruiz, LMT 11/18/2026\nCo-signed by Alan Whitcombe, DC 11/19/2026',
    'Electronically signed by Pat Moss, PTA 11/18/2026\nReviewed and agreed: Leah Brandvold, PT',
    'Signed by J. Ruiz LMT 11/18/26; cosigned Dr. Whitcombe, DC',
  ])('tells the countersignature apart: %s', (text) => {
    expect(read(text, 'plan').signatures.map(({ cosigner }) => cosigner)).toEqual([false, true]);
  });
});

describe('delegated services', () => {
  it.each([
    ['Massage performed by J. Ruiz, LMT.', 'LMT', false],
    [
      'Treatment provided by Pat Moss, PTA under the supervision of Leah Brandvold, PT.',
      'PTA',
      true,
    ],
    ['Work delegated by Dr. Whitcombe.', 'unknown', true],
    ['Soft tissue work done by LMT under direct supervision of the chiropractor', 'LMT', true],
  ])('reads %s', (text, performer, overseen) => {
    expect(read(text).delegations).toMatchObject([{ performer, overseen }]);
  });

  it.each([
    'Massage to the low back, 15 min.',
    'Referred by Dr. Hale, MD for neck pain.',
    'Walks with supervision on stairs.',
    'Patient treated one-on-one throughout.',
  ])('sees none in: %s', (text) => {
    expect(read(text).delegations).toEqual([]);
  });
});
