/**
 * One chart in every kind of frame: Subjective in a `srcdoc` editor before a stale textarea, Objective in a
 * blank frame that is written later, Assessment in a sandboxed frame, Plan in the page, the bill in a frame of
 * another origin. `?variant=same` keeps the bill on this origin and takes the sandbox off.
 */
import { fetchChart, query, ready, titled, withQuery } from '/browser/chart.js';
import { formatDate } from '/browser/dates.js';
import { element, fill } from '/browser/element.js';

const chart = await fetchChart();
const { patient, clinician, note } = chart;
const same = query.get('variant') === 'same';

const fact = (label, expect, value) =>
  element('span', {}, `${label} `, element('b', { expect }, value));

fill(
  '#who',
  element('h1', { expect: 'patient' }, patient.name),
  fact('DOB', 'born', formatDate(patient.dob)),
  fact('MRN', 'record', patient.recordNumber),
  fact('Date of service', 'date', formatDate(chart.dateOfService)),
  fact('Provider', 'clinician', `${clinician.name}, ${clinician.credential}`),
  fact('Payer', 'payer', chart.payer),
  fact('Note', 'status', chart.status),
);

const SIGNS = { '&': '&amp;', '<': '&lt;' };
const escaped = (text) => text.replaceAll(/[&<]/g, (sign) => SIGNS[sign]);
const paragraphs = (text) =>
  text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');

/** An editor's document; its body knows the textarea it stands for, and no more. */
const editorDocument = (name, attributes) =>
  `<!doctype html><html data-ready><head><style>body{margin:8px;font:14px/1.5 system-ui}p{margin:0 0 4px}</style></head>
  <body id="tinymce" data-id="note_${name}" ${attributes} data-expect="section:${name}">${paragraphs(note[name])}</body></html>`;

const labelled = (name, ...content) =>
  element(
    'div',
    { class: 'field' },
    element('label', { for: `note_${name}` }, titled(name)),
    ...content,
  );

/** The text of an hour ago: the editor writes back only when it is saved. */
const staleBox = (name) =>
  element(
    'textarea',
    {
      id: `note_${name}`,
      name,
      style: 'display:none',
      decoy: 'stale text behind an editor',
    },
    note[name].split('\n')[0],
  );

const srcdocEditor = (name) =>
  labelled(
    name,
    staleBox(name),
    element('iframe', {
      id: `note_${name}_ifr`,
      title: 'Rich Text Area',
      srcdoc: editorDocument(name, 'contenteditable="true" aria-label="Rich Text Area"'),
    }),
  );

const writtenEditor = (name) =>
  labelled(
    name,
    staleBox(name),
    element('iframe', { id: `note_${name}_ifr`, title: 'Rich Text Area' }),
  );

const writeInto = (name) => {
  const inner = document.getElementById(`note_${name}_ifr`).contentDocument;
  inner.open();
  inner.write(editorDocument(name, 'contenteditable="true"'));
  inner.close();
};

const sandboxed = (name) =>
  labelled(
    name,
    element('iframe', {
      id: `note_${name}_ifr`,
      sandbox: same ? null : 'allow-scripts',
      title: titled(name),
      srcdoc: editorDocument(name, ''),
    }),
  );

const plain = (name) => {
  const box = element('textarea', {
    id: `note_${name}`,
    name,
    rows: '4',
    expect: `section:${name}`,
  });
  box.value = note[name];
  return labelled(name, box);
};

/** The same server by its other name is another origin. */
const billingOrigin = () => {
  if (same) return '';
  const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return `http://${other}:${location.port}`;
};

fill(
  '#note',
  srcdocEditor('subjective'),
  writtenEditor('objective'),
  sandboxed('assessment'),
  plain('plan'),
);
fill(
  '#billing',
  element('iframe', {
    name: 'billing',
    title: 'Billing',
    src: billingOrigin() + withQuery('/frames/billing.html'),
  }),
);
writeInto('objective');
ready();
