/** Memory and settings → what one panel shows. */
import type { Encounter } from '../encounter/encounter.ts';
import { findingKeys } from '../encounter/finding-key.ts';
import type { FieldOrigin } from '../encounter/fragment.ts';
import type { PanelReason, PanelView } from '../encounter/panel-view.ts';
import type { Finding } from '../encounter/review.ts';
import type { Settings } from '../encounter/settings.ts';
import type { Dismissal, Memory, Visit } from '../encounter/visit.ts';
import { dismissalText } from './dismiss.ts';
import { fieldsOf, sourceOf } from './join.ts';
import { shownIn, type Shown } from './shown.ts';

/** What the brain knows and a view wants to name. */
export interface Names {
  readonly editionLabel: string;
  readonly payers: readonly { readonly id: string; readonly name: string }[];
  readonly payerName: (payer: string | undefined) => string | undefined;
  readonly codeOf: (code: string) => { readonly label: string; readonly timed: boolean };
}

export interface Panel {
  readonly tab: number;
  readonly native: boolean;
  /** The reader of this tab runs: its site is switched on, or it was asked to check once. */
  readonly isRead: boolean;
  /** A reader is there and has said what it sees. */
  readonly hasLooked: boolean;
}

export function panelView(
  memory: Memory,
  panel: Panel,
  settings: Settings,
  names: Names,
): PanelView {
  const shown = shownIn(memory, panel.tab);
  const tab = memory.tabs.find((one) => one.tab === panel.tab);
  const state = stateOf(shown, panel);
  const isEmpty = state.state !== 'ready';
  return {
    ...state,
    native: panel.native,
    collapsed: !panel.native && (tab?.collapsed ?? (settings.collapsed || isEmpty)),
    side: settings.side,
    theme: settings.theme,
    ...(tab === undefined || !URL.canParse(tab.site) ? {} : { site: new URL(tab.site).host }),
    ...(tab?.pointing === undefined ? {} : { pointing: tab.pointing }),
    ...('visit' in shown ? ofVisit(shown.visit, shown.unjoined, names) : nothingRead),
    ...('refused' in shown ? nothingRead : {}),
    editionLabel: names.editionLabel,
    payers: [...names.payers],
  };
}

const nothingRead = {
  identity: {},
  encounter: {},
  review: null,
  unread: [],
  screens: 0,
  freshness: {},
  origins: {},
  codes: {},
  dismissed: [],
};

function stateOf(shown: Shown, panel: Panel): { state: PanelView['state']; reason?: PanelReason } {
  if ('refused' in shown) return { state: 'error', reason: shown.refused };
  if ('visit' in shown && shown.visit.review !== null && isReviewable(shown.visit.encounter)) {
    return { state: 'ready' };
  }
  if (!panel.isRead) return { state: 'empty', reason: 'not-switched-on' };
  if (!panel.hasLooked) return { state: 'reading' };
  return { state: 'empty', reason: 'nothing-to-read' };
}

function isReviewable({ note, lines }: Encounter): boolean {
  return note !== undefined || lines !== undefined;
}

function ofVisit(visit: Visit, unjoined: readonly Visit[], names: Names) {
  const { encounter, review, identity, fragments } = visit;
  const payerName = names.payerName(encounter.payer);
  const codes = [...(review?.codes ?? []), ...(encounter.lines ?? [])].map(({ code }) => code);
  const [other] = unjoined;
  return {
    identity: {
      ...(identity.patient === undefined ? {} : { patient: identity.patient }),
      ...(identity.date === undefined ? {} : { date: identity.date }),
    },
    encounter,
    review,
    unread: fragments.filter(({ live }) => live).flatMap(({ fragment }) => fragment.unread),
    screens: fragments.filter(({ fragment }) => fieldsOf(fragment).size > 0).length,
    freshness: freshnessOf(visit),
    ...productOf(visit),
    origins: originsOf(visit),
    ...(payerName === undefined ? {} : { payerName }),
    codes: Object.fromEntries(codes.map((code) => [code, names.codeOf(code)])),
    dismissed: standing(visit.dismissed, review?.findings ?? []),
    ...(other === undefined ? {} : { joinOffer: { part: partOf(other.encounter) } }),
  };
}

function partOf({ note, lines }: Encounter): 'note' | 'bill' | 'note-and-bill' {
  if (note !== undefined && lines !== undefined) return 'note-and-bill';
  return note === undefined ? 'bill' : 'note';
}

function freshnessOf({ fragments, encounter }: Visit): PanelView['freshness'] {
  const section = Object.keys(encounter.note ?? {})[0];
  const note = section === undefined ? undefined : sourceOf(fragments, `note.${section}`);
  const bill = sourceOf(fragments, 'lines');
  return {
    ...(note === undefined ? {} : { note: { at: note.at, live: note.live } }),
    ...(bill === undefined ? {} : { bill: { at: bill.at, live: bill.live } }),
  };
}

/** The product that the newest screen named. */
function productOf({ fragments }: Visit): { product?: string } {
  const named = fragments.filter(({ fragment }) => fragment.profile !== undefined);
  const product = named.toSorted((one, other) => other.at - one.at)[0]?.fragment.profile;
  return product === undefined ? {} : { product };
}

function originsOf({ fragments }: Visit): Record<string, FieldOrigin> {
  const fields = new Set(fragments.flatMap(({ fragment }) => [...fieldsOf(fragment)]));
  const entries = [...fields].flatMap((field) =>
    Object.entries(sourceOf(fragments, field)?.fragment.origins ?? {}).filter(
      ([path]) => path === field || path.startsWith(`${field}.`),
    ),
  );
  return Object.fromEntries(entries);
}

/** Those set aside whose words are still the same. */
function standing(
  dismissed: readonly Dismissal[],
  findings: readonly Finding[],
): PanelView['dismissed'] {
  const keys = findingKeys(findings);
  return dismissed.flatMap(({ finding, reason, text }) => {
    const found = findings[keys.indexOf(finding)];
    if (found === undefined || dismissalText(found) !== text) return [];
    return [{ finding, reason: reason as PanelView['dismissed'][number]['reason'] }];
  });
}
