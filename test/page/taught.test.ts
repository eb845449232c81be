import { describe, expect, it } from 'vitest';
import type { TaughtSignals } from '../../src/encounter/field-map.ts';
import type { Fragment } from '../../src/encounter/fragment.ts';
import { findFields } from '../../src/page/find/fields.ts';
import { taughtReading } from '../../src/page/teach/taught.ts';
import { recordsOf } from './records.ts';
import { shown } from './reading.ts';

const VIEW = '/visit/*';
const HERE = 'https://emr.example/visit/10482';

/** Reads markup in which `data-taught="0"` marks what the selector of the first taught field finds. */
function read(html: string, fields: TaughtSignals[], address = HERE): Fragment {
  const records = recordsOf(html);
  const claimed = new Map(records.claimed);
  records.boxes.forEach((box, at) => {
    if (box.tag === '#text') return;
    for (const index of records.probe.attr(at, 'data-taught').split(' ').filter(Boolean)) {
      claimed.set(`taught.${index}`, [...(claimed.get(`taught.${index}`) ?? []), at]);
    }
  });
  const steps = findFields(
    { ...records, claimed, address },
    null,
    fields.length > 0 ? taughtReading(fields) : undefined,
  );
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.fragment;
  }
}

const taught = (field: string, more: Partial<TaughtSignals> = {}): TaughtSignals => ({
  field,
  view: VIEW,
  selector: 'x',
  role: 'cell',
  ...more,
});

const BANNER =
  '<header><h1>Jane Roe</h1><p>DOB: 04/13/1981</p><p>Date of service: 11/20/2026</p></header>';

const odd = (head: string, ...rows: string[]): string =>
  `${BANNER}<table><tr>${head
    .split('|')
    .map((title) => `<th>${title}</th>`)
    .join('')}</tr>${rows
    .map(
      (row) =>
        `<tr>${row
          .split('|')
          .map((cell, at) => `<td${at === 2 ? ' data-taught="0"' : ''}>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;

const qx = taught('lines.units', { label: 'qx', near: 'mf|zed', place: '3/4' });

describe('a column that was pointed at', () => {
  const page = odd('Cd|Mf|Qx|Zed', '97140|59|2|40', '97124||1|35');

  it('is read in every row, and not without the teaching', () => {
    expect(shown(read(page, []))).not.toContain('97140 x2 ?');
    const fragment = read(page, [qx]);
    expect(fragment.lines?.map(({ units }) => units)).toEqual([2, 1]);
    expect(fragment.origins['lines.0.units']).toMatchObject({ by: 'taught', hint: 'qx' });
    expect(fragment.taught).toEqual({ 'lines.units /visit/*': 'found' });
  });

  it('is read in boxes to fill in, with modifiers and minutes beside', () => {
    const boxes = odd(
      'Cd|Mf|Qx|Zed',
      '97140|<input value="59 GP">|<input value="2" name="q[1]">|<input value="25">',
      '97124|<input value="">|<input value="1" name="q[2]">|<input value="10">',
    );
    const fragment = read(boxes, [
      { ...qx, name: 'q[#]' },
      taught('lines.modifiers', { label: 'mf', near: 'cd|qx', place: '2/4' }),
      taught('lines.minutes', { label: 'zed', near: 'qx|', place: '4/4' }),
    ]);
    expect(shown(fragment)).toEqual(['97140 x2 59 GP 25min', '97124 x1  10min']);
  });

  it('outranks what its title says', () => {
    const titled = odd('Code|Qty|Visits|Units', '97140|9|2|7');
    const visits = taught('lines.units', { label: 'visits', near: 'qty|units', place: '3/4' });
    expect(read(titled, [visits]).lines?.[0]?.units).toBe(2);
  });

  it('is found where a column was put in before it', () => {
    const moved = odd('Cd|New|Mf|Qx|Zed', '97140|a|59|2|40').replaceAll(' data-taught="0"', '');
    expect(read(moved, [qx]).lines?.[0]?.units).toBe(2);
  });
});

describe('a place that has changed', () => {
  const swapped = odd('Cd|Mf|Zed|Qx', '97140|59|40|2');

  it('is not read and says so', () => {
    const {
      lines,
      unread,
      taught: health,
    } = read(swapped, [
      { ...qx, label: 'qx', near: 'mf|zed' },
      taught('payer', { role: 'text', label: 'plan' }),
    ]);
    expect(lines).toHaveLength(1);
    expect(lines?.[0]).not.toHaveProperty('units');
    expect(unread).toContainEqual({ what: 'lines.units', why: 'drifted' });
    expect(health).toEqual({ 'lines.units /visit/*': 'drifted' });
  });

  it('is not read by its title either', () => {
    const renamed = odd('Code|Mod|Units|Charge', '97140|59|2|40');
    const fragment = read(renamed, [
      taught('lines.units', { label: 'charge', near: 'mod|', place: '3/4' }),
    ]);
    expect(fragment.lines?.[0]).not.toHaveProperty('units');
    expect(fragment.unread).toContainEqual({ what: 'lines.units', why: 'drifted' });
  });

  it('says nothing on another view', () => {
    const fragment = read(swapped, [qx], 'https://emr.example/schedule');
    expect(fragment.unread).toEqual([]);
    expect(fragment.taught).toBeUndefined();
  });

  it('says nothing where nothing of it is on the view', () => {
    const fragment = read(BANNER, [qx]);
    expect(fragment.unread).toEqual([]);
    expect(fragment.taught).toBeUndefined();
  });
});

describe('rows that are no table', () => {
  const row = (code: string, two: string, three: string): string =>
    `<div class="row"><input value="${code}"><input value="${two}"><input value="${three}" data-taught="0"></div>`;
  const page = `${BANNER}<h3>Charges</h3><div id="list">${row('97140', '25', '2')}${row('97124', '10', '1')}</div>`;

  it('are read by the place in the row', () => {
    const fragment = read(page, [taught('lines.units', { role: 'small', place: '3/3' })]);
    expect(shown(fragment)).toEqual(['97140 x2 ?', '97124 x1 ?']);
  });

  it('are not read where the row holds another number of boxes', () => {
    const longer = page.replaceAll('<div class="row">', '<div class="row"><input value="x">');
    const fragment = read(longer, [taught('lines.units', { role: 'small', place: '3/3' })]);
    expect(fragment.lines?.some(({ units }) => units !== undefined) ?? false).toBe(false);
  });
});

describe('notes and facts that were pointed at', () => {
  const areas = `${BANNER}<form><p>Alpha</p><textarea name="f[7]" data-taught="0">MFR to R upper trap, 25 min.</textarea>
    <p>Beta</p><textarea name="g[7]" data-taught="1">Continue weekly.</textarea></form>`;

  it('are read as the sections they were named', () => {
    const fragment = read(areas, [
      taught('note.objective', { role: 'large', name: 'f[#]', place: '1/2' }),
      taught('note.plan', { role: 'large', name: 'g[#]', place: '2/2' }),
    ]);
    expect(fragment.note).toEqual({
      objective: 'MFR to R upper trap, 25 min.',
      plan: 'Continue weekly.',
    });
    expect(fragment.origins['note.plan']?.by).toBe('taught');
  });

  it('are read as text, with the lines of it', () => {
    const text = `${BANNER}<div class="free" data-taught="0"><p>MFR to R upper trap.</p><p>Tolerated well.</p></div>`;
    const fragment = read(text, [taught('note.text', { role: 'text', name: 'free' })]);
    expect(fragment.note).toEqual({ text: 'MFR to R upper trap.\nTolerated well.' });
  });

  it('take the payer and the record from where they stand', () => {
    const facts = `${BANNER}<p class="a" data-taught="0">Blue Cross NC</p><p class="b" data-taught="1">Ref: 10482</p>`;
    const fragment = read(facts, [
      taught('payer', { role: 'text', name: 'a' }),
      taught('identity.record', { role: 'text', name: 'b', label: 'ref' }),
    ]);
    expect(fragment.payer).toBe('Blue Cross NC');
    expect(fragment.identity).toMatchObject({ patient: 'Jane Roe', record: '10482' });
  });

  it('never choose between two patients', () => {
    const two = `<div><p>Patient: Ann Lee</p><p class="who" data-taught="0">Jane Roe</p></div>`;
    const fragment = read(two, [taught('identity.patient', { role: 'text', name: 'who' })]);
    expect(fragment.identity.conflict).toBe('two-patients');
  });

  it('name the patient of a page that does not', () => {
    const page = '<div><p class="who" data-taught="0">Jane Roe</p><p>Plan of care</p></div>';
    expect(read(page, []).identity.patient).toBeUndefined();
    const fragment = read(page, [taught('identity.patient', { role: 'text', name: 'who' })]);
    expect(fragment.identity.patient).toBe('Jane Roe');
  });
});

describe('codes that were pointed at', () => {
  it('take the place of every other code on the page', () => {
    const page = `${BANNER}<table><tr><th>Zip</th><th>Thing</th></tr>
      <tr><td>97124</td><td data-taught="0">97140</td></tr></table>`;
    const fragment = read(page, [taught('lines.code', { label: 'thing', place: '2/2' })]);
    expect(fragment.lines?.map(({ code }) => code)).toEqual(['97140']);
  });

  it('leave the bill unread where they have changed', () => {
    const page = `${BANNER}<table><tr><th>Code</th><th>Units</th></tr><tr><td data-taught="0">97140</td><td>2</td></tr></table>`;
    const fragment = read(page, [
      taught('lines.code', { label: 'thing', near: '|units', place: '1/2' }),
    ]);
    expect(fragment.lines).toBeUndefined();
    expect(fragment.unread).toContainEqual({ what: 'lines.code', why: 'drifted' });
  });
});
