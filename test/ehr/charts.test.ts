import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encounterSchema } from '../../src/encounter/encounter.ts';
import { answersOf } from './answers.ts';
import { encounterOf } from './chart.ts';
import type { Chart, Setting } from './chart.ts';
import { CHARTS } from './charts/index.ts';
import { SHAPES } from './shapes.ts';

const PAYERS =
  'medicare medicare-advantage medicaid tricare va fep bcbsnc nc-shp medcost uhc aetna cigna highmark premera regence wa-lni workers-comp auto florida-pip colorado-massage self-pay'.split(
    ' ',
  );

/** Rule folders of the floor set. */
const FOLDERS = ['code/', 'units/', 'edit/', 'modifier/', 'payer/', 'audit/', 'documentation/'];

/** One chart at least shows each of these. */
const PROMISED = [
  'code/passive-neuro',
  'code/better-match',
  'code/not-necessary',
  'code/not-billed',
  'code/wrong-service',
  'code/cmt-level',
  'units/over',
  'units/no-time',
  'units/conflict',
  'units/exceeds-session',
  'edit/pair',
  'modifier/missing',
  'modifier/unsupported',
  'payer/clinician',
  'audit/units',
  'documentation/goal',
  'documentation/joint',
  'documentation/placeholder',
  'documentation/signature',
];

/** Words in the note that speak of a code which no line bills. */
const NOTE_WORDS: Record<string, RegExp> = {
  '97110': /therapeutic exercise/i,
  '97124': /massage|effleurage|petrissage/i,
  '97140': /manual|myofascial|MFR|friction|mobiliz/i,
};

const noteText = (chart: Chart): string => Object.values(chart.note).join('\n');
const billed = (chart: Chart): string[] => chart.lines.map((line) => line.code);
const settings = (charts: readonly Chart[]) => new Set(charts.map((chart) => chart.setting));
const clean = CHARTS.filter((chart) => chart.expected.worst === 'info');

describe('the charts', () => {
  it('are at least fifteen, each with its own id, patient, record and encounter', () => {
    expect(CHARTS.length).toBeGreaterThanOrEqual(15);
    for (const key of [
      (chart: Chart) => chart.id,
      (chart: Chart) => chart.patient.name,
      (chart: Chart) => chart.patient.recordNumber,
      (chart: Chart) => chart.encounterNumber,
    ]) {
      expect(new Set(CHARTS.map(key)).size).toBe(CHARTS.length);
    }
  });

  it('come from all four settings, with charts in order in each', () => {
    const all: Setting[] = ['massage', 'chiropractic', 'physical-therapy', 'occupational-therapy'];
    expect([...settings(CHARTS)].toSorted()).toEqual(all.toSorted());
    expect([...settings(clean)].toSorted()).toEqual(all.toSorted());
    expect(clean.length).toBeGreaterThanOrEqual(4);
  });

  it('show every kind of mistake that the clinic promises', () => {
    const shown = CHARTS.flatMap((chart) => chart.expected.rules);
    expect(shown).toEqual(expect.arrayContaining(PROMISED));
  });

  it('names its file after its id', () => {
    for (const { id } of CHARTS) {
      const source = readFileSync(new URL(`charts/${id}.ts`, import.meta.url), 'utf8');
      expect(source).toContain(`id: '${id}'`);
    }
  });
});

describe.each(CHARTS.map((chart) => [chart.id, chart] as const))('%s', (_id, chart) => {
  it('is an encounter as the review takes it', () => {
    expect(encounterSchema.parse(encounterOf(chart))).toEqual(encounterOf(chart));
  });

  it('holds a full note with no edge blanks', () => {
    for (const text of Object.values(chart.note)) {
      expect(text.length).toBeGreaterThan(10);
      expect(text).toBe(text.trim());
    }
  });

  it('expects codes that a line bills or the note speaks of', () => {
    const unknown = chart.expected.codes
      .map(({ code }) => code)
      .filter((code) => !billed(chart).includes(code) && !NOTE_WORDS[code]?.test(noteText(chart)));
    expect(unknown).toEqual([]);
  });

  it('expects a primary that it also calls supported', () => {
    const { primary, codes } = chart.expected;
    expect(codes.find((entry) => entry.code === primary)?.verdict).toBe('supported');
  });

  it('lists codes by verdict: supported before contradicted', () => {
    const verdicts = chart.expected.codes.map((entry) => entry.verdict);
    expect(verdicts).toEqual(verdicts.toSorted((a, b) => b.localeCompare(a)));
  });

  it('wants no rule that it also forbids', () => {
    const { rules, quiet } = chart.expected;
    for (const rule of rules) {
      expect(quiet).not.toContain(rule);
      expect(quiet).not.toContain(rule.replace(/\/.*/, '/'));
    }
    for (const id of [...rules, ...quiet]) {
      expect(FOLDERS).toContain(id.replace(/\/.*/, '/'));
    }
  });

  it('names a payer pack', () => {
    expect(PAYERS).toContain(chart.expected.payer);
  });

  it('points each line at a diagnosis of the visit', () => {
    const known = chart.diagnoses.map((diagnosis) => diagnosis.code);
    for (const line of chart.lines) {
      expect(line.diagnoses.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining(line.diagnoses));
    }
  });

  it('is shown by a page with a place for each of its facts', () => {
    const { lacks } = SHAPES[chart.shape];
    const homeless = [...answersOf(chart)].filter(
      ([key, value]) => value !== '' && lacks.test(key) && key !== 'encounter',
    );
    expect(homeless).toEqual([]);
  });
});
