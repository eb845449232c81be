import { describe, expect, it } from 'vitest';
import { admitPanel, portName, type Docking } from '../../src/messages/panel-door.ts';

const own = { id: 'codeside', origin: 'chrome-extension://codeside' };
const nonce = 'k3bQ1v9xT7fWm2Zs';
const docked = {
  id: 'codeside',
  url: `chrome-extension://codeside/panel.html#${nonce}`,
  tab: { id: 7 },
  frameId: 12,
  documentId: 'P1',
};
const docking = (found?: Docking) => async (): Promise<Docking | undefined> => found;

describe('the panel door', () => {
  it('admits a docked panel that shows the nonce its reader announced, and binds it', async () => {
    expect(await admitPanel(portName(nonce), docked, own, docking({ nonce }))).toEqual({
      docked: true,
      tab: 7,
      docking: { nonce, panel: 'P1' },
    });
  });

  it('admits the same panel again after the worker has died', async () => {
    const again = await admitPanel(portName(nonce), docked, own, docking({ nonce, panel: 'P1' }));
    expect(again).toMatchObject({ docked: true });
  });

  it.each([
    ['a guessed nonce', portName('aaaaaaaaaaaaaaaa'), docked, { nonce }],
    ['no nonce', portName(undefined), docked, { nonce }],
    ['a tab whose reader docked nothing', portName(nonce), docked, undefined],
    [
      'a second document with the nonce',
      portName(nonce),
      { ...docked, documentId: 'P2' },
      { nonce, panel: 'P1' },
    ],
    ['a page of another extension', portName(nonce), { ...docked, id: 'other' }, { nonce }],
    ['a reader', portName(nonce), { ...docked, url: 'https://emr.example/' }, { nonce }],
  ])('refuses %s', async (_what, name, sender, found) => {
    expect(await admitPanel(name, sender, own, docking(found))).toBeUndefined();
  });

  it('admits the native panel, which has no tab', async () => {
    const native = { id: 'codeside', url: 'chrome-extension://codeside/panel.html' };
    expect(await admitPanel(portName(undefined), native, own, docking())).toEqual({
      docked: false,
    });
  });
});
