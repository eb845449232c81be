/** SurveyJS: a dynamic matrix; every cell is named by its row and column, columns by the cell above them. */
import { Model } from 'survey-core';
import sheet from 'survey-core/survey-core.fontless.css?inline';
import { renderSurvey } from 'survey-js-ui';
import { addStyle, ready, SECTIONS, showForm, titled } from './parts/chart.js';
import { charges, textOf } from './parts/questionnaire.js';

addStyle(sheet);
const text = (name, title) => ({ name, title, cellType: 'text' });
const survey = new Model({
  showQuestionNumbers: 'on',
  elements: [
    ...SECTIONS.map((name) => ({
      type: 'comment',
      name,
      title: titled(name),
      description: 'e.g. MFR to L calf, 10 minutes',
      placeholder: 'Start typing the plan',
    })),
    {
      type: 'matrixdynamic',
      name: 'charges',
      title: 'Charges',
      columns: [
        {
          name: 'cpt',
          title: 'CPT code',
          cellType: 'dropdown',
          choices: ['97110', '97112', '97124', '97140'],
        },
        text('mod', 'Modifiers'),
        { ...text('units', 'Units'), inputType: 'number' },
        { ...text('minutes', 'Minutes'), inputType: 'number' },
      ],
    },
  ],
});
survey.data = {
  ...Object.fromEntries(SECTIONS.map((section) => [section, textOf(section)])),
  charges: [...charges, {}],
};
renderSurvey(survey, showForm());
await new Promise(requestAnimationFrame);
ready();
