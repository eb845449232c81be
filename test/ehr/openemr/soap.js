/** The note: four textareas with a name and nothing else. Saving turns this frame into the summary. */
import { fetchChart, query, ready, SECTIONS, titled, withQuery } from '/browser/chart.js';
import { element } from '/browser/element.js';

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
/** LibreHealth EHR kept the names and sets the boxes in a table, with their titles in the cells beside. */
if (query.get('product') === 'librehealth') {
  const rows = SECTIONS.map((section) =>
    element(
      'tr',
      {},
      element('td', { align: 'left' }, titled(section)),
      element('td', { width: '90%' }, soap.elements.namedItem(section)),
    ),
  );
  for (const group of soap.querySelectorAll('fieldset')) group.remove();
  soap.prepend(element('table', { class: 'table table-bordered' }, rows));
}
soap.addEventListener('input', () => {
  top.isSoapEdit = true;
});
document.getElementById('btnClose').addEventListener('click', () => {
  location.href = withQuery('/openemr/summary.html');
});
ready();
