/** The settings page: what is stored and granted, and what a person's click changes of it. */
import '../../src/view/tokens.css';
import '../../src/view/pages.css';
import '../../src/view/options/options.css';
import { render } from 'preact';
import { editionLabel } from '../../src/coding/edits/edition.ts';
import { withOwnPacks } from '../../src/coding/payers/packs.ts';
import { rules } from '../../src/coding/rules/rules.ts';
import type { FromPage } from '../../src/encounter/messages.ts';
import { packFileText, readPackFile } from '../../src/encounter/pack-file.ts';
import type { PayerPack } from '../../src/encounter/pack.ts';
import type { Settings } from '../../src/encounter/settings.ts';
import { browser } from '../../src/platform/browser.ts';
import { watchFieldMaps } from '../../src/platform/field-map-store.ts';
import {
  dropOwnPack,
  keepOwnPack,
  loadOwnPacks,
  watchOwnPacks,
} from '../../src/platform/packs-store.ts';
import { loadSettings, saveSettings, watchSettings } from '../../src/platform/settings-store.ts';
import { grantedSites } from '../../src/platform/sites.ts';
import { Options } from '../../src/view/options/options.tsx';
import type { OptionsActions, SiteRow } from '../../src/view/options/props.ts';
import { taughtProps } from './taught-fields.ts';

const root = document.getElementById('app');

watchSettings(() => void show());
watchOwnPacks(() => void show());
watchFieldMaps(() => void show());
browser.permissions.onAdded.addListener(() => void show());
browser.permissions.onRemoved.addListener(() => void show());
await show();

async function show(): Promise<void> {
  const settings = await loadSettings();
  const sites = (await grantedSites()).map((pattern) => siteRow(pattern, settings));
  const taught = await taughtProps(sites.map(({ site }) => site));
  const own = await loadOwnPacks();
  const packs = withOwnPacks(own);
  const ownPacks = own.map(({ id }) => id);
  const props = {
    sites,
    taught,
    packs,
    ownPacks,
    rules,
    settings,
    editionLabel,
    on: actions(settings),
  };
  if (root !== null) render(<Options {...props} />, root);
}

function siteRow(pattern: string, { payers }: Settings): SiteRow {
  const site = pattern.replace(/\/\*$/, '');
  const payer = payers[site];
  return { site, host: site.replace(/^.*:\/\//, ''), ...(payer === undefined ? {} : { payer }) };
}

function actions({ payers, rulesOff }: Settings): OptionsActions {
  return {
    switchOff: (site) => void browser.permissions.remove({ origins: [`${site}/*`] }),
    assumePayer: (site, pack) => {
      const { [site]: _before, ...others } = payers;
      void saveSettings({ payers: pack === undefined ? others : { ...others, [site]: pack } });
    },
    chooseTheme: (theme) => void saveSettings({ theme }),
    chooseSide: (side) => void saveSettings({ side }),
    switchRule: (rule, on) => {
      const others = rulesOff.filter((one) => one !== rule);
      void saveSettings({ rulesOff: on ? others : [...others, rule] });
    },
    exportPack,
    importPack,
    dropPack: (id) => void dropOwnPack(id),
    wipe: () => void browser.runtime.sendMessage({ kind: 'wipe' } satisfies FromPage),
  };
}

function exportPack(pack: PayerPack): void {
  const file = new Blob([packFileText(pack)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${pack.id}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function importPack(file: File): Promise<string | undefined> {
  const read = readPackFile(await file.text());
  if ('problem' in read) return read.problem;
  await keepOwnPack(read.pack);
  return undefined;
}
