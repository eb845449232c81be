import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLive } from '../../../src/page/read.ts';
import {
  labelWords,
  machineWords,
  nameWords,
  valueWords,
} from '../../../src/page/structure/label-words.ts';
import { structureOf } from '../../../src/page/structure/structure.ts';
import { everyPart, pageOf, patientWords, skeleton, type Words } from './generated-pages.ts';
import { parsedPage, tools } from './parsed-page.ts';

const fileOf = (html: string): string => structureOf(parsedPage(html), tools, readLive)?.html ?? '';

/** The file of a page with every part, of somebody whose words are all alike. */
const nobody: Words = { first: 'Qqqqq', last: 'Qqqq', words: ['qqqqqq'], numbers: ['777777'] };
const vocabulary = fileOf(pageOf(everyPart, nobody)).toLowerCase();

const allOf = ({ first, last, words, numbers }: Words): string[] =>
  [first, last, ...words, ...numbers].map((one) => one.toLowerCase());

const kept = [labelWords, valueWords, nameWords, machineWords];

/** True where no word is of the file's own markup, such as `data`, or kept as a label's, such as `view`. */
const areTellable = (words: Words): boolean =>
  allOf(words).every((one) => !vocabulary.includes(one) && !kept.some((list) => list.has(one)));

const tellable = patientWords.filter(areTellable);

describe('the structure of a page', () => {
  it('has no word and no number of the patient’s, in texts or attributes', () => {
    fc.assert(
      fc.property(skeleton, tellable, (shape, words) => {
        const file = fileOf(pageOf(shape, words)).toLowerCase();
        expect(allOf(words).filter((one) => file.includes(one))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on what the words are, only on their form', () => {
    const moved = (word: string): string =>
      word.replace(/[a-y]/gi, (letter) =>
        letter === 'w' || letter === 'W' || letter === 'x'
          ? letter
          : String.fromCharCode(
              letter.charCodeAt(0) === 121 ? 97 : letter.charCodeAt(0) + 1,
            ).replace('x', 'y'),
      );
    fc.assert(
      fc.property(skeleton, tellable, (shape, words) => {
        const other = {
          ...words,
          first: moved(words.first),
          last: moved(words.last),
          words: words.words.map(moved),
        };
        fc.pre(areTellable(other));
        expect(fileOf(pageOf(shape, other))).toBe(fileOf(pageOf(shape, words)));
      }),
      { numRuns: 60 },
    );
  });

  it('is markup that parses, with nothing that runs or loads', () => {
    const document = parsedPage(fileOf(pageOf(everyPart, nobody)));
    expect(
      document.querySelectorAll('script, style, link, [src], [onclick], [action]'),
    ).toHaveLength(0);
    expect(
      [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href')),
    ).toEqual(['#']);
  });
});

const bodyOf = (body: string): string =>
  fileOf(`<!doctype html><html lang="en-US"><body>${body}</body></html>`)
    .replace(/\n *>/g, '>')
    .replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '');

describe('what is kept and what is not', () => {
  it('keeps the words that name fields', () => {
    expect(bodyOf('<table><tr><th>CPT Code</th><th>Mod</th><th>Units</th></tr></table>')).toBe(
      '<table><tr><th>CPT Code</th><th>Mod</th><th>Units</th></tr></table>',
    );
  });

  it('replaces a name that is made of such words, once it was read as the patient’s', () => {
    const body = '<p>Patient: Bill Price</p><p>DOB: 04/13/1981</p><p id="bill-price">Price</p>';
    expect(bodyOf(body)).not.toMatch(/bill|price/i);
  });

  it('keeps the form of dates, and which of them are equal', () => {
    expect(bodyOf('<p>11/20/2026</p><p>Nov 20, 2026</p><p>2026-11-20</p><p>3/4/1981</p>')).toBe(
      '<p>01/20/1932</p><p>Jan 20, 1932</p><p>1932-01-20</p><p>1/2/1931</p>',
    );
  });

  it('keeps what a code, a modifier and a diagnosis are, and not which', () => {
    const said = bodyOf('<p>97140-59-GP</p><p>97112</p><p>97140</p><p>M54.2</p><p>10482</p>');
    expect(said.replace(/ data-read="[^"]*"/g, '')).toBe(
      '<p>97900-59-GP</p><p>97901</p><p>97900</p><p>Z10.9</p><p>11111</p>',
    );
  });

  it('replaces an age of 59 that stands beside no code', () => {
    expect(bodyOf('<p>Age 59</p>')).toBe('<p>Age 99</p>');
  });

  it('marks where a field was read, and what was not', () => {
    const file = structureOf(
      parsedPage(
        '<!doctype html><html><body><label>Plan<textarea>Weekly for Ann</textarea></label></body></html>',
      ),
      tools,
      readLive,
    );
    expect(file?.read).toEqual(['note.plan']);
    expect(file?.html.replace(/\n *>/g, '>')).toContain(
      '<textarea data-read="note.plan">Xxxxxx xxx Xxx</textarea>',
    );
  });

  it('keeps ids but for long numbers and words of the page', () => {
    const body = '<p>Marlowe</p><i id="note_marlowe_104822" class="soap-box4"></i>';
    expect(bodyOf(body)).toBe('<p>Xxxxxxx</p><i id="note_xxxxxxx_999999" class="soap-box4"></i>');
  });

  it('replaces keys of a data base in ids, and leaves other long names', () => {
    const body =
      '<i id="row-3f2b9c1e-7a44-4d0b-9e6f-0c1d2e3f4a5b" class="c4Rt9xPq2LmZ encounterServiceLines2"></i>';
    expect(bodyOf(body)).toBe(
      '<i id="row-9x9x9x9x-9x99-9x9x-9x9x-9x9x9x9x9x9x" class="x9Xx9xXx9XxX encounterServiceLines2"></i>',
    );
  });

  it('cuts long repetitions and says how many, but nothing that was read', () => {
    const rows = '<li>row</li>'.repeat(50);
    const file = bodyOf(`<ul>${rows}</ul>`);
    expect(file.match(/<li>/g)).toHaveLength(30);
    expect(file).toContain('<!-- 20 more like these -->');
    const lines = Array.from(
      { length: 40 },
      (_, at) => `<tr><td>97140</td><td>${at + 1}</td></tr>`,
    );
    const bill = bodyOf(`<table><tr><th>CPT</th><th>Units</th></tr>${lines.join('')}</table>`);
    expect(bill.match(/lines\.\d+\.code/g)).toHaveLength(40);
  });

  it('is given by the outermost document of a site only', () => {
    const document = parsedPage('<!doctype html><html><body></body></html>');
    const frameElement = { ownerDocument: parsedPage('<html></html>') };
    Object.defineProperty(document, 'defaultView', { value: { frameElement } });
    expect(structureOf(document, tools, readLive)).toBeNull();
  });
});
