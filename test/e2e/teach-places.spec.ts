/** Places in real pages: what pointing at one teaches, and whether it is found again after the page has moved on. */
import type { Page } from '@playwright/test';
import type { TaughtField, TeachableField } from '../../src/encounter/field-map.ts';
import { taughtFieldSchema } from '../../src/encounter/field-map.ts';
import { shown } from '../page/reading.ts';
import { expect, test } from './reading-test.ts';

interface Place {
  readonly at: string;
  readonly field: TeachableField;
  /** What would be read, row by row. */
  readonly values: readonly string[];
}

interface Lesson {
  readonly name: string;
  readonly html: string;
  readonly places: readonly Place[];
  readonly lines?: readonly string[];
  readonly note?: Record<string, string>;
  /** What the page becomes: another visit, other numbers, more rows. */
  readonly later?: (html: string) => string;
  readonly laterLines?: readonly string[];
}

const BANNER =
  '<header><h1>Jane Roe</h1><p>DOB: 04/13/1981</p><p>Date of service: 11/20/2026</p></header>';

const row = (at: number, code: string, mods: string, units: string): string =>
  `<div class="r"><span><input id="c${at}" value="${code}"></span><span><input id="m${at}" value="${mods}"></span><span><input id="u${at}" value="${units}"></span></div>`;

const lessons: readonly Lesson[] = [
  {
    name: 'a grid of boxes with no names at all',
    html: `${BANNER}<h3>Charges</h3><div id="grid">${row(1, '97140', '59', '2')}${row(2, '97124', '', '1')}</div>`,
    places: [
      { at: '#u1', field: 'lines.units', values: ['2', '1'] },
      { at: '#m2', field: 'lines.modifiers', values: ['59', ''] },
    ],
    lines: ['97140 x2 59', '97124 x1 '],
    later: (html) => html.replace(/(.*)<\/div>$/s, `$1${row(3, '97112', 'GP', '4')}</div>`),
    laterLines: ['97140 x2 59', '97124 x1 ', '97112 x4 GP'],
  },
  {
    name: 'texts in a list, told by their classes',
    html: `${BANNER}<h3>Charges</h3><ul><li><b class="proc">97140</b> <i class="amount">2</i> <i class="price">80</i></li><li><b class="proc">97124</b> <i class="amount">1</i> <i class="price">40</i></li></ul>`,
    places: [{ at: 'i.amount', field: 'lines.units', values: ['2', '1'] }],
    lines: ['97140 x2 ?', '97124 x1 ?'],
  },
  {
    name: 'a table whose titles are plain cells',
    html: `${BANNER}<h3>Charges</h3><table><tr><td>Aa</td><td>Bb</td><td>Cc</td></tr>${[
      ['97140', '80', '2'],
      ['97124', '40', '1'],
    ]
      .map(
        (cells, at) =>
          `<tr>${cells.map((text, place) => `<td><input id="x${place}${at}" value="${text}"></td>`).join('')}</tr>`,
      )
      .join('')}</table>`,
    places: [{ at: '#x20', field: 'lines.units', values: ['2', '1'] }],
    lines: ['97140 x2 ?', '97124 x1 ?'],
  },
  {
    name: 'several boxes of modifiers in one cell',
    html: `${BANNER}<h3>Charges</h3><table><tr><th>One</th><th>Two</th></tr><tr><td>97140</td><td><input id="a" value="59" size=2><input value="GP" size=2></td></tr></table>`,
    places: [{ at: '#a', field: 'lines.modifiers', values: ['59 GP'] }],
    lines: ['97140 x? 59 GP'],
  },
  {
    name: 'fields of a note whose names hold a number of the visit',
    html: `${BANNER}<form name="soap"><p>Alpha</p><textarea name="part[10482][a]">MFR to R upper trap, 25 min.</textarea><p>Omega</p><textarea name="part[10482][b]">Weekly for a month.</textarea></form>`,
    places: [
      {
        at: 'textarea[name$="[a]"]',
        field: 'note.objective',
        values: ['MFR to R upper trap, 25 min.'],
      },
      { at: 'textarea[name$="[b]"]', field: 'note.plan', values: ['Weekly for a month.'] },
    ],
    note: { objective: 'MFR to R upper trap, 25 min.', plan: 'Weekly for a month.' },
    later: (html) => html.replaceAll('10482', '77'),
  },
];

const teach = (page: Page, { at, field }: Place) =>
  page.evaluate(([where, what]) => globalThis.__reading.taughtHere(where, what), [
    at,
    field,
  ] as const);

const readTaught = (page: Page, fields: readonly TaughtField[]) =>
  page.evaluate((taught) => globalThis.__reading.readTaught(taught), fields);

for (const { name, html, places, lines, note, later, laterLines } of lessons) {
  test(`${name}: taught and read again`, async ({ clinic, reader }) => {
    await reader.goto(`${clinic.origin}/`);
    await reader.evaluate((body) => (document.body.innerHTML = body), html);
    const fields: TaughtField[] = [];
    for (const place of places) {
      const lesson = await teach(reader, place);
      expect(lesson?.values).toEqual(place.values);
      expect(taughtFieldSchema.safeParse(lesson?.field).error).toBeUndefined();
      if (lesson) fields.push(lesson.field);
    }
    const now = await readTaught(reader, fields);
    if (lines) expect(shown(now)).toEqual(lines);
    if (note) expect(now.note).toEqual(note);
    if (!later) return;
    await reader.evaluate((body) => (document.body.innerHTML = body), later(html));
    const then = await readTaught(reader, fields);
    expect(then.unread.filter(({ why }) => why === 'drifted')).toEqual([]);
    if (laterLines) expect(shown(then)).toEqual(laterLines);
    if (note) expect(then.note).toEqual(note);
  });
}

test('a place that nothing tells from others is not taught', async ({ clinic, reader }) => {
  await reader.goto(`${clinic.origin}/`);
  await reader.evaluate(
    (body) => (document.body.innerHTML = body),
    '<div><div>Jane Roe</div><div>Ann Lee</div></div>',
  );
  const who: Place = { at: 'div > div', field: 'identity.patient', values: [] };
  expect(await teach(reader, who)).toBeNull();
});
