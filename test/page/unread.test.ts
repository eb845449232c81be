/** Every reason why something is not read, given by a page, and nothing said where all is read. */
import { describe, expect, it } from 'vitest';
import type { Unread, UnreadReason } from '../../src/encounter/fragment.ts';
import { findFields } from '../../src/page/find/fields.ts';
import { readLive } from '../../src/page/read.ts';
import { taughtReading } from '../../src/page/teach/taught.ts';
import { withoutContent } from '../../src/visit/hold-back.ts';
import { recordsOf } from './records.ts';
import { parsedPage, tools } from './structure/parsed-page.ts';

const patient = '<p>Patient: Jane Roe</p><p>DOB: 04/13/1981</p>';

/** `width` and `height` in the markup stand for what a browser would lay out. */
function unreadOn(body: string): Unread[] {
  const document = parsedPage(`<!doctype html><html lang="en"><body>${body}</body></html>`);
  for (const element of document.querySelectorAll('[width]')) {
    const [right, bottom] = ['width', 'height'].map((name) => Number(element.getAttribute(name)));
    element.getBoundingClientRect = () => ({ left: 0, top: 0, right, bottom }) as DOMRect;
  }
  return readLive(document, tools).fragment.unread;
}

/** A page of so many elements as nobody's chart has. */
function hugePage(): Document {
  const document = parsedPage('<!doctype html><html><body></body></html>');
  const more = (left: number): unknown => ({
    nodeType: 1,
    localName: 'i',
    hasAttributes: () => false,
    firstChild: null,
    get nextSibling() {
      return left === 0 ? null : more(left - 1);
    },
  });
  const body = { ...(more(0) as object), localName: 'body', firstChild: more(400_001) };
  Object.defineProperty(document, 'body', { value: body });
  return document;
}

/** A column that was pointed at, on a page that has moved it. */
function drifted(): Unread[] {
  const table = `<table><tr><th>Cd</th><th>Mf</th><th>Zed</th><th>Qx</th></tr>
    <tr><td>97140</td><td>59</td><td class="was">40</td><td>2</td></tr></table>`;
  const records = recordsOf(`${patient}<p>Date of service: 11/20/2026</p>${table}`);
  const was = records.boxes.findIndex((_, at) => records.probe.attr(at, 'class') === 'was');
  const field = { field: 'lines.units', view: '/v', selector: 'x', role: 'cell' } as const;
  const steps = findFields(
    { ...records, claimed: new Map([['taught.0', [was]]]), address: 'https://emr.example/v' },
    null,
    taughtReading([{ ...field, label: 'qx', near: 'mf|zed' }]),
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.fragment.unread;
}

const words =
  'Neck pain is better since the last visit and she turns her head further to the left.';

/** By reason: what is said of a page, or of a moment, that gives it. */
const given: Readonly<Record<UnreadReason, () => Unread[]>> = {
  ambiguous: () => unreadOn('<p>Primary payer: Aetna</p><p>Primary payer: Cigna</p>'),
  'cross-origin-frame': () =>
    unreadOn('<iframe src="https://bill.example/b?x=1" width="600" height="400"></iframe>'),
  'sandboxed-frame': () => unreadOn('<iframe sandbox srcdoc="" width="600" height="400"></iframe>'),
  'closed-root': () => unreadOn(`${patient}<soap-note width="800" height="500"></soap-note>`),
  pdf: () => unreadOn('<object data="/notes/1.pdf" width="800" height="900"></object>'),
  picture: () => unreadOn(`${patient}<canvas width="800" height="900"></canvas>`),
  'no-code-on-page': () =>
    unreadOn(
      `<div><div><label>CPT Code</label><div><span>Manual therapy techniques</span><input disabled value=""></div></div>
       <div><label>Modifiers</label><div><span>59</span><input value=""></div></div></div>`,
    ),
  'choice-not-shown': () => unreadOn('<button>97140</button><button>97124</button>'),
  'two-dates': () =>
    unreadOn(
      `<table><tr><th>Date</th><th>CPT</th><th>Units</th></tr>
       <tr><td>11/20/2026</td><td>97140</td><td>2</td></tr>
       <tr><td>11/13/2026</td><td>97112</td><td>1</td></tr></table>`,
    ),
  'too-large': () => readLive(hugePage(), tools).fragment.unread,
  'unknown-layout': () => unreadOn(`${patient}<textarea>${words}</textarea>`),
  drifted,
  'not-changed': () =>
    withoutContent({ identity: {}, origins: {}, unread: [], visible: true }).unread,
};

describe('why something was not read', () => {
  it.each(Object.entries(given))('%s', (reason, unread) => {
    expect(unread().map(({ why }) => why)).toContain(reason);
  });
});

describe('what is no note', () => {
  it.each([
    ['a logo', `${patient}<img width="120" height="60"><canvas width="300" height="80"></canvas>`],
    ['an empty element', `${patient}<nav-bar width="1200" height="40"></nav-bar>`],
    ['a short remark', `${patient}<textarea>Call back on Monday</textarea>`],
    ['a message', `${patient}<label>Message to the desk<textarea>${words}</textarea></label>`],
    ['a text on no patient’s page', `<textarea>${words}</textarea>`],
    ['an embedded film', '<object data="/help.mp4" width="800" height="600"></object>'],
  ])('%s is not said to be unread', (_, body) => {
    expect(unreadOn(body)).toEqual([]);
  });

  it('is a picture beside a note that was read', () => {
    const note = `<label>Subjective<textarea>${words}</textarea></label>`;
    expect(unreadOn(`${patient}${note}<canvas width="800" height="900"></canvas>`)).toEqual([]);
  });
});

describe('a PDF that a viewer draws', () => {
  const page = `<canvas width="800" height="900"></canvas>
    <div class="textLayer" width="800" height="900"><span>Subjective: ${words}</span><span>Plan: weekly</span></div>`;

  it('is said once, and its text layer is not read', () => {
    const body = `${patient}<div class="pdfViewer">${page}${page}</div>`;
    const { fragment } = readLive(
      parsedPage(`<!doctype html><html><body>${body}</body></html>`),
      tools,
    );
    expect(fragment.note).toBeUndefined();
    expect(unreadOn(body).filter(({ why }) => why === 'pdf')).toEqual([
      { what: 'document', why: 'pdf' },
    ]);
  });
});
