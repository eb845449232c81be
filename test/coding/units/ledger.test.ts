import { describe, expect, it } from 'vitest';
import type { Facts, Service } from '../../../src/coding/note/facts.ts';
import { keepLedger } from '../../../src/coding/units/ledger.ts';
import type { Encounter } from '../../../src/encounter/encounter.ts';

const span = { section: 'text', start: 0, end: 0 } as const;

const at = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

const clocked = (code: string, from: string, to: string) =>
  ({ code, clock: { start: at(from), end: at(to), span } }) as Service;

const keep = (
  encounter: Encounter,
  services: Partial<Service>[] = [],
  session?: [string, string],
) =>
  keepLedger(encounter, {
    services,
    ...(session && { session: { start: at(session[0]), end: at(session[1]), span } }),
    adjustments: [],
    totals: [],
    wellness: [],
    notDone: [],
  } as Facts);

describe('keepLedger', () => {
  it('keeps blocks by clock and counts what is left of the visit', () => {
    const ledger = keep({ timeIn: '10:00', timeOut: '10:53' }, [
      clocked('97140', '10:05', '10:30'),
      { code: '97112', minutes: 9 },
    ]);
    expect(ledger).toEqual({
      timeIn: 600,
      timeOut: 653,
      blocks: [
        { code: '97140', minutes: 25, start: 605, end: 630 },
        { code: '97112', minutes: 9 },
      ],
      overlaps: [],
      unaccounted: 19,
    });
  });

  it('shows where two attended services run at once, and lets a hot pack run beside one', () => {
    const attended = [clocked('97140', '9:02', '9:32'), clocked('97110', '9:20', '9:50')];
    expect(keep({}, attended).overlaps).toEqual([{ start: 560, end: 572 }]);
    expect(
      keep({}, [clocked('97140', '9:02', '9:32'), clocked('97010', '9:20', '9:30')]).overlaps,
    ).toEqual([]);
    expect(
      keep({}, [clocked('97140', '9:02', '9:20'), clocked('97110', '9:20', '9:50')]).overlaps,
    ).toEqual([]);
  });

  it('counts minutes that overlap once', () => {
    const attended = [clocked('97140', '9:02', '9:32'), clocked('97110', '9:20', '9:50')];
    expect(keep({ timeIn: '9:00', timeOut: '10:00' }, attended).unaccounted).toBe(12);
  });

  it('takes time in and out from the note where no field was read', () => {
    const ledger = keep({ timeIn: '8:00' }, [{ code: '97124', minutes: 15 }], ['10:05', '10:27']);
    expect([ledger.timeIn, ledger.timeOut, ledger.unaccounted]).toEqual([605, 627, 7]);
  });

  it('crosses midnight, and refuses a time out long before the time in', () => {
    expect(keep({ timeIn: '23:30', timeOut: '00:15' })).toMatchObject({
      timeIn: 1410,
      timeOut: 1455,
    });
    expect(keep({ timeIn: '10:50', timeOut: '10:05' })).not.toHaveProperty('timeIn');
  });

  it('takes a line’s minutes only where the note gives that code none', () => {
    const lines = [
      { code: '97140', units: 1, minutes: 30 },
      { code: '97110', units: 1, minutes: 12 },
      { code: '97530', units: 0, minutes: 10 },
    ];
    const note = { text: 'Manual therapy 23 min, then therex' };
    const services = [{ code: '97140', minutes: 23 }, { code: '97110' }];
    expect(keep({ lines, note }, services).blocks).toEqual([
      { code: '97140', minutes: 23 },
      { code: '97110', minutes: 12 },
    ]);
  });

  it('draws no block for a line whose service the note does not describe', () => {
    const lines = [{ code: '97112', units: 1, minutes: 9 }];
    const note = { text: 'NMT to R levator 9 min' };
    expect(keep({ lines, note }, [{ code: '97140', minutes: 9 }]).blocks).toEqual([
      { code: '97140', minutes: 9 },
    ]);
    expect(keep({ lines }).blocks).toEqual([{ code: '97112', minutes: 9 }]);
  });

  it('leaves what it does not know out', () => {
    expect(keep({})).toEqual({ blocks: [], overlaps: [] });
    expect(keep({ timeIn: '10:00', timeOut: '10:30' })).not.toHaveProperty('unaccounted');
  });
});
