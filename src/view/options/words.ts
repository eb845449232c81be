/** The words of the settings page. */
import type { PayerPack, Statement } from '../../encounter/pack.ts';
import type { UnitMethod } from '../../encounter/review.ts';
import type { Settings } from '../../encounter/settings.ts';

/** How sure a statement is. What is only recalled is never put as if it had been read. */
export const certaintyWords: Readonly<Record<Statement['certainty'], string>> = {
  seen: 'read in the source',
  recall: 'from general knowledge, verify with the payer',
  conflict: 'sources disagree',
};

export const methodWords: Readonly<Record<UnitMethod, string>> = {
  'cms-8-minute': 'all timed minutes together (8-minute rule)',
  'ama-midpoint': 'each code by itself (midpoint)',
};

export const kindWords: Readonly<Record<PayerPack['kind'], string>> = {
  medicare: 'Medicare',
  federal: 'federal',
  medicaid: 'Medicaid',
  commercial: 'commercial',
  'workers-comp': 'workers’ compensation',
  auto: 'auto',
  'self-pay': 'self-pay',
};

export const themeWords: Readonly<Record<Settings['theme'], string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
};

export const sideWords: Readonly<Record<Settings['side'], string>> = {
  left: 'Left',
  right: 'Right',
};

export const dataColumns = ['What', 'Where it is kept', 'Until', 'Where it goes'] as const;

/** What is read or kept, where, until when, and where it goes. */
export const dataRows: readonly (readonly [
  what: string,
  where: string,
  until: string,
  goes: string,
])[] = [
  [
    'The note, the billing lines, the patient’s name and the date of service',
    'Memory of this browser session, never on disk',
    'Its last tab closes, you sign out of the EHR, eight hours pass, or you wipe it',
    'Nowhere',
  ],
  ['Findings and what you set aside', 'The same memory', 'The same', 'Nowhere'],
  ['Sites that are switched on', 'The browser’s own permissions', 'You switch them off', 'Nowhere'],
  [
    'Fields that you pointed at: labels and names of places, by site',
    'This browser’s storage; no patient data',
    'You forget them',
    'Nowhere, unless you export them',
  ],
  [
    'Settings: theme, side, rules, the payer assumed for a site',
    'This browser’s storage; no patient data',
    'You remove the extension',
    'Nowhere',
  ],
  [
    'Payer packs of your own',
    'This browser’s storage; no patient data',
    'You delete them, or remove the extension',
    'Into a file, where you export one',
  ],
];

/** Why the extension asks for what it asks for. */
export const permissionRows: readonly (readonly [permission: string, why: string])[] = [
  ['Access to a site', 'Asked for site by site, when you switch one on. None is held at install.'],
  ['activeTab', 'To check a page once without holding on to its site.'],
  ['scripting', 'To run the reader on the sites that you switched on.'],
  ['storage', 'To keep settings, and the visit for as long as the session lasts.'],
  ['alarms', 'To forget a visit after eight hours.'],
  ['sidePanel', 'To show the panel in the browser’s own side panel.'],
];
