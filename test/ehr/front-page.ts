/** The clinic's front door: every chart by setting, with a link to each page that can show it. */
import type { Chart, Setting } from './chart.ts';
import { shapePath, SHAPES } from './shapes.ts';
import type { ShapeId } from './shapes.ts';

const SETTINGS: [Setting, string][] = [
  ['massage', 'Massage therapy'],
  ['chiropractic', 'Chiropractic'],
  ['physical-therapy', 'Physical therapy'],
  ['occupational-therapy', 'Occupational therapy'],
];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');

const shapeIds = Object.keys(SHAPES) as ShapeId[];

const shapeLink = (chart: Chart, shape: ShapeId): string =>
  `<a href="${escape(shapePath(shape, chart.id))}">${escape(SHAPES[shape].title)}</a>`;

/** The chart's own page in sight, the others folded away. */
const shapeLinks = (chart: Chart): string => {
  const others = shapeIds.filter((shape) => shape !== chart.shape);
  return `in ${shapeLink(chart, chart.shape)} <details><summary>or elsewhere</summary>${others
    .map((shape) => shapeLink(chart, shape))
    .join(' ')}</details>`;
};

const chartRow = (chart: Chart): string => `
    <li>
      <h3><a href="${escape(shapePath(chart.shape, chart.id))}">${escape(chart.title)}</a></h3>
      <p>${escape(chart.about)}</p>
      <p class="facts">${escape(chart.patient.name)} · ${escape(chart.payer)} · ${escape(
        chart.lines.map((line) => `${line.code} × ${line.units}`).join(', '),
      )}</p>
      <div class="shapes">${shapeLinks(chart)}</div>
    </li>`;

const settingSection = (charts: readonly Chart[], [setting, name]: [Setting, string]): string => `
  <section>
    <h2>${name}</h2>
    <ul>${charts
      .filter((chart) => chart.setting === setting)
      .map(chartRow)
      .join('')}
    </ul>
  </section>`;

const shapeNote = (demo: Chart, shape: ShapeId): string =>
  `<dt>${shapeLink(demo, shape)}</dt><dd>${escape(SHAPES[shape].about)}</dd>`;

/** The whole front page as HTML. */
export const frontPage = (charts: readonly Chart[]): string => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>The practice clinic</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/front-page.css">
</head>
<body>
  <header>
    <h1>The practice clinic</h1>
    <p>${charts.length} invented visits in ${shapeIds.length} kinds of EHR page. Every patient, clinician and
    clinic is made up. What you change stays in the page and is gone when it is loaded again.</p>
    <dl>${charts
      .slice(0, 1)
      .flatMap((demo) => shapeIds.map((shape) => shapeNote(demo, shape)))
      .join('')}</dl>
  </header>
  ${SETTINGS.map((setting) => settingSection(charts, setting)).join('')}
</body>
</html>
`;
