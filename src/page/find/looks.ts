/** What the value of a fact looks like. */
import { findClock, leadingDate } from './dates.ts';
import { credentialIn } from './names.ts';
import type { Fact } from './scalar-words.ts';

export const startsWithDate = (value: string): boolean => leadingDate(value, null) !== null;

/** From one time of the day to another. */
export const SPAN =
  /\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?\s*(?:-|–|—|\/|to)\s*\d{1,2}:\d\d(?:\s*[ap]\.?m\b)?/i;

/** What an insurance plan is called, as a plan of care is not. */
export const INSURANCE =
  /\b(hmo|ppo|epo|pos|hsa|medicare|medicaid|tricare|advantage|health|insurance|mutual|blue|casualty|comp|indemnity|choice|select|benefits?)\b/i;

/** `1405` is a time of the day, `2024` is rather a year. */
const isClock = (value: string): boolean =>
  findClock(value.slice(0, 9)) !== null && !/^(?:19|20)\d\d\b/.test(value);

/** What the value of a fact looks like where no colon parts it from its name. */
export const LOOKS: Partial<Record<Fact, (value: string) => boolean>> = {
  born: startsWithDate,
  date: startsWithDate,
  record: (value) => /^#?\s*[A-Za-z]{0,4}-?\d[\w-]{2,}/.test(value),
  encounter: (value) => /^#?\s*\d{2,}\b/.test(value),
  timeIn: isClock,
  timeOut: isClock,
  clinician: (value) =>
    /^(?:dr\.? )?\p{Lu}[\p{L}.'’-]*,?\s+\p{Lu}/u.test(value) &&
    credentialIn(value.slice(0, 40)) !== null,
  times: (value) => SPAN.test(value.slice(0, 24)),
  payer: (value) => value.length <= 48 && INSURANCE.test(value),
  visit: (value) =>
    /^#?\s*\d{1,3}(?:$|\s*(?:of|\/)\s*\d{1,3}\b(?!\/))/.test(value) || startsWithDate(value),
};
