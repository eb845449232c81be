import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supportedModifiers } from '../../../../src/coding/modifiers/supported.ts';
import { packs } from '../../../../src/coding/payers/packs.ts';
import { chartOf, findingsOf, type Written } from '../bill.ts';

const regions = ['cervical', 'thoracic', 'lumbar', 'upper-extremity'];
const modifier = fc.constantFrom('59', 'XS', 'XE', 'GP', 'GO', 'KX', 'RT', 'AT');

interface Visit extends Written {
  readonly code: string;
  readonly adjusted: readonly string[];
  readonly worked: string;
}

const visit: fc.Arbitrary<Visit> = fc
  .record({
    payer: fc.constantFrom(undefined, ...packs.map(({ id }) => id)),
    clinician: fc.constantFrom(undefined, 'LMT', 'DC', 'PT', 'PTA', 'OT'),
    adjusted: fc.uniqueArray(fc.constantFrom(...regions), { minLength: 1, maxLength: 3 }),
    worked: fc.constantFrom('none', ...regions, 'cervical+thoracic'),
    code: fc.constantFrom('97124', '97140', '97112'),
    present: fc.uniqueArray(modifier, { maxLength: 3 }),
    units: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ payer, clinician, adjusted, worked, code, present, units }) => ({
    ...(payer && { payer }),
    ...(clinician && { clinician }),
    code,
    adjusted,
    worked,
    bill: `98940; ${[code, ...present].join('-')} x${units}`,
    note: `adjusted ${adjusted.join(' ')}; ${code} ${worked} 15`,
  }));

const isElsewhere = ({ worked, adjusted }: Visit): boolean =>
  worked !== 'none' && worked.split('+').every((region) => !adjusted.includes(region));

const distinctIn = (modifiers: readonly string[]) =>
  modifiers.filter((one) => /^(59|X.)$/.test(one));

/** What a finding would set where it says that something is missing. */
const added = (written: Written) =>
  findingsOf(written)
    .filter(({ rule }) => rule === 'modifier/missing')
    .flatMap(({ suggestion }) => suggestion?.set.modifiers ?? []);

const supported = (one: Visit) => supportedModifiers(chartOf(one), one.code);

describe('whatever the visit', () => {
  it('59 is neither proposed nor supported in an adjusted region, or where none is named', () => {
    const inPlace = visit.filter((one) => !isElsewhere(one));
    const held = fc.property(
      inPlace,
      (one) => distinctIn([...supported(one), ...added(one)]).length === 0,
    );
    expect(() => fc.assert(held)).not.toThrow();
  });

  it('59 or its kind is supported, once, in another region', () => {
    const apart = visit.filter(isElsewhere);
    const held = fc.property(apart, (one) => distinctIn(supported(one)).length === 1);
    expect(() => fc.assert(held)).not.toThrow();
  });

  it('every finding is short, has a source, and asks about no money', () => {
    const held = fc.property(visit, (one) =>
      findingsOf(one).every(
        ({ summary, detail, source }) =>
          summary.length < 140 && source.label !== '' && !/\$|undefined/.test(detail),
      ),
    );
    expect(() => fc.assert(held)).not.toThrow();
  });
});
