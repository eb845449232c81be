/** The structure of a small page, as the page that shows it is given one. */
import type { Structure } from '../../../src/encounter/structure.ts';

const rows = Array.from(
  { length: 12 },
  (_, at) => `  <tr class="fee-row"
   ><td data-read="lines.${at}.code">9790${at % 10}</td
   ><td><input name="units[${at}]" value="1" data-read="lines.${at}.units"></td></tr>`,
).join('\n');

export const sampleStructure: Structure = {
  html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Xxxxxxxx - Chart</title>
</head>
<body class="chart"
><h1 data-read="identity.patient">Xxxx Xxx</h1>
<label for="note_subjective">Subjective</label>
<textarea id="note_subjective" data-read="note.subjective">Xx xxxxxxx xxxx xxxx xxxx 1/21.</textarea>
<table id="selected_codes"
><tr><td>CPT</td><td>Units</td></tr>
${rows}</table>
</body>
</html>
`,
  replaced: 1284,
  read: [
    'identity.patient',
    'lines.0.code',
    'lines.0.units',
    'lines.1.code',
    'note.plan',
    'note.subjective',
    'payer',
  ],
  unread: [
    { what: 'clinician', why: 'ambiguous' },
    { what: 'frame', why: 'sandboxed-frame' },
  ],
};
