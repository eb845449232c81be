/** Codes that are chosen by a button: by what the markup says of its state, or by its class alone. */
import { describe, expect, it } from 'vitest';
import { readLive } from '../../src/page/read.ts';
import { shown } from './reading.ts';
import { parsedPage, tools } from './structure/parsed-page.ts';

const fragmentOf = (body: string) =>
  readLive(parsedPage(`<!doctype html><html lang="en"><body>${body}</body></html>`), tools)
    .fragment;

const group = (...buttons: string[]): string =>
  `<section><h3>Treatment codes</h3><div>${buttons.join('')}</div></section>`;

const button = (look: string, text: string): string => `<button class="${look}">${text}</button>`;

describe('a group of codes to press', () => {
  it.each([
    ['selected', 'code selected', 'code'],
    ['active', 'chip active', 'chip'],
    ['a primary button', 'btn btn-primary', 'btn btn-outline-primary'],
  ])('tells what is chosen by a class: %s', (_, on, off) => {
    const fragment = fragmentOf(
      group(
        button(on, '97140 Manual therapy'),
        button(off, '97124 Massage'),
        button(on, '97112 Neuro re-ed'),
      ),
    );
    expect(shown(fragment)).toEqual(['97140 x? ?', '97112 x? ?']);
    expect(fragment.unread).toEqual([]);
  });

  it('tells it where each button stands in an item of its own', () => {
    const item = (look: string, text: string): string => `<li>${button(look, text)}</li>`;
    const list = `<ul>${item('c is-selected', '97140')}${item('c', '97124')}</ul>`;
    expect(shown(fragmentOf(`<section><h3>Charges</h3>${list}</section>`))).toEqual(['97140 x? ?']);
  });

  it('tells it by the state that a library writes', () => {
    const on = '<button data-state="on">97140 Manual therapy</button>';
    const off = '<button data-state="off">97124 Massage</button>';
    expect(shown(fragmentOf(group(on, off)))).toEqual(['97140 x? ?']);
  });

  it.each([
    ['none', 'code'],
    ['all', 'code selected'],
  ])('says that it is not shown where %s looks chosen', (_, look) => {
    const fragment = fragmentOf(group(button(look, '97140 Manual'), button(look, '97124 Massage')));
    expect(fragment.lines).toBeUndefined();
    expect(fragment.unread).toEqual([{ what: 'lines', why: 'choice-not-shown' }]);
  });

  it('is nothing beside a bill that shows its lines', () => {
    const bill =
      '<table><tr><th>CPT</th><th>Units</th></tr><tr><td>97140</td><td>2</td></tr></table>';
    const quick = group(button('btn', '97140'), button('btn', '97124'));
    const fragment = fragmentOf(bill + quick);
    expect(shown(fragment)).toEqual(['97140 x2 ?']);
    expect(fragment.unread).toEqual([]);
  });

  it('leaves other buttons alone', () => {
    const fragment = fragmentOf(
      '<button class="btn btn-primary">Save</button><button class="btn">Cancel</button>',
    );
    expect(fragment.lines).toBeUndefined();
    expect(fragment.unread).toEqual([]);
  });
});
