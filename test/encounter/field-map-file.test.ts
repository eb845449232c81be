import { describe, expect, it } from 'vitest';
import { fieldMapText, readFieldMapFile } from '../../src/encounter/field-map-file.ts';
import type { KeptField } from '../../src/encounter/field-map.ts';

const units: KeptField = {
  field: 'lines.units',
  view: '/visit/*',
  selector: 'table[id="fees"] > tbody > tr > td:nth-of-type(3)',
  role: 'cell',
  label: 'qx',
  health: 'drifted',
  on: '2026-11-20',
};
const site = 'https://emr.example';

const problemIn = (value: unknown): string => {
  const read = readFieldMapFile(typeof value === 'string' ? value : JSON.stringify(value));
  return 'problem' in read ? read.problem : '';
};

describe('a field map as a file', () => {
  it('comes back as it was written, without the health that it had here', () => {
    const text = fieldMapText({ site, fields: [units] });
    const { health: _health, on: _on, ...names } = units;
    expect(readFieldMapFile(text)).toEqual({ map: { site, fields: [names] } });
    expect(text).not.toContain('drifted');
  });

  it('holds one place for a field and view', () => {
    const read = readFieldMapFile(
      fieldMapText({ site, fields: [units, { ...units, label: 'units' }] }),
    );
    expect('map' in read && read.map.fields.map(({ label }) => label)).toEqual(['units']);
  });

  const map = JSON.parse(fieldMapText({ site, fields: [units] })) as Record<string, unknown>;

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['too much', ' '.repeat(100_001), 'too large'],
    ['another file', { id: 'bcbsnc', statements: [] }, '“format”'],
    ['a later version', { ...map, version: 2 }, '“version”'],
    ['no site', { ...map, site: 'emr.example/*' }, '“site”'],
    ['a script for a site', { ...map, site: 'javascript://x' }, '“site”'],
    ['a selector that reads more', { ...map, fields: [{ ...units, selector: '*' }] }, 'selector'],
    ['a patient in a label', { ...map, fields: [{ ...units, label: 'MRN 10482' }] }, 'label'],
    ['no list', { ...map, fields: {} }, '“fields”'],
  ])('is refused: %s', (_what, value, problem) => {
    expect(problemIn(value)).toContain(problem);
  });
});
