/** Smart Forms: a table whose first columns have no names, ids that are repeated, text areas for codes. */
import { SmartFormsRenderer } from '@aehrc/smart-forms-renderer';
import { createRoot } from 'react-dom/client';
import { ready, showForm } from './parts/chart.js';
import { questionnaire, response } from './parts/questionnaire.js';

const main = showForm();
createRoot(main).render(
  <SmartFormsRenderer questionnaire={questionnaire(true)} questionnaireResponse={response} />,
);
new MutationObserver((_, log) => {
  if (main.querySelectorAll('tbody tr').length < 2) return;
  log.disconnect();
  setTimeout(ready);
}).observe(main, { childList: true, subtree: true });
