import { describe, expect, it } from 'vitest';
import type { Fragment } from '../../src/encounter/fragment.ts';
import type { HeldFragment, Memory } from '../../src/encounter/visit.ts';
import { panelView } from '../../src/visit/panel-view.ts';
import { defaultSettings } from '../../src/encounter/settings.ts';

const names = {
  editionLabel: '2026-Q4',
  payers: [],
  payerName: () => undefined,
  codeOf: () => ({ label: '', timed: false }),
};

const held = (at: number, product?: string): HeldFragment => {
  const fragment: Fragment = {
    identity: { patient: 'Jane Roe' },
    note: { plan: 'Weekly.' },
    origins: {},
    unread: [],
    visible: true,
    ...(product === undefined ? {} : { profile: product }),
  };
  return { tab: 1, frame: at, document: `d${at}`, at, live: true, fragment };
};

const memoryOf = (...fragments: HeldFragment[]): Memory => ({
  visits: [
    {
      key: 'v',
      site: 'https://emr.example',
      identity: { patient: 'Jane Roe' },
      fragments,
      encounter: { note: { plan: 'Weekly.' } },
      review: null,
      dismissed: [],
      touched: 0,
    },
  ],
  tabs: [
    {
      tab: 1,
      site: 'https://emr.example',
      looks: [
        {
          frame: 0,
          document: 'd1',
          identity: { patient: 'Jane Roe' },
          visit: 'v',
          content: true,
          visible: true,
        },
      ],
    },
  ],
});

const productIn = (memory: Memory): string | undefined =>
  panelView(memory, { tab: 1, native: true, isRead: true, hasLooked: true }, defaultSettings, names)
    .product;

describe('the product', () => {
  it('is the one that the newest screen named', () => {
    expect(productIn(memoryOf(held(2, 'Jane'), held(3), held(1, 'OpenEMR')))).toBe('Jane');
  });

  it('is not said where no screen named one', () => {
    expect(productIn(memoryOf(held(1)))).toBeUndefined();
  });
});
