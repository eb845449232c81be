/**
 * The app: which visit, which tab, and what is drawn for them. The address follows by the history API.
 *
 * `?tab=billing` begins there, `?mode=read` draws the bill as text. Another patient loads with a delay:
 * `?slow=<ms>`, or until a promise settles that `window.__hold(id)` returns, where a test has put one there.
 * `?lag=body` keeps the old patient's body under the new header meanwhile; `?lag=header` brings the body first,
 * `?lag=old-header` brings it under the old patient's header.
 */
import { chartId, fetchChart, fetchCharts, query, ready } from '/browser/chart.js';
import { element, fill } from '/browser/element.js';
import { billingTab } from '/spa/billing.js';
import { header } from '/spa/header.js';
import { noteTab } from '/spa/note.js';

const lag = query.get('lag');
const app = { chart: null, shown: null, tab: 'note', patients: [], turn: 0 };

/** Edits outlive a tab and a change of patient, and are gone with the page. */
const opened = new Map();

const hold = (id) => {
  if (window.__hold) return window.__hold(id);
  const slow = Number(query.get('slow') ?? 0);
  return slow > 0 ? new Promise((done) => setTimeout(done, slow)) : undefined;
};

const visitPath = (id, tab) => `/spa/visits/${id}/${tab}${location.search}`;

const TABS = { note: 'Note & Tasks', billing: 'Details & Billing' };

const tabButton = (tab) =>
  element(
    'button',
    {
      type: 'button',
      role: 'tab',
      'aria-selected': String(app.tab === tab),
      onclick: () => {
        history.pushState(null, '', visitPath(app.chart.id, tab));
        app.tab = tab;
        drawBody();
      },
    },
    TABS[tab],
  );

const loading = () => element('p', { class: 'loading', role: 'status' }, 'Loading…');

const drawHeader = () => fill('.visit-header', app.shown ? header(app.shown, lock) : loading());

const drawBody = () => {
  if (!app.chart) return fill('.visit-body', loading());
  // Only one tab is ever in the document.
  const content = app.tab === 'billing' ? billingTab(app.chart, drawBody) : noteTab(app.chart);
  const tabs = element('div', { role: 'tablist', class: 'tabs' }, Object.keys(TABS).map(tabButton));
  return fill('.visit-body', tabs, content);
};

/** Signs without a word: the fields become text or cannot be typed into. */
const lock = () => {
  app.shown.status = 'signed';
  drawHeader();
  drawBody();
};

const drawList = (current) =>
  fill(
    '.patients ul',
    app.patients.map((chart) =>
      element(
        'li',
        {},
        element(
          'a',
          {
            href: visitPath(chart.id, 'note'),
            'aria-current': chart.id === current ? 'page' : null,
            onclick: (event) => {
              event.preventDefault();
              history.pushState(null, '', visitPath(chart.id, app.tab));
              return openVisit(chart.id);
            },
          },
          element('b', {}, chart.patient.name),
          element('span', {}, chart.title),
        ),
      ),
    ),
  );

const startOver = (id) => {
  const next = app.patients.find((chart) => chart.id === id) ?? null;
  if (lag === 'body') app.shown = next;
  else if (lag === 'old-header') app.chart = null;
  else Object.assign(app, { shown: null, chart: null });
};

const openVisit = async (id) => {
  const turn = ++app.turn;
  ready(false);
  startOver(id);
  drawList(id);
  drawHeader();
  drawBody();
  const chart = opened.get(id) ?? (await fetchChart(id));
  await hold(id);
  // Somebody chose yet another patient while this one was on the way.
  if (turn !== app.turn) return;
  opened.set(id, chart);
  app.chart = chart;
  drawBody();
  if (lag?.endsWith('header')) await hold('header');
  if (turn !== app.turn) return;
  app.shown = chart;
  drawHeader();
  document.title = `${chart.patient.name} · Marram Health`;
  ready();
};

const routed = () => {
  const [, id, tab] = /^\/spa\/visits\/([\w-]+)\/(note|billing)$/.exec(location.pathname) ?? [];
  app.tab = tab ?? (query.get('tab') === 'billing' ? 'billing' : 'note');
  return id ?? chartId;
};

fill(
  '#app',
  element(
    'aside',
    { class: 'patients', decoy: 'patient list' },
    element('div', { class: 'brand' }, 'Marram Health'),
    element('ul', {}),
  ),
  element(
    'main',
    {},
    element('header', { class: 'visit-header' }),
    element('div', { class: 'visit-body' }),
  ),
);
const first = routed();
const charts = await fetchCharts();
const { setting } = charts.find((chart) => chart.id === first) ?? charts[0];
app.patients = charts.filter((chart) => chart.setting === setting);
history.replaceState(null, '', visitPath(first, app.tab));
window.addEventListener('popstate', () => openVisit(routed()));
await openVisit(first);
