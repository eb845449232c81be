import { describe, expect, it } from 'vitest';
import { signature } from '../../../../src/coding/rules/documentation/signature.ts';
import type { Encounter } from '../../../../src/encounter/encounter.ts';
import { chartWith, problems, serviceOf } from '../chart-with.ts';

const said = (plan: string, encounter: Partial<Encounter> = {}) =>
  problems(
    signature,
    chartWith({
      note: { plan },
      services: [serviceOf('97124')],
      encounter: { status: 'signed', ...encounter },
    }),
  );

describe('documentation/signature', () => {
  it.each([
    ['RTC 1 week.', 'LMT', /no signature/],
    ['Signature: ________ Date: ______', 'LMT', /no signature/],
    ['Signed: Dana Whitfield, LMT', 'LMT', /no date/],
    ['Electronically signed by Alan Whitcombe, DC, 11/18/2026', 'LMT', /not signed by the LMT/],
    ['Signed: Pat Moss, PTA, 11/18/2026\nAwaiting co-signature', 'PTA', /not countersigned/],
    ['Signed: J. Ruiz, LMT, 11/18/2026\nCountersigned by: ______', 'LMT', /not countersigned/],
    ['Treatment performed by Dana Whitfield, LMT.', 'LMT', /no signature/],
    ['Rendering provider: Dana Whitfield, LMT', 'LMT', /no signature/],
  ])('fires on: %s (%s)', (plan, clinician, summary) => {
    expect(said(plan, { clinician })).toMatchObject([
      { indicator: 'warning', summary: expect.stringMatching(summary) },
    ]);
  });

  it.each([
    ['Signed: Dana Whitfield, LMT, 11/18/2026', 'LMT'],
    ['Electronically signed by Thomas Adeyemi, DPT, 11/13/2026', 'PT'],
    ['Alan Whitcombe, DC 11/18/2026', 'DC'],
    ['Signed: Pat Moss, PTA, 11/18/2026. Countersigned: Leah Brandvold, PT, 11/18/2026', 'PTA'],
    ['Digitally signed by Dana Whitfield 11/18/2026', 'LMT'],
    ['Signed: Alan Whitcombe, DC, LMT, 11/18/2026', 'LMT'],
  ])('is quiet on: %s (%s)', (plan, clinician) => {
    expect(said(plan, { clinician })).toEqual([]);
  });

  it('is information where an assistant alone has signed and nobody asks for a second signature', () => {
    expect(said('Signed: Pat Moss, PTA, 11/18/2026', { clinician: 'PTA' })).toMatchObject([
      { indicator: 'info', summary: expect.stringMatching(/assistant/) },
    ]);
  });

  it('is information until the note is signed', () => {
    expect(said('RTC 1 week.', { status: 'draft' })[0]?.indicator).toBe('info');
  });

  it('wants a countersignature of a massage therapist whom a doctor directs, and of no other', () => {
    const own = 'Signed: J. Ruiz, LMT, 11/18/2026';
    const adjusted = [
      { code: '98940', units: 1 },
      { code: '97124', units: 1 },
    ];
    expect(said(own, { clinician: 'LMT', lines: adjusted })[0]?.summary).toMatch(/countersigned/);
    expect(
      said(`${own}. Massage performed by J. Ruiz, LMT.`, { clinician: 'DC' })[0]?.summary,
    ).toMatch(/countersigned/);
    expect(said(own, { clinician: 'LMT', lines: [{ code: '97124', units: 1 }] })).toEqual([]);
    expect(
      said(`${own}. Co-signed A. Whitcombe, DC`, { clinician: 'LMT', lines: adjusted }),
    ).toEqual([]);
  });

  it('is said once, whatever was done', () => {
    const services = [serviceOf('97124'), serviceOf('97140')];
    expect(problems(signature, chartWith({ note: { plan: 'RTC 1 wk.' }, services }))).toHaveLength(
      1,
    );
  });
});
