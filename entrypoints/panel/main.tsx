/** The panel's page: its port to the background, and what a person's click asks for. */
import '../../src/view/tokens.css';
import '../../src/view/panel.css';
import { render } from 'preact';
import type { FromPanel } from '../../src/encounter/messages.ts';
import type { PanelView } from '../../src/encounter/panel-view.ts';
import { portName } from '../../src/messages/panel-door.ts';
import { browser, type Port } from '../../src/platform/browser.ts';
import type { PanelActions } from '../../src/view/panel/actions.ts';
import { Panel } from '../../src/view/panel/panel.tsx';
import { openNative } from './open-native.ts';

const nonce = location.hash.slice(1);
const root = document.getElementById('app');
let port: Port | undefined;
let view: PanelView | undefined;

connect();

/** The worker may die at any moment: the port is opened again, and answered with the stored visit. */
function connect(): void {
  port = browser.runtime.connect({ name: portName(nonce === '' ? undefined : nonce) });
  let isAdmitted = false;
  port.onMessage.addListener((message) => {
    isAdmitted = true;
    show(message as PanelView);
  });
  port.onDisconnect.addListener(() => {
    // A port that is refused closes at once: asking again at once would be a loop.
    setTimeout(connect, isAdmitted ? 0 : 2000);
  });
}

function show(next: PanelView): void {
  view = next;
  if (root !== null) render(<Panel view={next} on={actions} />, root);
}

function say(message: FromPanel): void {
  port?.postMessage(message);
}

const actions: PanelActions = {
  reveal: (target) => say({ kind: 'reveal', ...target }),
  dismiss: (finding, reason) => say({ kind: 'dismiss', finding, reason }),
  undismiss: (finding) => say({ kind: 'undismiss', finding }),
  collapse: () => say({ kind: 'place', collapsed: true }),
  expand: () => say({ kind: 'place', collapsed: false }),
  switchSide: () => say({ kind: 'place', side: view?.side === 'left' ? 'right' : 'left' }),
  openNative,
  wipe: () => say({ kind: 'wipe' }),
  // Only the toolbar button may ask for a site: it knows the tab, and its click is the user's.
  switchOn: openPopup,
  checkOnce: openPopup,
  readAgain: () => say({ kind: 'read-again' }),
  join: () => say({ kind: 'join' }),
  point: (field) => say({ kind: 'point', ...(field === undefined ? {} : { field }) }),
  endPointing: () => say({ kind: 'point-end' }),
  readWrong: () => say({ kind: 'structure' }),
  openOptions: () => void browser.runtime.openOptionsPage(),
  choosePayer: (pack) => say({ kind: 'payer', pack }),
};

function openPopup(): void {
  void browser.action.openPopup();
}
