import { describe, expect, it } from 'vitest';
import { columnRole } from '../../src/page/find/line-words.ts';
import { labelsIn, spelling } from '../../src/page/find/label-scan.ts';
import { isNameAt } from '../../src/page/find/telling.ts';

const labels = spelling(['date', 'date of service', 'patient', 'd o b']);
const colon = /\s*:\s*/y;

const found = (text: string): string[] =>
  labelsIn(text, labels, colon).map(({ index, end }) => text.slice(index, end));

describe('labels in a line', () => {
  it('takes the longest that is followed by what is asked for', () => {
    expect(found('Patient: Jane Roe  Date of service: 11/20/2026')).toEqual([
      'Patient',
      'Date of service',
    ]);
    expect(found('Date of visit, date: 11/20/2026')).toEqual(['date']);
  });

  it('knows points, dashes and spaces between its words', () => {
    expect(found('D.O.B: 04/12/1981')).toEqual(['D.O.B']);
    expect(found('DATE_OF_SERVICE: 11/20/2026')).toEqual(['DATE_OF_SERVICE']);
  });

  it('finds none inside a word, and none without what should follow', () => {
    expect(found('Outpatient: 3')).toEqual([]);
    expect(found('The patient came on that date.')).toEqual([]);
  });
});

describe('a name in much text', () => {
  const stands = (text: string, name: string): boolean => isNameAt(text, text.indexOf(name));

  it('may touch what stands in the cells beside it', () => {
    expect(stands('ActiveProviderRuth Amado', 'Provider')).toBe(true);
    expect(stands('Date of service 11/20/2026', 'Date')).toBe(true);
  });

  it('is none in a sentence or inside a word', () => {
    expect(stands('Patient reports neck pain', 'Patient')).toBe(false);
    expect(stands('an outpatient: 3', 'patient')).toBe(false);
  });
});

describe('the name of a column', () => {
  it('is told by one of its words, the first row of the table before the next', () => {
    expect(columnRole('CPT/HCPCS')).toBe('code');
    expect(columnRole('Modifier code')).toBe('modifiers');
    expect(columnRole('Days or Units')).toBe('units');
    expect(columnRole('Quantité')).toBe('units');
    expect(columnRole('Note code')).toBe('other');
    expect(columnRole('ICD-10')).toBe('diagnoses');
  });

  it('is none where its words only begin like one', () => {
    expect(columnRole('Codeine')).toBeNull();
    expect(columnRole('Unitarian')).toBeNull();
  });
});
