/** The words of the interface, in one place. What a rule says is the rule's own. */
import type { SectionName } from '../encounter/encounter.ts';
import type { EvidenceKind, UnreadReason } from '../encounter/fragment.ts';
import type { DismissReason, JoinOffer, PanelReason } from '../encounter/panel-view.ts';
import type { Indicator, Verdict } from '../encounter/review.ts';

export const productName = 'Codeside';

export const sectionWords: Readonly<Record<SectionName, string>> = {
  subjective: 'Subjective',
  objective: 'Objective',
  assessment: 'Assessment',
  plan: 'Plan',
  text: 'Note',
};

/** `contradicted` with nothing to quote reads differently: see `verdictWord`. */
const verdictWords: Readonly<Record<Verdict, string>> = {
  supported: 'supported',
  contradicted: 'not what the note describes',
  undecided: 'the note does not settle it',
  'not-checked': 'not checked',
};

export function verdictWord(verdict: Verdict, hasEvidence: boolean): string {
  return verdict === 'contradicted' && !hasEvidence
    ? 'not found in the note'
    : verdictWords[verdict];
}

export const indicatorWords: Readonly<Record<Indicator, string>> = {
  critical: 'Critical',
  warning: 'Warning',
  info: 'For information',
};

export const dismissWords: Readonly<Record<DismissReason, string>> = {
  'documented-elsewhere': 'Documented elsewhere',
  'payer-allows': 'Payer allows it',
  'not-billing': 'Not billing this',
  'tool-wrong': 'The tool is wrong',
  other: 'Another reason',
};

export const credentialWords: Readonly<Record<string, string>> = {
  LMT: 'massage therapist',
  DC: 'chiropractor',
  PT: 'physical therapist',
  PTA: 'PT assistant',
  OT: 'occupational therapist',
  OTA: 'OT assistant',
  MD: 'physician',
  DO: 'physician',
  NP: 'nurse practitioner',
  PA: 'physician assistant',
  ATC: 'athletic trainer',
};

/** Why a place was not read, and what to do about it. */
interface UnreadWords {
  readonly why: string;
  readonly advice: string;
  /** What the panel can do at once. */
  readonly act?: 'point' | 'readAgain';
}

export const unreadWords: Readonly<Record<UnreadReason, UnreadWords>> = {
  ambiguous: {
    why: 'two places on the page fit equally well, so neither was taken',
    advice: 'Say which one it is.',
    act: 'point',
  },
  'cross-origin-frame': {
    why: 'it stands in a frame from another site, which is not switched on',
    advice: 'Open that site in a tab of its own and switch Codeside on there.',
  },
  'sandboxed-frame': {
    why: 'it stands in a sealed frame that does not say whose it is',
    advice: 'Check that part by eye, or take it on your word where that is offered.',
  },
  'closed-root': {
    why: 'the page keeps it closed to extensions',
    advice: 'Check that part by eye.',
  },
  pdf: {
    why: 'it is shown as a PDF',
    advice: 'Open the note itself, not its printed copy.',
  },
  picture: {
    why: 'it is drawn as a picture, which has no text',
    advice: 'Open the note as text, or check that part by eye.',
  },
  'no-code-on-page': {
    why: 'the page shows no codes for it',
    advice: 'Open the screen on which the codes are billed.',
  },
  'choice-not-shown': {
    why: 'the page does not show which of its codes are chosen',
    advice: 'Open the bill itself, or check the codes by eye.',
  },
  'two-dates': {
    why: 'two dates of service are on the view',
    advice: 'Leave only the visit that you want checked.',
    act: 'readAgain',
  },
  'too-large': {
    why: 'the page is too large to read in one pass',
    advice: 'Open the one visit and not the whole chart.',
    act: 'readAgain',
  },
  'unknown-layout': {
    why: 'there is a text here, and nothing on the page says what it is',
    advice: 'Say what it is.',
    act: 'point',
  },
  drifted: {
    why: 'the place that you pointed at has changed, so nothing was guessed',
    advice: 'Show where it is now.',
    act: 'point',
  },
  'not-changed': {
    why: 'the patient changed and this did not: it may still be the last patient’s, so it was not taken',
    advice: 'Once the page shows this patient’s, read it again.',
    act: 'readAgain',
  },
};

/** How a field was recognised, to be followed by the label where there is one. */
export const originWords: Readonly<Record<EvidenceKind, string>> = {
  taught: 'you pointed at it',
  profile: 'by the product’s own name for it',
  label: 'by its label',
  aria: 'by its accessible name',
  legend: 'by its group’s title',
  heading: 'by its heading',
  column: 'by its column',
  name: 'by its field name',
  placeholder: 'by its placeholder',
  position: 'by its place',
  'heading-in-text': 'by a heading in the text',
  shape: 'by its form',
  hint: 'by a word that this product uses',
};

export const joinWords: Readonly<Record<JoinOffer['part'], string>> = {
  note: 'A note',
  bill: 'A bill',
  'note-and-bill': 'A note and a bill',
};

/** What a state without a review says, and the one thing to do. */
export interface StateWords {
  readonly sentence: string;
  readonly more: string;
  readonly action?: 'switchOn' | 'checkOnce' | 'readAgain' | 'join';
  readonly label?: string;
}

export const readingWords: StateWords = {
  sentence: 'Reading the page',
  more: 'The note and the bill are checked as soon as they stand still.',
};

export const stateWords: Readonly<Record<PanelReason, StateWords>> = {
  'nothing-to-read': {
    sentence: 'No visit is open on this page',
    more: 'Open a note or a bill and it is read by itself.',
    action: 'readAgain',
    label: 'Read again',
  },
  'not-switched-on': {
    sentence: 'Not switched on for this site',
    more: 'Codeside reads a site only after you have switched it on.',
    action: 'switchOn',
    label: 'Switch on for this site',
  },
  'two-patients': {
    sentence: 'Two patients are on this view',
    more: 'Nothing was joined, so that one patient’s note never meets another’s bill. Close one of them.',
    action: 'readAgain',
    label: 'Read again',
  },
  'two-dates': {
    sentence: 'Two dates of service are on this view',
    more: 'Nothing was joined. Leave only the visit that you want checked.',
    action: 'readAgain',
    label: 'Read again',
  },
  'unknown-identity': {
    sentence: 'The page does not say whose visit this is',
    more: 'Nothing is joined without a patient and a date. Open the visit with its banner in view.',
    action: 'readAgain',
    label: 'Read again',
  },
  'reader-gone': {
    sentence: 'The page has stopped answering',
    more: 'It was closed, reloaded or updated. Nothing in it was changed.',
    action: 'readAgain',
    label: 'Read again',
  },
  failed: {
    sentence: 'The check failed',
    more: 'That is a fault in Codeside, not in the chart. Nothing on the page was changed.',
    action: 'readAgain',
    label: 'Try again',
  },
};

/** What the background names as not checked, in words; a rule's id stands for itself. */
export const notCheckedWords: Readonly<Record<string, string>> = {
  payer: 'Payer rules',
  note: 'The note',
  bill: 'The bill',
};

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "one", "two" … "nine", then figures. */
export function countWord(count: number): string {
  return numberWords[count] ?? String(count);
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c"; `last` may be "or". */
export function listing(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
