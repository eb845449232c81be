/** What the user teaches of a site's fields: pointing begun and ended, places kept and handed to readers. */
import type { TaughtField, TeachableField } from '../../src/encounter/field-map.ts';
import type { Fragment } from '../../src/encounter/fragment.ts';
import type { ToReader } from '../../src/encounter/messages.ts';
import { siteOf, type PageSender } from '../../src/messages/sender.ts';
import { fieldsOf, keepFields, noteHealth } from '../../src/platform/field-map-store.ts';
import { injectHands, injectTaught } from '../../src/platform/sites.ts';
import { withTab } from '../../src/visit/receive.ts';
import { withoutPatients } from '../../src/visit/no-patient.ts';
import type { Desk } from './desk.ts';
import { tellReader } from './readers.ts';

/** Hands a frame what was taught of its own site, with the code that finds it again. */
export async function giveTaught({ tab, frame, origin }: PageSender, always = false) {
  const kept = await fieldsOf(siteOf(origin));
  if (kept.length === 0 && !always) return;
  if (kept.length > 0) await injectTaught(tab, frame);
  const fields = kept.map(({ health: _health, on: _on, ...signals }) => signals);
  await tellReader(tab, { kind: 'taught', fields }, frame);
}

/** A frame that shows nothing of a chart may still hold what was taught. */
export async function afterFragment(sender: PageSender, fragment: Fragment): Promise<void> {
  const { taught, note, lines, identity } = fragment;
  if (taught !== undefined) await noteHealth(siteOf(sender.origin), taught, today());
  else if (!note && !lines && Object.keys(identity).length === 0) await giveTaught(sender);
}

const two = (part: number): string => `${part}`.padStart(2, '0');

/** The user's own calendar day. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export async function beginPointing(
  desk: Desk,
  tab: number,
  field: TeachableField | undefined,
): Promise<void> {
  const named = field === undefined ? {} : { field };
  await desk.change((memory) => ({
    ...memory,
    tabs: withTab(memory.tabs, { tab, site: '' }, (one) => ({ ...one, pointing: named })),
  }));
  if (await injectHands(tab)) await tellReader(tab, { kind: 'point', ...named });
  else await endPointing(desk, tab);
}

export async function endPointing(desk: Desk, tab: number): Promise<void> {
  await tellReader(tab, { kind: 'point-end' });
  await desk.change((memory) => ({
    ...memory,
    tabs: withTab(memory.tabs, { tab, site: '' }, ({ pointing: _over, ...one }) => one),
  }));
}

/** Keeps a place, if the user was asked for one; nothing of any patient that this tab showed. */
export async function keepPointed(
  desk: Desk,
  sender: PageSender,
  field: TaughtField,
): Promise<void> {
  const { memory } = await desk.read();
  const tab = memory.tabs.find((one) => one.tab === sender.tab);
  if (tab?.pointing === undefined) return;
  await endPointing(desk, sender.tab);
  const identities = memory.visits.filter(({ site }) => site === tab.site);
  const kept = withoutPatients(
    field,
    identities.map(({ identity }) => identity),
  );
  if (kept !== undefined) await keepFields(siteOf(sender.origin), [kept]);
}

/** Every reader asks again for the fields of its own site. */
export async function tellTaughtChanged(desk: Desk): Promise<void> {
  const { memory } = await desk.read();
  const changed: ToReader = { kind: 'taught-changed' };
  await Promise.all(memory.tabs.map(({ tab }) => tellReader(tab, changed)));
}
