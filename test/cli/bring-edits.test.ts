import { describe, expect, it } from 'vitest';
import { bringEdits, codesCovered } from '../../src/cli/bring-edits.ts';
import { readMue } from '../../src/cli/edit-tables/read-mue.ts';
import { readPtp } from '../../src/cli/edit-tables/read-ptp.ts';
import { moduleOf, mueTableOf, ptpTableOf } from '../../src/cli/edit-tables/write-tables.ts';
import { mueTable } from '../../src/coding/edits/mue-table.ts';
import { mueOf } from '../../src/coding/edits/mue.ts';
import { editsOf } from '../../src/coding/edits/pairs.ts';
import { ptpTable } from '../../src/coding/edits/ptp-table.ts';

/** An invented table in the form that CMS uses. */
const ptpFile = [
  'Codes and their labels are the property of their owner.',
  'Column1/Column2 Edits',
  'Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale',
  '\t\tprior to 1996\tDate\tDate\t0=not allowed',
  '97140\t97124\t\t19990401\t*\t1\tInvented',
  '97140\t97530\t\t20270101\t*\t1\tInvented',
  '97140\t97750\t\t20200101\t20261231\t1\tInvented',
  '97110\t97140\t\t19990401\t19990401\t9\tInvented',
  '10021\t76942\t\t20200101\t*\t1\tInvented',
  '',
].join('\r\n');

const mueFile = [
  '"HCPCS/CPT Code","Practitioner Services MUE Values","MUE Adjudication Indicator","MUE Rationale"',
  '97124,3,"3 Date of Service Edit: Clinical","Clinical: Data, invented"',
  '"98940","1","2 Date of Service Edit: Policy","Code Descriptor"',
  '10021,1,"2 Date of Service Edit: Policy","Code Descriptor"',
].join('\n');

const codes = new Set(['97110', '97124', '97140', '97530', '97750', '98940']);

describe('readPtp', () => {
  it('reads the edits among the wanted codes and passes over those never in force', () => {
    expect(readPtp(ptpFile, codes)).toEqual([
      { column1: '97140', column2: '97124', indicator: 1, from: '1999-04-01' },
      { column1: '97140', column2: '97530', indicator: 1, from: '2027-01-01' },
      { column1: '97140', column2: '97750', indicator: 1, from: '2020-01-01', to: '2026-12-31' },
    ]);
  });

  it('reads the same from commas', () => {
    expect(readPtp(ptpFile.replaceAll('\t', ','), codes)).toEqual(readPtp(ptpFile, codes));
  });

  it('refuses a pair that it cannot read', () => {
    expect(() => readPtp('97140\t97124\t\t19990401\t*\t', codes)).toThrow('97140 97124: indicator');
    expect(() => readPtp('97140\t97124\t\tsoon\t*\t1', codes)).toThrow('not a date: soon');
  });
});

describe('readMue', () => {
  it('reads the limits of the wanted codes', () => {
    expect([...readMue(mueFile, codes)]).toEqual([
      ['97124', { units: 3, adjudication: 3 }],
      ['98940', { units: 1, adjudication: 2 }],
    ]);
  });

  it('refuses a limit that it cannot read', () => {
    expect(() => readMue('97124,few,3', codes)).toThrow('97124: few 3');
    expect(() => readMue('97124,3,policy', codes)).toThrow('97124: 3 policy');
  });
});

describe('bringEdits', () => {
  it('tells what begins, ends and changes', () => {
    const { difference } = bringEdits({ effective: '2027-01-01', ptp: [ptpFile], mue: [mueFile] });
    expect(difference).toContain('! 97140 / 97124 indicator 0 -> 1');
    expect(difference).toContain('+ 97140 / 97530 begins, indicator 1');
    expect(difference).toContain('- 97140 / 97750 ends, indicator was 1');
    expect(difference).toContain('! 97124 limit 4 (3) -> 3 (3)');
    expect(difference).not.toContainEqual(expect.stringContaining('98940 limit'));
    expect(difference).not.toContainEqual(expect.stringContaining('10021'));
  });

  it('leaves a table alone whose file was not given', () => {
    const brought = bringEdits({ effective: '2027-01-01', ptp: [], mue: [mueFile] });
    expect(brought).not.toHaveProperty('ptpTable');
    expect(brought.mueTable?.edition.effective).toBe('2027-01-01');
  });
});

describe('the bundled tables', () => {
  it('are what the writer writes', () => {
    const edits = ptpTable.rows.flatMap(editsOf);
    expect(ptpTableOf(edits, ptpTable.edition.effective)).toEqual(ptpTable);
    const limits = new Map(mueTable.rows.map(mueOf));
    expect(mueTableOf(limits, mueTable.edition.effective)).toEqual(mueTable);
    expect(moduleOf('mueTable', mueTable)).toContain("'97124 4 3',");
  });

  it('cover the codes of this field', () => {
    for (const code of ['97124', '97140', '97112', '98940', '99213', 'G0283']) {
      expect(codesCovered()).toContain(code);
    }
  });
});
