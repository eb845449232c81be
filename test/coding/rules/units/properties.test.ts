import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packs } from '../../../../src/coding/payers/packs.ts';
import { chartOf, findingsOf } from '../bill.ts';

interface Timed {
  readonly code: string;
  readonly minutes: number;
  readonly units: number;
  /** Where the block is cut in two, in minutes; beyond it, not at all. */
  readonly cut: number;
}

const timed: fc.Arbitrary<Timed[]> = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom('97124', '97140', '97112', '97110', '97116', '97530', '97035'),
    minutes: fc.integer({ min: 1, max: 70 }),
    units: fc.integer({ min: 1, max: 6 }),
    cut: fc.nat(70),
  }),
  { minLength: 1, maxLength: 5, selector: ({ code }) => code },
);

const payer = fc.constantFrom(...packs.map(({ id }) => id));

const bill = (services: readonly Timed[]) =>
  services.map(({ code, units }) => `${code} x${units}`).join('; ');

const note = (services: readonly Timed[]) =>
  services.map(({ code, minutes }) => `${code} hip ${minutes}`).join('; ');

const cutNote = (services: readonly Timed[]) =>
  services
    .flatMap(({ code, minutes, cut }) =>
      cut > 0 && cut < minutes
        ? [`${code} hip ${cut}`, `${code} hip ${minutes - cut}`]
        : [`${code} hip ${minutes}`],
    )
    .join('; ');

/** Unit findings by code, whatever the order of the lines. */
const about = (id: string, services: readonly Timed[], words: string) =>
  findingsOf({ payer: id, clinician: 'PT', bill: bill(services), note: words })
    .filter(({ rule }) => rule.startsWith('units/'))
    .map(({ rule, code, summary }) => `${rule} ${code} ${summary}`)
    .toSorted();

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

describe('whatever is documented and billed', () => {
  it('the order of the lines does not matter', () => {
    const held = fc.property(payer, timed, (id, services) =>
      same(about(id, services, note(services)), about(id, services.toReversed(), note(services))),
    );
    expect(() => fc.assert(held)).not.toThrow();
  });

  it('a block cut in two changes nothing', () => {
    const held = fc.property(payer, timed, (id, services) => {
      const whole = chartOf({ payer: id, bill: bill(services), note: note(services) });
      const cut = chartOf({ payer: id, bill: bill(services), note: cutNote(services) });
      return (
        same(whole.units, cut.units) &&
        same(about(id, services, note(services)), about(id, services, cutNote(services)))
      );
    });
    expect(() => fc.assert(held)).not.toThrow();
  });

  it('a bill of exactly what the minutes allow has neither too much nor too little', () => {
    const held = fc.property(payer, timed, (id, services) => {
      const allowed =
        chartOf({ payer: id, bill: bill(services), note: note(services) }).units?.counted
          .allocation ?? {};
      const exact = services.map((one) => ({ ...one, units: allowed[one.code] ?? 0 }));
      return about(id, exact, note(services)).every((said) => said.startsWith('units/over-limit'));
    });
    expect(() => fc.assert(held)).not.toThrow();
  });

  it('a proposed number of units is one that the minutes allow', () => {
    const held = fc.property(payer, timed, (id, services) => {
      const written = { payer: id, clinician: 'PT', bill: bill(services), note: note(services) };
      const allowed = chartOf(written).units?.counted.allocation ?? {};
      return findingsOf(written).every(
        ({ suggestion, code = '' }) =>
          suggestion?.set.units === undefined || suggestion.set.units === allowed[code],
      );
    });
    expect(() => fc.assert(held)).not.toThrow();
  });
});
