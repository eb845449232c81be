import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/coding/chart.ts';
import type { Service } from '../../../src/coding/note/facts.ts';
import { countUnits } from '../../../src/coding/units/count.ts';
import type { PayerPack } from '../../../src/encounter/pack.ts';
import type { ServiceLine } from '../../../src/encounter/encounter.ts';

const judged = (
  code: string,
  minutes: number | undefined,
  more: Partial<Judgement> = {},
): Judgement => ({
  code,
  verdict: 'supported',
  ...(minutes === undefined ? {} : { minutes }),
  services: [],
  lines: [],
  evidence: [],
  why: '',
  ...more,
});

const count = (judgements: Judgement[], lines: ServiceLine[] = [], method?: PayerPack['method']) =>
  countUnits(judgements, { lines }, method && ({ method } as PayerPack));

describe('countUnits', () => {
  it('counts by the payer’s method', () => {
    const minutes = [judged('97112', 24), judged('97110', 23)];
    expect(count(minutes, [], 'cms-8-minute')?.counted.total).toBe(3);
    expect(count(minutes, [], 'ama-midpoint')?.counted.total).toBe(4);
  });

  it('takes the method that allows fewer where no payer is known, Medicare’s where they agree', () => {
    expect(count([judged('97112', 24), judged('97110', 23)])?.method).toBe('cms-8-minute');
    expect(count([judged('97110', 33), judged('97140', 7)])?.method).toBe('ama-midpoint');
    expect(count([judged('97140', 25)])?.method).toBe('cms-8-minute');
  });

  it('says nothing where no minutes are known, and zero where they are too few', () => {
    expect(count([judged('97140', undefined)])).toBeUndefined();
    expect(count([judged('98940', 10)])).toBeUndefined();
    expect(count([judged('97124', 7)])?.counted).toEqual({
      total: 0,
      allocation: {},
      alternatives: [],
    });
  });

  it('bills the allocation that agrees with the bill where two tie', () => {
    const minutes = [judged('97112', 20), judged('97140', 20)];
    const lines = [
      { code: '97112', units: 2 },
      { code: '97140', units: 1 },
    ];
    const { allocation, alternatives } = count(minutes, lines, 'cms-8-minute')?.counted ?? {};
    expect(allocation).toEqual({ 97112: 2, 97140: 1 });
    expect(alternatives).toEqual([{ 97112: 1, 97140: 2 }]);
  });

  it('counts services that no line bills, and no service that the note contradicts', () => {
    const minutes = [
      judged('97110', 33),
      judged('97140', 7),
      judged('97112', 15, { verdict: 'contradicted', lines: [0] }),
    ];
    expect(count(minutes, [{ code: '97112', units: 1 }], 'cms-8-minute')?.cms.allocation).toEqual({
      97110: 2,
      97140: 1,
    });
  });

  it('counts minutes of lines that are not billed where no note was read', () => {
    const lines = [
      { code: '97112', units: 1, minutes: 7 },
      { code: '97110', units: 0, minutes: 7 },
      { code: '97140', units: 0, minutes: 7 },
    ];
    const read = [judged('97112', 7, { verdict: 'not-checked', lines: [0] })];
    const counted = count(read, lines, 'cms-8-minute');
    expect(counted?.counted.allocation).toEqual({ 97112: 1 });
    expect(counted?.counted.alternatives).toEqual([{ 97110: 1 }, { 97140: 1 }]);
    const noted = countUnits(read, { lines, note: { text: 'NMR 7 min' } }, undefined);
    expect(noted?.cms.total).toBe(0);
  });

  it('counts a service that could be either of two codes once, for the billed one', () => {
    const service = {
      code: 'undecided',
      candidates: ['97140', '97124'],
      minutes: 15,
    } as unknown as Service;
    const either = (code: string, lines: number[]) =>
      judged(code, 15, { verdict: 'undecided', services: [service], lines });
    const billed = count(
      [either('97140', []), either('97124', [0])],
      [{ code: '97124', units: 1 }],
    );
    expect(billed?.cms).toEqual({ total: 1, allocation: { 97124: 1 }, alternatives: [] });
    expect(count([either('97124', []), either('97140', [])])?.cms.allocation).toEqual({ 97140: 1 });
  });

  it('adds an open service to the settled one of the billed code', () => {
    const open = {
      code: 'undecided',
      candidates: ['97140', '97124'],
      minutes: 10,
    } as unknown as Service;
    const settled = { code: '97140', candidates: ['97140'], minutes: 15 } as unknown as Service;
    const counted = count([
      judged('97140', 15, { services: [settled, open], lines: [0] }),
      judged('97124', 10, { verdict: 'undecided', services: [open] }),
    ]);
    expect(counted?.cms.allocation).toEqual({ 97140: 2 });
  });
});
