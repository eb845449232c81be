/** Every sample by name, and the states without a review. */
import type { PanelView } from '../../../src/encounter/panel-view.ts';
import { durations, long, many } from './crowded.ts';
import { neck } from './neck.ts';
import { good, noBill, noPayer, undecided } from './settled.ts';

function bare(state: PanelView['state'], reason?: PanelView['reason']): PanelView {
  return {
    ...neck,
    state,
    ...(reason === undefined ? {} : { reason }),
    identity: {},
    encounter: {},
    review: null,
    freshness: {},
    origins: {},
    screens: 0,
  };
}

const reading: PanelView = bare('reading');
const off: PanelView = bare('empty', 'not-switched-on');
const nothing: PanelView = bare('empty', 'nothing-to-read');
const twoPatients: PanelView = bare('error', 'two-patients');
const unknown: PanelView = {
  ...bare('error', 'unknown-identity'),
  joinOffer: { part: 'bill' },
};
const offer: PanelView = { ...noBill, joinOffer: { part: 'bill' } };
const collapsed: PanelView = { ...neck, collapsed: true };
const pointing: PanelView = {
  ...neck,
  pointing: { field: 'lines.units' },
  unread: [{ what: 'lines.units', why: 'drifted' }],
};
export const setAside: PanelView = {
  ...neck,
  dismissed: [
    { finding: 'code/passive-neuro|97112|2', reason: 'payer-allows' },
    { finding: 'units/over|97140|1', reason: 'other' },
    { finding: 'documentation/goal|97140|', reason: 'documented-elsewhere' },
  ],
};

export const samples = {
  neck,
  good,
  undecided,
  noBill,
  noPayer,
  long,
  many,
  durations,
  reading,
  off,
  nothing,
  twoPatients,
  unknown,
  offer,
  collapsed,
  pointing,
  setAside,
} as const satisfies Readonly<Record<string, PanelView>>;
