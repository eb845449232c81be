/** The words of the toolbar button's page. */
export const popupWords = {
  isOn: 'switched on',
  isOff: 'not switched on here',
  offer:
    'Switched on, it reads the note and the billing lines of this site and checks them on this device. You can switch it off again at any time.',
  browserPage: 'This page belongs to the browser: no extension can read it. Open a chart first.',
  checkOnce: 'Check this page once',
  openBeside: 'Open beside the page',
  switchOff: 'Switch off here',
  settings: 'Settings and privacy',
  nothingLeaves: 'Nothing leaves this browser.',
  switchOn: (host: string): string => `Switch on for ${host}`,
} as const;
