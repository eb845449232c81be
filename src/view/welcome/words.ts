/** The words of the first-run page. */
import { productName } from '../words.ts';

/** What a person has to know before switching it on, in the order in which they ask. */
export const points: readonly (readonly [title: string, text: string])[] = [
  [
    'What is read',
    'The note, the billing lines, and whose visit it is, on the page in front of you. Only on sites that you switch on, and none is switched on now.',
  ],
  [
    'Where it goes',
    'Nowhere. The rules run on this device. There is no account and no server; the visit is held in memory and forgotten when its tab closes.',
  ],
  [
    'Switch it on',
    `Open your EHR, press the ${productName} button in the toolbar and choose “Switch on”. Or check a single page once.`,
  ],
  [
    'Switch it off',
    'The same button, “Switch off here”; all sites are listed in the settings. A page that is not switched on carries none of it.',
  ],
  [
    'What it never does',
    'It changes nothing in the chart unasked, suggests no words for the note, and shows no amounts of money. When it is unsure, it says so.',
  ],
  [
    'What it is not',
    'Not the payer’s decision, and not advice on treatment. It reads what was documented; you decide.',
  ],
];
