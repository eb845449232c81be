import { describe, expect, it } from 'vitest';
import { admit } from '../../src/messages/background-door.ts';
import type { PageSender, Sender } from '../../src/messages/sender.ts';

const own = { id: 'codeside', origin: 'chrome-extension://codeside' };
const fragment = { identity: {}, origins: {}, unread: [], visible: true };
const note = { kind: 'fragment', fragment };
const reader: Sender = {
  id: 'codeside',
  url: 'https://emr.example/chart/1',
  origin: 'https://emr.example',
  frameId: 3,
  documentId: 'D1',
  tab: { id: 7, url: 'https://emr.example/' },
};
const permitted = async (): Promise<boolean> => true;

describe('the background door', () => {
  it('admits a reader of a site that is switched on, and says where it stands', async () => {
    const admitted = await admit(note, reader, own, permitted);
    expect(admitted).toMatchObject({
      from: 'reader',
      sender: {
        tab: 7,
        frame: 3,
        document: 'D1',
        origin: 'https://emr.example',
        site: 'https://emr.example',
      },
    });
  });

  it.each([
    ['another extension', { ...reader, id: 'other' }, 'not-ours'],
    ['a sender with no id', { ...reader, id: undefined }, 'not-ours'],
    ['ours, but in no tab', { id: 'codeside', url: 'https://emr.example/' }, 'not-a-tab'],
    [
      'a frame with no web origin',
      {
        ...reader,
        url: 'file:///note.html',
        origin: 'null',
        tab: { id: 1, url: 'file:///note.html' },
      },
      'not-a-tab',
    ],
  ])('refuses %s', async (_what, sender, refused) => {
    expect(await admit(note, sender, own, permitted)).toEqual({ refused });
  });

  it('takes a place that was pointed at by its names only', async () => {
    const field = { field: 'lines.units', view: '/visit', selector: 'td', role: 'cell' };
    const said = (change: object) =>
      admit({ kind: 'pointed', field: { ...field, ...change } }, reader, own, permitted);
    expect(await said({})).toMatchObject({ from: 'reader', body: { kind: 'pointed' } });
    expect(await said({ selector: 'input[value^="J"]' })).toEqual({ refused: 'not-understood' });
    expect(await said({ label: 'Jane Roe, MRN 10482' })).toEqual({ refused: 'not-understood' });
    expect(await said({ field: 'note.secret' })).toEqual({ refused: 'not-understood' });
  });

  it('asks for the permission of the frame before it looks at the body', async () => {
    const asked: PageSender[] = [];
    const refuse = async (page: PageSender): Promise<boolean> => {
      asked.push(page);
      return false;
    };
    const sender = { ...reader, origin: 'https://bill.example', url: 'https://bill.example/claim' };
    expect(await admit('nonsense', sender, own, refuse)).toEqual({ refused: 'not-permitted' });
    expect(asked.map(({ origin }) => origin)).toEqual(['https://bill.example']);
  });

  it("takes a sandboxed frame for its page's", async () => {
    const sender = { ...reader, origin: 'null', url: 'about:srcdoc' };
    const admitted = await admit(note, sender, own, permitted);
    expect(admitted).toMatchObject({ sender: { origin: 'https://emr.example' } });
  });

  it.each([
    ['no kind', {}],
    ['an unknown kind', { kind: 'review' }],
    ['a page’s request from a reader', { kind: 'check-once', tab: 3 }],
    [
      'a fragment of the wrong shape',
      { kind: 'fragment', fragment: { ...fragment, lines: [{ code: 97140 }] } },
    ],
    ['a nonce that is too short', { kind: 'docked', nonce: 'x' }],
    ['null', null],
  ])('refuses %s', async (_what, message) => {
    expect(await admit(message, reader, own, permitted)).toEqual({ refused: 'not-understood' });
  });

  it('hears a page of ours without asking for a permission, and nothing of a reader’s from it', async () => {
    const page = { id: 'codeside', url: 'chrome-extension://codeside/popup.html' };
    const never = async (): Promise<boolean> => false;
    expect(await admit({ kind: 'check-once', tab: 3 }, page, own, never)).toMatchObject({
      from: 'page',
    });
    expect(await admit(note, page, own, never)).toEqual({ refused: 'not-understood' });
  });

  it('drops keys that are not in the words', async () => {
    const admitted = await admit({ ...note, tab: 99 }, reader, own, permitted);
    expect(JSON.stringify(admitted)).not.toContain('99');
  });
});
