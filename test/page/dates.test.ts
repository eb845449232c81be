import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClock, findDate, orderOfLanguage, ordersShown } from '../../src/page/find/dates.ts';

const iso = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date', () => {
  it('is read by the order of the page, or not at all', () => {
    fc.assert(
      fc.property(iso, (date) => {
        const [year = '', month = '', day = ''] = date.split('-');
        const american = `${month}/${day}/${year}`;
        expect(findDate(`DOS ${american}`, 'mdy')?.iso).toBe(date);
        expect(findDate(`${day}.${month}.${year}`, 'dmy')?.iso).toBe(date);
        expect([date, null]).toContain(findDate(american, null)?.iso ?? null);
        expect(findDate(date, null)?.iso).toBe(date);
      }),
    );
  });

  it.each([
    ['Nov 20, 2026', '2026-11-20'],
    ['20-Nov-2026', '2026-11-20'],
    ['20 November 2026', '2026-11-20'],
    ['11/20/26', '2026-11-20'],
    ['11/11/2026', '2026-11-11'],
    ['11/12/2026', null],
    ['02/31/2026', undefined],
    ['97140-59-GP', undefined],
    ['10:00-10:45', undefined],
  ])('%s', (text, wanted) => {
    const found = findDate(text, null);
    expect(found === null ? undefined : found.iso).toBe(wanted);
  });

  it('takes its order from another date, a hint, or a language', () => {
    expect(ordersShown('04/12/1981, seen 11/20/2026')).toEqual(['mdy']);
    expect(ordersShown('DD/MM/YYYY')).toEqual(['dmy']);
    expect(ordersShown('04/12/1981')).toEqual([]);
    expect(orderOfLanguage('en-us', '')).toBe('mdy');
    expect(orderOfLanguage('nb', 'en-us')).toBe('dmy');
    expect(orderOfLanguage('en', 'en-us')).toBe('mdy');
    expect(orderOfLanguage('en', '')).toBeNull();
  });
});

describe('a clock time', () => {
  it.each([
    ['10:45', '10:45'],
    ['2:05 PM', '14:05'],
    ['12:10 am', '00:10'],
    ['1405', '14:05'],
    ['9 AM', '09:00'],
    ['25:00', null],
    ['11/20/2026', null],
    ['', null],
  ])('%s', (text, wanted) => {
    expect(findClock(text)).toBe(wanted);
  });
});
