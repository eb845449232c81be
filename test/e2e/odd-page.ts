/** A page whose columns are called by names that nobody knows: what is in them has to be pointed at. */

interface OddPage {
  /** Titles of the columns, and of the fields of the note. */
  readonly titles?: readonly string[];
  /** The columns' order in each row: code, modifiers, units, price. */
  readonly order?: readonly number[];
}

const rows: readonly (readonly string[])[] = [
  ['97140', '59 GP', '3', '80'],
  ['97112', 'GP', '1', '40'],
];

const cell = (text: string, column: number, row: number): string =>
  column === 0 ? text : `<input name="f${column}_${row}" value="${text}" size="6">`;

export function oddPage({ titles, order = [0, 1, 2, 3] }: OddPage = {}): string {
  const named = titles ?? order.map((column) => ['Zeta', 'Kappa', 'Omicron', 'Rho'][column] ?? '');
  const head = named.map((title) => `<th>${title}</th>`).join('');
  const body = rows
    .map((row, at) => {
      const cells = order.map((column) => `<td>${cell(row[column] ?? '', column, at)}</td>`);
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('');
  return `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Visit</title>
<style>body{font:15px sans-serif;margin:24px 420px 24px 24px}textarea{width:100%;height:90px}td,th{padding:4px 12px;text-align:left}</style></head>
<body><header><h1>Jane Roe</h1><p>DOB: 04/13/1981</p><p>Date of service: 11/20/2026</p></header>
<main><form><label>Subjective <textarea name="s">Neck pain 6/10, worse with driving; cannot turn head to check mirrors.</textarea></label>
<label>Objective <textarea name="o">MFR to R upper trapezius, 25 minutes. Cervical rotation R 45 degrees. Balance on foam with cueing for proprioception, 12 minutes.</textarea></label>
<label>Assessment <textarea name="a">Tolerated well; rotation R now 60 degrees. Cervicalgia limits driving.</textarea></label>
<label>Plan <textarea name="p">Twice weekly for 4 weeks; goal: check mirrors while driving.</textarea></label></form>
<div id="board"><h3>Charges</h3><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div></main>
<script>
window.heard = [];
for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'click', 'pointermove'])
  document.addEventListener(kind, (event) => window.heard.push(kind), true);
window.changed = [];
new MutationObserver((all) => window.changed.push(...all.map(({ target }) => target.nodeName)))
  .observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
</script></body></html>`;
}
