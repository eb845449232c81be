/**
 * The answers that a page of the clinic carries: `data-expect` on what a reader should read, `decoy` on what it
 * should not. Here they are gathered from every frame and brought into one form, to be compared with the chart.
 */
import type { Page } from '@playwright/test';
import type { Chart } from './chart.ts';

/** A normalized answer, e.g. `['line:0.units', '3']`. */
export type Answer = [key: string, value: string];

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const isoDate = (text: string): string => {
  const us = /(\d{2})\/(\d{2})\/(\d{4})/.exec(text);
  if (us) return `${us[3]}-${us[1]}-${us[2]}`;
  // Nov 20, 2026 and 20-Nov-2026
  const [, month] = /\b([A-Z][a-z]{2})\b/.exec(text) ?? [];
  const [day, year] = text.match(/\d+/g) ?? [];
  if (!month || !day) return text.trim();
  const place = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return `${year}-${place}-${day.padStart(2, '0')}`;
};

const clock = (text: string): string => {
  const [, hours, minutes, half] = /(\d{1,2}):(\d{2})(?: ([AP]M))?/.exec(text) ?? [];
  const hour = (Number(hours) % 12) + (half === 'PM' ? 12 : 0);
  return `${String(half ? hour : hours).padStart(2, '0')}:${minutes}`;
};

const ICD = /\b[A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?\b/g;

/** ICD codes as they stand, or by the letters and numbers that point into the list of diagnoses. */
const icdCodes = (text: string, chart: Chart): string => {
  const codes = text.match(ICD);
  if (codes) return codes.join(' ');
  const places = [...text.matchAll(/[A-L]|\d+/g)].map(([sign]) =>
    /\d/.test(sign) ? Number(sign) - 1 : sign.charCodeAt(0) - 65,
  );
  return places.map((place) => chart.diagnoses[place]?.code).join(' ');
};

/** Jane Roe, however it is turned round. */
const firstLast = (text: string): string => {
  const [last, first] = text.split(', ');
  return first ? `${first} ${last}` : text.trim();
};

/** `97140-59-GP Manual therapy` as `97140 59 GP`. */
const glued = (text: string): string =>
  /^\w{5}(?:[\s:,-]+[A-Z\d]{2}\b)*/.exec(text.trim())?.[0].replaceAll(/[\s:,-]+/g, ' ') ?? text;

type Reading = (text: string, chart: Chart) => string;

/** How each kind of answer is brought into the chart's form; the first pattern that fits. */
const READINGS: [RegExp, Reading][] = [
  [/^patient$/, firstLast],
  [/^(date|born)$/, isoDate],
  [/^time(In|Out)$/, clock],
  [/^status$/, (text) => (/\b(signed|locked)\b/i.test(text) ? 'signed' : 'draft')],
  [/^visit$|\.(units|minutes)$/, (text) => /\d+/.exec(text)?.[0] ?? ''],
  [/\.modifiers$/, (text) => (text.match(/\b[A-Z0-9]{2}\b/g) ?? []).join(' ')],
  [/\.diagnoses$/, icdCodes],
  [/\.code$/, (text) => /\w{5}/.exec(text)?.[0] ?? ''],
  [/\.code\+modifiers$/, glued],
  [/^(section:|note$)/, (text) => text.replaceAll(/\n+/g, '\n').trim()],
];

const normalized = (key: string, text: string, chart: Chart): string => {
  const reading = READINGS.find(([pattern]) => pattern.test(key))?.[1];
  return reading ? reading(text, chart) : text.trim();
};

/** Every answer in every frame and shadow root, decoys left out. */
export const answersOn = async (page: Page, chart: Chart): Promise<Answer[]> => {
  const perFrame = await Promise.all(page.frames().map((frame) => frame.evaluate(answersHere)));
  return perFrame
    .flat()
    .filter(([key]) => key !== 'decoy' && !/^line:\d+$/.test(key))
    .map(([key, text]) => [key, normalized(key, text, chart)]);
};

/** Runs in the page: what each answering element of this document shows. */
const answersHere = (): [string, string][] => {
  // Closed shadow roots are known to nobody but the page that made them.
  const { __roots } = window as { __roots?: ShadowRoot[] };
  const roots: ParentNode[] = [document, ...(__roots ?? [])];
  return roots
    .flatMap((root) => [...root.querySelectorAll('[data-expect]')])
    .map((element) => {
      const { dataset, innerText, textContent, value, selectedOptions } = element as HTMLElement &
        Partial<HTMLInputElement & HTMLSelectElement>;
      // A select's value is what it shows; a hidden panel has no rendered text.
      const text = element.checkVisibility() ? innerText : textContent;
      const shown = selectedOptions ? selectedOptions[0]?.text : (value ?? text);
      return [dataset['expect'] ?? '', shown ?? ''];
    });
};

const lineAnswers = ({ lines }: Chart): Answer[] =>
  lines.flatMap((line, index): Answer[] => [
    [`line:${index}.code`, line.code],
    [`line:${index}.code+modifiers`, [line.code, ...line.modifiers].join(' ')],
    [`line:${index}.units`, String(line.units)],
    [`line:${index}.modifiers`, line.modifiers.join(' ')],
    ...[0, 1, 2, 3].map((place): Answer => [
      `line:${index}.modifier.${place}`,
      line.modifiers[place] ?? '',
    ]),
    [`line:${index}.minutes`, line.minutes === undefined ? '' : String(line.minutes)],
    [`line:${index}.diagnoses`, line.diagnoses.join(' ')],
  ]);

/** The note as one text under typed headings. */
const noteWithHeadings = ({ note }: Chart): string =>
  Object.entries(note)
    .map(([name, text]) => `${name.charAt(0).toUpperCase()}${name.slice(1)}:\n${text}`)
    .join('\n');

/** What a page of this chart must say under each key that it has. */
export const answersOf = (chart: Chart): Map<string, string> =>
  new Map<string, string>([
    ['patient', chart.patient.name],
    ['born', chart.patient.dob],
    ['record', chart.patient.recordNumber],
    ['date', chart.dateOfService],
    ['encounter', chart.encounterNumber],
    ['payer', chart.payer],
    ['clinician', `${chart.clinician.name}, ${chart.clinician.credential}`],
    ['timeIn', chart.timeIn ?? ''],
    ['timeOut', chart.timeOut ?? ''],
    ['visit', String(chart.visit ?? '')],
    ['status', chart.status],
    ...Object.entries(chart.note).map(([name, text]): Answer => [`section:${name}`, text]),
    ['note', noteWithHeadings(chart)],
    ...chart.diagnoses.map(({ code }, index): Answer => [`diagnosis:${index}`, code]),
    ...lineAnswers(chart),
  ]);

/** Other answers that make one superfluous. */
const INSTEAD: [RegExp, (key: string) => string][] = [
  [/^section:/, () => 'note'],
  [/^note$/, () => 'section:plan'],
  [/\.modifiers$/, (key) => key.replace('modifiers', 'modifier.0')],
  [/\.modifier\.\d$/, (key) => key.replace(/modifier\.\d/, 'modifiers')],
  [
    /\.(code|modifiers?(\.\d)?)$/,
    (key) => key.replace(/(code|modifiers?(\.\d)?)$/, 'code+modifiers'),
  ],
  [/\.code\+modifiers$/, (key) => key.replace('+modifiers', '')],
];

/** The chart's answers that a page lacks though nothing says that it has no place for them. */
export const missingFrom = (shown: ReadonlySet<string>, chart: Chart, lacks: RegExp): string[] =>
  [...answersOf(chart)]
    .filter(
      ([key, value]) => value !== '' && !shown.has(key) && !lacks.test(key) && key !== 'status',
    )
    .map(([key]) => key)
    .filter(
      (key) => !INSTEAD.some(([pattern, other]) => pattern.test(key) && shown.has(other(key))),
    );
