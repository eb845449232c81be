import { describe, expect, it } from 'vitest';
import { taughtFieldSchema } from '../../src/encounter/field-map.ts';

const units = {
  field: 'lines.units',
  view: '/visits/*/bill#charges',
  selector: 'table[id="fees"] > tbody > tr > td:nth-of-type(3)',
  role: 'cell',
  label: 'qx',
  name: 'bill[#][qty]',
  near: 'mf|',
  place: '3/5',
};

const isKept = (change: object): boolean =>
  taughtFieldSchema.safeParse({ ...units, ...change }).success;

describe('a field that was pointed at', () => {
  it('is kept by names and places', () => {
    expect(isKept({})).toBe(true);
    expect(isKept({ selector: 'x-chart > div >>> p[data-testid="pay-er"]:nth-of-type(2)' })).toBe(
      true,
    );
    expect(isKept({ label: undefined, name: undefined, near: undefined })).toBe(true);
  });

  it.each([
    ['a date in a label', { label: 'Jane Roe 04/13/1981' }],
    ['a text of several lines', { label: 'MFR to R upper trap\nTolerated well' }],
    [
      'a long text',
      { label: 'Patient reports that the neck is better since the last visit, less sore' },
    ],
    ['a number in a name', { name: 'patient-10482' }],
    ['a number beside it', { near: 'MRN 10482|dob' }],
    ['a selector that searches the page', { selector: 'body:has(input[value^="J"])' }],
    ['a list of selectors', { selector: 'input, textarea' }],
    ['a number in a selector', { selector: 'tr[data-visit="10482"]' }],
    ['an address with a query', { view: '/visits?patient=Roe' }],
    ['another field', { field: 'lines.charge' }],
    ['a place that is none', { place: '25 min' }],
  ])('is refused with %s', (_what, change) => {
    expect(isKept(change)).toBe(false);
  });
});
