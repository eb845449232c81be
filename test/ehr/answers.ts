/**
 * The answers that a page of the clinic carries: `data-expect` on what a reader should read, `decoy` on what it
 * should not. Here they are gathered from every frame and brought into one form, to be compared with the chart.
 */
import type { Frame, Page } from '@playwright/test';
import type { Chart } from './chart.ts';

/** A normalized answer, e.g. `['line:0.units', '3']`. */
export type Answer = [key: string, value: string];

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const isoDate = (text: string): string => {
  const us = /(\d{2})\/(\d{2})\/(\d{4})/.exec(text);
  if (us) return `${us[3]}-${us[1]}-${us[2]}`;
  const long = /([A-Z][a-z]{2}) (\d{1,2}), (\d{4})/.exec(text);
  if (!long) return text.trim();
  const month = MONTHS.indexOf(long[1] ?? '') + 1;
  return `${long[3]}-${String(month).padStart(2, '0')}-${String(long[2]).padStart(2, '0')}`;
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

type Reading = (text: string, chart: Chart) => string;

/** How each kind of answer is brought into the chart's form; the first pattern that fits. */
const READINGS: [RegExp, Reading][] = [
  [/^(date|born)$/, isoDate],
  [/^time(In|Out)$/, clock],
  [/^status$/, (text) => (/signed|locked/i.test(text) ? 'signed' : 'draft')],
  [/^visit$|\.(units|minutes)$/, (text) => /\d+/.exec(text)?.[0] ?? ''],
  [/\.modifiers$/, (text) => (text.match(/\b[A-Z0-9]{2}\b/g) ?? []).join(' ')],
  [/\.diagnoses$/, icdCodes],
  [/^section:/, (text) => text.replaceAll(/\n+/g, '\n').trim()],
];

const normalized = (key: string, text: string, chart: Chart): string => {
  const reading = READINGS.find(([pattern]) => pattern.test(key))?.[1];
  return reading ? reading(text, chart) : text.trim();
};

/** Waits until a page and all the frames in it show what they were asked for. */
export const settled = async (frame: Frame): Promise<void> => {
  await frame.waitForSelector('html[data-ready]', { state: 'attached' });
  await Promise.all(frame.childFrames().map(settled));
};

/** Every answer in every frame, in document order, decoys left out. */
export const answersOn = async (page: Page, chart: Chart): Promise<Answer[]> => {
  const perFrame = await Promise.all(
    page.frames().map((frame) =>
      frame.$$eval('[data-expect]', (elements) =>
        elements.map((element): [string, string] => {
          const { dataset, innerText, value, selectedOptions } = element as HTMLElement &
            Partial<HTMLInputElement & HTMLSelectElement>;
          // A select's value is what it shows.
          const shown = selectedOptions ? selectedOptions[0]?.text : (value ?? innerText);
          return [dataset['expect'] ?? '', shown ?? ''];
        }),
      ),
    ),
  );
  return perFrame
    .flat()
    .filter(([key]) => key !== 'decoy' && !/^line:\d+$/.test(key))
    .map(([key, text]) => [key, normalized(key, text, chart)]);
};

const lineAnswers = ({ lines }: Chart): Answer[] =>
  lines.flatMap((line, index): Answer[] => [
    [`line:${index}.code`, line.code],
    [`line:${index}.units`, String(line.units)],
    [`line:${index}.modifiers`, line.modifiers.join(' ')],
    ...[0, 1, 2, 3].map((place): Answer => [
      `line:${index}.modifier.${place}`,
      line.modifiers[place] ?? '',
    ]),
    [`line:${index}.minutes`, line.minutes === undefined ? '' : String(line.minutes)],
    [`line:${index}.diagnoses`, line.diagnoses.join(' ')],
  ]);

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
    ...chart.diagnoses.map(({ code }, index): Answer => [`diagnosis:${index}`, code]),
    ...lineAnswers(chart),
  ]);
