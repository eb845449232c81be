/** Shows one of the extension's own pages: `#options`, `#welcome`, `#popup` or `#structure`, and `,dark`. */
import '../../../src/view/tokens.css';
import '../../../src/view/pages.css';
import '../../../src/view/popup/popup.css';
import '../../../src/view/structure/structure.css';
import { render } from 'preact';
import { contestedNames } from '../../../src/coding/payers/contested.ts';
import { wordsOf } from '../../../src/coding/payers/match.ts';
import { packs } from '../../../src/coding/payers/packs.ts';
import { rules } from '../../../src/coding/rules/rules.ts';
import type { KeptField } from '../../../src/encounter/field-map.ts';
import type { Settings } from '../../../src/encounter/settings.ts';
import { Options } from '../../../src/view/options/options.tsx';
import type { TaughtProps } from '../../../src/view/options/taught.tsx';
import { sampleStructure } from '../samples/structure.ts';
import type { OptionsProps } from '../../../src/view/options/props.ts';
import { Popup } from '../../../src/view/popup/popup.tsx';
import { StructurePage } from '../../../src/view/structure/structure-page.tsx';
import { Welcome } from '../../../src/view/welcome/welcome.tsx';

const app = document.getElementById('app') as HTMLElement;
const [name, theme = 'light'] = location.hash.slice(1).split(',');
const quiet = (): void => undefined;
document.documentElement.dataset['theme'] = theme;

const units: KeptField = {
  field: 'lines.units',
  view: '/visit/*/bill',
  selector: 'table > tbody > tr > td:nth-of-type(3)',
  role: 'cell',
  label: 'qx',
  health: 'found',
  on: '2026-11-20',
};

const plan: KeptField = {
  field: 'note.plan',
  view: '/visit/*',
  selector: 'textarea',
  role: 'large',
  name: 'part_four',
  health: 'unseen',
};

const taught: TaughtProps = {
  sites: [
    {
      site: 'https://chart.example',
      fields: [units, { ...units, field: 'lines.modifiers', label: 'mf', health: 'drifted' }, plan],
    },
  ],
  switchedOn: ['https://chart.example'],
  on: { forget: quiet, save: quiet, takeIn: async () => 'The file is not a field map.' },
};

const packTools: OptionsProps['packTools'] = {
  spelling: { payerName: wordsOf, profession: (typed) => typed },
  contested: (pack) => contestedNames(pack, []),
};

let settings: OptionsProps['settings'] = {
  theme: theme as Settings['theme'],
  side: 'right',
  rulesOff: ['audit/units'],
};

function change(changes: Partial<OptionsProps['settings']>): void {
  settings = { ...settings, ...changes };
  show();
}

function show(): void {
  if (name === 'welcome') render(<Welcome on={{ openOptions: quiet }} />, app);
  else if (name === 'popup') render(<SamplePopup />, app);
  else if (name === 'structure') render(<SampleStructure />, app);
  else render(<SampleOptions />, app);
}

function SampleStructure() {
  const on = { save: quiet, discard: quiet };
  return <StructurePage structure={sampleStructure} theme={theme} on={on} />;
}

function SamplePopup() {
  const on = {
    switchOn: quiet,
    switchOff: quiet,
    checkOnce: quiet,
    openBeside: quiet,
    openOptions: quiet,
  };
  return <Popup host="chart.example" isOn={false} on={on} />;
}

function SampleOptions() {
  const sites = [
    { site: 'https://chart.example', host: 'chart.example', payer: 'bcbsnc' },
    { site: 'https://billing.clinic.example', host: 'billing.clinic.example' },
  ];
  const on = {
    switchOff: quiet,
    assumePayer: quiet,
    exportPack: quiet,
    readPack: async () => ({
      problem: 'The file is not JSON: export a pack first and change that.',
    }),
    keepPack: async () => undefined,
    dropPack: async () => undefined,
    wipe: quiet,
    chooseTheme: (chosen: Settings['theme']) => change({ theme: chosen }),
    chooseSide: (side: Settings['side']) => change({ side }),
    switchRule: (rule: string, isOn: boolean) =>
      change({
        rulesOff: isOn
          ? settings.rulesOff.filter((one) => one !== rule)
          : [...settings.rulesOff, rule],
      }),
  };
  return (
    <Options
      sites={sites}
      taught={taught}
      packs={packs}
      ownPacks={['self-pay']}
      choices={packs}
      packTools={packTools}
      rules={rules}
      settings={settings}
      editionLabel="2026-Q4"
      on={on}
    />
  );
}

show();
