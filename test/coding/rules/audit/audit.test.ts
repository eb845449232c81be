import { describe, expect, it } from 'vitest';
import { auditCmtManual } from '../../../../src/coding/rules/audit/cmt-manual.ts';
import { auditTherapies } from '../../../../src/coding/rules/audit/therapies.ts';
import { auditUnchanged } from '../../../../src/coding/rules/audit/unchanged.ts';
import { auditUnits } from '../../../../src/coding/rules/audit/units.ts';
import { auditVisits } from '../../../../src/coding/rules/audit/visits.ts';
import type { Encounter, ServiceLine } from '../../../../src/encounter/encounter.ts';
import type { Rule } from '../../../../src/coding/rule.ts';
import { chartWith, problems, unchecked } from '../chart-with.ts';

const billed = (...codes: (string | ServiceLine)[]): ServiceLine[] =>
  codes.map((one) => (typeof one === 'string' ? { code: one, units: 1 } : one));
const on = (rule: Rule, encounter: Partial<Encounter>, hns = false) =>
  problems(rule, chartWith({ encounter, hns }));

describe('audit/units', () => {
  it.each([2, 3, 4])('fires on %i units of massage', (units) => {
    expect(on(auditUnits, { lines: [{ code: '97124', units }] })).toHaveLength(1);
  });

  it('adds the lines up', () => {
    expect(on(auditUnits, { lines: billed('97124', '97110', '97124') })).toMatchObject([
      { line: 0 },
    ]);
  });

  it('is quiet on one unit, on other codes, and where lines were not read', () => {
    expect(on(auditUnits, { lines: billed('97124') })).toEqual([]);
    expect(on(auditUnits, { lines: [{ code: '97140', units: 3 }] })).toEqual([]);
    expect(on(auditUnits, { lines: [{ code: '97124' }] })).toEqual([]);
    expect(on(auditUnits, {})).toEqual([]);
  });
});

describe('audit/visits', () => {
  it('fires past the third visit', () => {
    expect(on(auditVisits, { visit: 4, lines: billed('97124') })).toHaveLength(1);
  });

  it('is quiet up to the third, and for other codes', () => {
    expect(on(auditVisits, { visit: 3, lines: billed('97124') })).toEqual([]);
    expect(on(auditVisits, { visit: 9, lines: billed('97140') })).toEqual([]);
  });

  it('says that the visit was not read', () => {
    const chart = chartWith({ encounter: { lines: billed('97124') } });
    expect(unchecked(auditVisits, chart)).toMatchObject([{ notChecked: 'audit/visits' }]);
  });
});

describe('audit/therapies', () => {
  const three = billed('97140', '97110', '97112');

  it('fires on three in the first six visits; a warning under HNS', () => {
    expect(on(auditTherapies, { visit: 6, lines: three })).toMatchObject([{ indicator: 'info' }]);
    expect(on(auditTherapies, { visit: 1, lines: three }, true)).toMatchObject([
      { indicator: 'warning' },
    ]);
  });

  it('does not count evaluations, adjustments or lines of no units', () => {
    const lines = billed('97140', '97110', '97162', '98940', { code: '97112', units: 0 });
    expect(on(auditTherapies, { visit: 1, lines })).toEqual([]);
  });

  it('is quiet from the seventh visit on', () => {
    expect(on(auditTherapies, { visit: 7, lines: three })).toEqual([]);
  });
});

describe('audit/cmt-manual', () => {
  it.each(['98941', '98942'])('fires beside %s', (code) => {
    expect(on(auditCmtManual, { lines: billed(code, '97140') })).toMatchObject([{ line: 1 }]);
  });

  it.each(['98940', '98943'])('is quiet beside %s', (code) => {
    expect(on(auditCmtManual, { lines: billed(code, '97140') })).toEqual([]);
  });
});

describe('audit/unchanged', () => {
  const note = {
    subjective: 'Neck pain 4/10 on the R, worse at the desk.',
    objective: 'Cervical rotation R 52. MFR to R upper trapezius, 15 min.',
    assessment: 'Restricted rotation, responding.',
    plan: '1x/wk x 4 wks. Signed: Dana Whitfield, LMT, 11/13/2026',
  };

  it('fires on the same words with another date', () => {
    const plan = '1x/wk x 4 wks. Signed: Dana Whitfield, LMT, 11/20/2026';
    expect(on(auditUnchanged, { note: { ...note, plan }, prior: { note } })).toHaveLength(1);
  });

  it('fires on the same words moved between fields', () => {
    const text = Object.values(note).join('\n');
    expect(on(auditUnchanged, { note: { text }, prior: { note } })).toHaveLength(1);
  });

  it('is quiet where findings and response are new', () => {
    const now = {
      ...note,
      subjective: 'Neck pain 3/10, sleeps through now.',
      objective: 'Cervical rotation R 58. MFR to R upper trapezius, 15 min.',
    };
    expect(on(auditUnchanged, { note: now, prior: { note } })).toEqual([]);
  });

  it('is quiet where only a figure is new', () => {
    const now = { ...note, subjective: 'Neck pain 3/10 on the R, worse at the desk.' };
    expect(on(auditUnchanged, { note: now, prior: { note } })).toEqual([]);
  });

  it('is quiet without a prior note, or with next to no text', () => {
    expect(on(auditUnchanged, { note })).toEqual([]);
    expect(
      on(auditUnchanged, { note: { text: 'No show.' }, prior: { note: { text: 'No show.' } } }),
    ).toEqual([]);
  });
});
