/** Medplum: groups one below the other with the ids and names of the first; names of later rows are empty. */
import { MantineProvider } from '@mantine/core';
import mantine from '@mantine/core/styles.css?inline';
import { MockClient } from '@medplum/mock';
import { MedplumProvider, QuestionnaireForm } from '@medplum/react';
import { createRoot } from 'react-dom/client';
import { addStyle, ready, showForm } from './parts/chart.js';
import { questionnaire, response } from './parts/questionnaire.js';

addStyle(mantine);
const main = showForm();
createRoot(main).render(
  <MedplumProvider medplum={new MockClient()} navigate={() => {}}>
    <MantineProvider>
      <QuestionnaireForm questionnaire={questionnaire(false)} questionnaireResponse={response} />
    </MantineProvider>
  </MedplumProvider>,
);
new MutationObserver((_, log) => {
  if (main.querySelectorAll('textarea').length < 4) return;
  log.disconnect();
  setTimeout(ready);
}).observe(main, { childList: true, subtree: true });
