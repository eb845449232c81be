/** What every page of the clinic knows: its own query, and the chart that it shows. */
import { shiftDate } from '/browser/dates.js';

export const query = new URLSearchParams(location.search);

export const chartId = query.get('chart') ?? 'roe-neck';

export const fetchChart = async (id = chartId) => {
  const response = await fetch(`/charts/${encodeURIComponent(id)}.json`);
  if (!response.ok) throw new Error(`There is no chart ${id}`);
  return response.json();
};

export const fetchCharts = async () => (await fetch('/charts/all.json')).json();

/** The form values that this page was posted with, by name; null where it was not. */
export const posted = () => {
  const text = document.getElementById('posted')?.textContent;
  return text ? new Map(JSON.parse(text)) : null;
};

/** The same page family with the same query: frames inherit what the top was asked for. */
export const withQuery = (path, changes = {}) => {
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) params.set(name, value);
  return `${path}?${params}`;
};

/** `line:0`, `line:0.units`: the answer for the reader of a service line. */
export const lineExpect = (index, field) => (field ? `line:${index}.${field}` : `line:${index}`);

/** Says that this document now shows what it was asked for; `ready(false)` that it is busy with it. */
export const ready = (now = true) => document.documentElement.toggleAttribute('data-ready', now);

export const SECTIONS = ['subjective', 'objective', 'assessment', 'plan'];

export const titled = (word) => word[0].toUpperCase() + word.slice(1);

/** What a unit of each code is charged here: the host's own business, and a number beside the units. */
export const charge = (code) =>
  ({ 98940: '52.00', 98941: '68.00', 97124: '38.00', 97140: '44.00', 99406: '20.00' })[code] ??
  '41.00';

/** Jane Roe as Roe, Jane. */
export const lastFirst = (name) => {
  const words = name.split(' ');
  return `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
};

/** The note as one text, its sections under typed headings. */
export const noteWithHeadings = (note) =>
  SECTIONS.map((section) => `${titled(section)}:\n${note[section]}`).join('\n\n');

/** Notes of earlier visits, newest first: the chart's own, or two that any patient might have had. */
export const pastNotes = (chart) =>
  chart.past ??
  [14, 28].map((days) => ({
    date: shiftDate(chart.dateOfService, -days),
    clinician: `${chart.clinician.name}, ${chart.clinician.credential}`,
    note: {
      subjective: 'Same complaint, 6/10. Sleeps badly.',
      objective: 'Massage 30 minutes, effleurage to the area. Motion limited.',
      assessment: 'Slow start.',
      plan: 'Return in two weeks.',
    },
  }));
