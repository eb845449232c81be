import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseCode,
  parseDiagnoses,
  parseMinutes,
  parseModifiers,
  parsePointers,
  parseUnits,
} from '../../src/page/find/codes.ts';

const code = fc.constantFrom('97140', '97124', '97112', '98941', 'G0283');
const modifier = fc.constantFrom('59', 'GP', 'GO', 'XS', 'KX', 'AT', 'LT', '25', 'CQ');
const modifiers = fc.uniqueArray(modifier, { minLength: 1, maxLength: 4 });
const joint = fc.constantFrom(':', '-', ',', ', ', ' - ', '|');

describe('a code with its modifiers', () => {
  it('is read back in order, however it is joined', () => {
    fc.assert(
      fc.property(code, modifiers, joint, (base, list, by) => {
        expect(parseCode([base, ...list].join(by))).toMatchObject({ code: base, modifiers: list });
      }),
    );
  });

  it('keeps what follows apart from it', () => {
    fc.assert(
      fc.property(code, modifiers, (base, list) => {
        const read = parseCode(`${base}-${list.join('-')} Manual therapy - each 15 min`);
        expect(read).toEqual({ code: base, modifiers: list, rest: 'Manual therapy - each 15 min' });
      }),
    );
  });

  it('takes no two digits for a modifier where they count something', () => {
    const counted = fc.constantFrom(' min', ' minutes', ' units', ' UN', ' x', ' hr');
    fc.assert(
      fc.property(code, fc.integer({ min: 10, max: 99 }), counted, (base, number, unit) => {
        expect(parseCode(`${base} ${number}${unit}`)?.modifiers).toEqual([]);
      }),
    );
  });

  it.each([
    ['CPT4|97140:59|', { code: '97140', modifiers: ['59'], rest: '' }],
    ['97140 59 GP', { code: '97140', modifiers: ['59', 'GP'], rest: '' }],
    ['97112 52', { code: '97112', modifiers: [], rest: '52' }],
    ['CPT 97124', { code: '97124', modifiers: [], rest: '' }],
    ['97124-118', null],
    ['97124.50', null],
    ['M54.2', null],
    ['971405', null],
    ['Portland, OR 97124', null],
  ])('reads %s', (text, wanted) => {
    expect(parseCode(text)).toEqual(wanted);
  });
});

describe('modifiers in a box of their own', () => {
  it('come back in order, at most four', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(modifier, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(':', ' ', ',', ', ', '/'),
        (list, by) => {
          expect(parseModifiers(list.join(by))).toEqual(list.slice(0, 4));
        },
      ),
    );
  });

  it.each([
    ['', []],
    ['59GP', ['59', 'GP']],
    ['59 - Distinct procedural service', ['59']],
    ['GP (therapy plan of care), 59', ['GP', '59']],
    ['gp', ['GP']],
    ['59 ×GP ×', ['59', 'GP']],
    ['Add modifier', []],
  ])('%s', (text, wanted) => {
    expect(parseModifiers(text)).toEqual(wanted);
  });
});

describe('units', () => {
  it.each([
    ['2', 2],
    ['2.00', 2],
    ['0', 0],
    ['2 UN', 2],
    ['x2', 2],
    ['2 x $40', 2],
    ['Billable Units: 2', 2],
    ['', null],
    ['1.5', null],
    ['two', null],
    ['$40.00', null],
  ])('%s', (text, wanted) => {
    expect(parseUnits(text)).toBe(wanted);
  });
});

describe('minutes', () => {
  it.each([
    ['30', 30],
    ['30 minutes', 30],
    ['0.5 hr', 30],
    ['1 hr 15 min', 75],
    ['8:05–8:35', 30],
    ['11:50 AM - 12:10 PM', 20],
    ['0:45', 45],
    ['', null],
    ['0.33 hr', null],
    ['as needed', null],
  ])('%s', (text, wanted) => {
    expect(parseMinutes(text)).toBe(wanted);
  });
});

describe('diagnoses and what points to them', () => {
  it('finds codes with a dot in any text, without one only where they are expected', () => {
    expect(parseDiagnoses('ICD10|M54.2,ICD10|M99.01')).toEqual(['M54.2', 'M99.01']);
    expect(parseDiagnoses('M542')).toEqual([]);
    expect(parseDiagnoses('M542', true)).toEqual(['M54.2']);
    expect(parseDiagnoses('C5-C6 hypomobile, L4 and L5 tender')).toEqual([]);
  });

  it.each([
    ['AB', [0, 1]],
    ['A, C', [0, 2]],
    ['1,2', [0, 1]],
    ['12', [0, 1]],
    ['10', [9]],
    ['11', [10]],
    ['134', [0, 2, 3]],
    ['', []],
    ['M54.2', []],
    ['AND', []],
  ])('%s', (text, wanted) => {
    expect(parsePointers(text)).toEqual(wanted);
  });
});
