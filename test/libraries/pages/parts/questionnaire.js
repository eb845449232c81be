/** The chart as a FHIR questionnaire and the answers to it, for the libraries that show one as a form. */
import { note, SECTIONS, titled } from './chart.js';

const control = (code) => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
      valueCodeableConcept: {
        coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
      },
    },
  ],
});

const help = (text) => ({
  item: [{ linkId: 'help', type: 'display', text, ...control('help') }],
});

/** `table` says whether the charges are one table; else they are groups below one another. */
export const questionnaire = (table) => ({
  resourceType: 'Questionnaire',
  id: 'visit',
  url: 'http://127.0.0.1/visit',
  status: 'active',
  title: 'Progress note',
  item: [
    {
      linkId: 'soap',
      type: 'group',
      text: 'Note',
      item: SECTIONS.map((linkId) => ({
        linkId,
        type: 'text',
        text: titled(linkId),
        ...(linkId === 'plan' && help('Frequency and duration, e.g. 97110 twice weekly')),
      })),
    },
    {
      linkId: 'charges',
      type: 'group',
      text: 'Charges',
      repeats: true,
      ...(table && control('gtable')),
      item: [
        { linkId: 'cpt', type: 'string', text: 'CPT code' },
        { linkId: 'mod', type: 'string', text: 'Modifiers' },
        { linkId: 'units', type: 'integer', text: 'Units' },
        { linkId: 'minutes', type: 'integer', text: 'Minutes' },
      ],
    },
  ],
});

/** A section as one text with line breaks. */
export const textOf = (section) => note[section].map(([, text]) => text).join('\n');

export const charges = [
  { cpt: '97140', mod: '59 GP', units: 2, minutes: 25 },
  { cpt: '97112', mod: 'GP', units: 1, minutes: 15 },
];

const string = (linkId, valueString) => ({ linkId, answer: [{ valueString }] });
const integer = (linkId, valueInteger) => ({ linkId, answer: [{ valueInteger }] });

export const response = {
  resourceType: 'QuestionnaireResponse',
  status: 'in-progress',
  questionnaire: 'http://127.0.0.1/visit',
  item: [
    {
      linkId: 'soap',
      text: 'Note',
      item: SECTIONS.filter(textOf).map((section) => string(section, textOf(section))),
    },
    ...charges.map(({ cpt, mod, units, minutes }) => ({
      linkId: 'charges',
      text: 'Charges',
      item: [
        string('cpt', cpt),
        string('mod', mod),
        integer('units', units),
        integer('minutes', minutes),
      ],
    })),
  ],
};
