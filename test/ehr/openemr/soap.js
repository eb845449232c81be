/** The note: four textareas with a name and nothing else. Saving turns this frame into the summary. */
import { fetchChart, ready, SECTIONS, withQuery } from '/browser/chart.js';

const chart = await fetchChart();
const { soap } = document.forms;
soap.action = withQuery('/openemr/summary.html');
soap.elements.namedItem('pid').value = chart.patient.recordNumber;
for (const section of SECTIONS) {
  const box = soap.elements.namedItem(section);
  // As a server would have written it: the text is the default value, too.
  box.textContent = chart.note[section];
  box.addEventListener('dblclick', () => top.openTextTemplate(box));
}
soap.addEventListener('input', () => {
  top.isSoapEdit = true;
});
document.getElementById('btnClose').addEventListener('click', () => {
  location.href = withQuery('/openemr/summary.html');
});
ready();
