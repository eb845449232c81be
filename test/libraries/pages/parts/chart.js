/** What every page shows: an invented patient, the frame of a chart, a bill, and what is likely to be misread. */

export const patient = { name: 'Nora Ellison', born: '04/13/1981', date: '11/20/2026' };

/** `p` a paragraph, `li` an item of a list, `br` a second line of the paragraph before it. */
export const note = {
  subjective: [
    ['p', 'Neck pain 6/10 after driving.'],
    ['p', ''],
    ['p', 'Cannot turn the head to check mirrors.'],
  ],
  objective: [
    ['p', 'MFR to R upper trapezius, 25 minutes.'],
    ['li', 'Cervical rotation R 45 degrees'],
    ['li', 'Balance on foam with cueing, 15 minutes'],
  ],
  assessment: [
    ['p', 'Tolerated well.'],
    ['br', 'Rotation R now 60 degrees.'],
  ],
  plan: [],
};

export const SECTIONS = Object.keys(note);

export const titled = (section) => section[0].toUpperCase() + section.slice(1);

/** A section as HTML, for editors that take it. */
export const htmlOf = (section) =>
  note[section]
    .map(([kind, text]) => (kind === 'li' ? `<ul><li>${text}</li></ul>` : `<p>${text}</p>`))
    .join('')
    .replaceAll('</ul><ul>', '')
    .replaceAll(/<\/p><p>(?=Rotation)/g, '<br>');

const banner = `<header><h1>${patient.name}</h1><dl><dt>DOB</dt><dd>${patient.born}</dd>
  <dt>Date of service</dt><dd>${patient.date}</dd></dl></header>`;

const charge = (code, modifiers, units, minutes) =>
  `<tr><td>${code}</td><td><input size="8" value="${modifiers}" placeholder="59"></td>
  <td><input type="number" value="${units}"></td><td><input type="number" value="${minutes}"></td></tr>`;

const bill = `<section><h2>Charges</h2><label>Add a code <select><option>Choose a code</option>
  <option value="97110">97110 Exercise</option><option value="97124">97124 Massage</option></select></label>
  <table><thead><tr><th>CPT</th><th>Modifiers</th><th>Units</th><th>Minutes</th></tr></thead><tbody>
  ${charge('97140', '59 GP', 2, 25)}${charge('97112', 'GP', 1, 15)}${charge('', '', '', '')}</tbody></table></section>`;

/** The note as it was last saved, as many products show it beneath the one that is being written. */
const saved = `<section id="saved"><h2>Saved version</h2><h3>Subjective</h3><p>Neck pain.</p>
  <h3>Objective</h3><p>MFR, 10 minutes.</p><h3>Plan</h3><p>Start typing the plan</p></section>`;

/** Writes styles that a library's bundle brings as text. */
export function addStyle(...sheets) {
  for (const sheet of sheets) {
    const style = document.createElement('style');
    style.textContent = sheet;
    document.head.append(style);
  }
}

/** Loads a ready-made file of a library. */
export const addScript = (src, type = 'text/javascript') =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src, type });
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });

/** Says that the page stands; `lock` is how its note is signed, and nothing of the older copy is left then. */
export function ready(lock) {
  document.documentElement.dataset.ready = 'true';
  window.lock = async () => {
    document.querySelector('#saved')?.remove();
    await lock?.();
  };
}

/**
 * A chart whose sections are written in editors: `host(section)` is the markup under a section's
 * heading, in which the library makes its editor.
 */
export function showChart(host, { heading = (section) => `<h3>${titled(section)}</h3>` } = {}) {
  document.body.insertAdjacentHTML(
    'afterbegin',
    `${banner}<main><h2>Progress note</h2><p>Write what 97110 or 97124 was done for, e.g. “MFR to L calf, 10 minutes”.</p>
    ${SECTIONS.map((section) => `<section data-section="${section}">${heading(section)}${host(section)}</section>`).join('')}
    </main>${bill}${saved}`,
  );
}

/** A chart whose note and bill are one form, which the library shows in the element given back. */
export function showForm() {
  document.body.insertAdjacentHTML('afterbegin', `${banner}<main></main>`);
  return document.querySelector('main');
}
