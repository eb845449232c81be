/** Pages of random shape with random words in every place where a page can hold one. */
import * as fc from 'fast-check';
import { labelWords, machineWords, valueWords } from '../../../src/page/structure/label-words.ts';

/** A word that no list of ours knows, as a name or a word of a note may be. */
const foreignWord: fc.Arbitrary<string> = fc
  .string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwyz'), minLength: 4, maxLength: 9 })
  .filter((word) => ![labelWords, machineWords, valueWords].some((list) => list.has(word)));

const name: fc.Arbitrary<string> = foreignWord.map(
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
);

/** Long enough to be somebody's, and no figures that stand for others. */
const number: fc.Arbitrary<string> = fc
  .integer({ min: 200, max: 899_999_999 })
  .map(String)
  .filter((text) => !/^(.)\1*$/.test(text) && !text.startsWith('979'));

export interface Words {
  first: string;
  last: string;
  words: string[];
  numbers: string[];
}

export const patientWords: fc.Arbitrary<Words> = fc.record({
  first: name,
  last: name,
  words: fc.array(fc.oneof(foreignWord, name), { minLength: 3, maxLength: 8 }),
  numbers: fc.array(number, { minLength: 2, maxLength: 4 }),
});

type Part = (words: Words, at: number) => string;

const word = ({ words }: Words, at: number): string => words[at % words.length] ?? '';
const figures = ({ numbers }: Words, at: number): string => numbers[at % numbers.length] ?? '';

/** Every way in which a page has been seen to hold a patient's words. */
const PARTS: readonly Part[] = [
  (all) => `<h1 id="patient-${all.first}-${all.last}">${all.first} ${all.last}</h1>`,
  (all, at) => `<p>Patient: ${all.last}, ${all.first} DOB: 04/13/1981 MRN ${figures(all, at)}</p>`,
  (all, at) =>
    `<label>Subjective<textarea>${all.first} has ${word(all, at)}, ${figures(all, at)}</textarea></label>`,
  (all, at) =>
    `<label for="p${figures(all, at)}">Plan</label><textarea id="p${figures(all, at)}">Plan: ${word(all, at)}</textarea>`,
  (all, at) =>
    `<div contenteditable="true" aria-label="Objective of ${word(all, at)}"><p>${word(all, at + 1)}</p></div>`,
  (all, at) =>
    `<input name="payer" value="${word(all, at)} ${figures(all, at)}" placeholder="${word(all, at)}">`,
  (all, at) => `<input type="hidden" name="key" value="${word(all, at)}|${figures(all, at)}">`,
  (all, at) =>
    `<a href="/chart/${all.last}/${figures(all, at)}" title="${word(all, at)}">${word(all, at)}</a>`,
  (all, at) => `<img src="/${all.first}.png" alt="${all.first}, ${word(all, at)}">`,
  (all, at) =>
    `<select name="who"><option value="${figures(all, at)}">${word(all, at)}</option></select>`,
  (all, at) =>
    `<div class="row ${all.last.toLowerCase()}-row" data-testid="${word(all, at)}-${figures(all, at)}">${word(all, at)}</div>`,
  (all, at) =>
    `<span data-note="${word(all, at)}" style="content:'${word(all, at)}'" onclick="go('${word(all, at)}')">${word(all, at)}</span>`,
  (all, at) =>
    `<!-- ${all.first} ${word(all, at)} --><script>var who = '${all.last}'</script><style>.${all.last}{}</style>`,
  (all, at) =>
    `<table><tr><th>Code</th><th>Units</th></tr><tr><td>97140</td><td>2</td><td>${word(all, at)}</td></tr></table>`,
  (all, at) => `<ul>${`<li>${word(all, at)} ${figures(all, at)}</li>`.repeat(40)}</ul>`,
  (all) => `<svg><text>${all.first}</text></svg><object data="/${all.last}.pdf"></object>`,
  (all, at) =>
    `<iframe src="https://x.example/${all.last}/${figures(all, at)}" title="${word(all, at)}"></iframe>`,
  (all, at) =>
    `<section aria-label="${all.first}’s chart"><p>${`${word(all, at)} `.repeat(20)}</p></section>`,
  (all) => `<p>Electronically signed by ${all.first} ${all.last}, LMT</p>`,
];

/** The shape of a page: which parts, nested how deep. */
export interface Skeleton {
  parts: readonly (readonly [number, number])[];
  titled: boolean;
}

export const skeleton: fc.Arbitrary<Skeleton> = fc.record({
  parts: fc.array(fc.tuple(fc.nat(PARTS.length - 1), fc.nat(3)), { minLength: 2, maxLength: 12 }),
  titled: fc.boolean(),
});

/** Whom the page is about is shown in it: a name in an id alone could be any word. */
export function pageOf({ parts, titled }: Skeleton, words: Words): string {
  const body = parts.map(([part, depth], at) => {
    const inner = PARTS[part]?.(words, at) ?? '';
    return `${'<div>'.repeat(depth)}${inner}${'</div>'.repeat(depth)}`;
  });
  const title = titled ? `${words.first} ${words.last} - Chart` : 'Chart';
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body.join('')}<p>${words.first} ${words.last}</p></body></html>`;
}

/** Every part of a page once. */
export const everyPart: Skeleton = {
  parts: PARTS.map((_, part) => [part, 1] as const),
  titled: true,
};
