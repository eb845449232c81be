/** The settings page: what is stored and granted, and what a person's click changes of it. */
import '../../src/view/tokens.css';
import '../../src/view/pages.css';
import '../../src/view/options/options.css';
import { render } from 'preact';
import { editionLabel } from '../../src/coding/edits/edition.ts';
import { choosable, matchPayer } from '../../src/coding/payers/match.ts';
import { withOwnPacks } from '../../src/coding/payers/packs.ts';
import { rules } from '../../src/coding/rules/rules.ts';
import type { FromPage } from '../../src/encounter/messages.ts';
import type { Settings } from '../../src/encounter/settings.ts';
import { browser } from '../../src/platform/browser.ts';
import { watchFieldMaps } from '../../src/platform/field-map-store.ts';
import { loadOwnPacks, watchOwnPacks } from '../../src/platform/packs-store.ts';
import { loadSettings, saveSettings, watchSettings } from '../../src/platform/settings-store.ts';
import { grantedSites } from '../../src/platform/sites.ts';
import { Options } from '../../src/view/options/options.tsx';
import type { OptionsActions, SiteRow } from '../../src/view/options/props.ts';
import { packActions, packTools } from './packs.ts';
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
  const own = await loadOwnPacks();
  const packs = withOwnPacks(own);
  const sites = (await grantedSites()).map((pattern) => siteRow(pattern, settings, packs));
  const props = {
    sites,
    taught: await taughtProps(sites.map(({ site }) => site)),
    packs,
    ownPacks: own.map(({ id }) => id),
    choices: choosable(packs),
    packTools: packTools(own),
    rules,
    settings,
    editionLabel,
    on: actions(settings),
  };
  if (root !== null) render(<Options {...props} />, root);
}

/** The payer assumed is the pack that the stored id leads to today: a copy may have taken its name. */
function siteRow(
  pattern: string,
  { payers }: Settings,
  packs: Parameters<typeof matchPayer>[1],
): SiteRow {
  const site = pattern.replace(/\/\*$/, '');
  const payer = matchPayer(payers[site], packs)?.id;
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
    ...packActions,
    wipe: () => void browser.runtime.sendMessage({ kind: 'wipe' } satisfies FromPage),
  };
}
