/** Shows one sample: `#neck`, or `#neck,dark`. What a click asks for is logged on `window.asked`. */
import '../../../src/view/tokens.css';
import '../../../src/view/panel.css';
import { render } from 'preact';
import type { PanelView } from '../../../src/encounter/panel-view.ts';
import type { PanelActions } from '../../../src/view/panel/actions.ts';
import { Panel } from '../../../src/view/panel/panel.tsx';
import { samples } from '../samples/samples.ts';

const asked: unknown[][] = [];
Object.assign(window, { asked, show });

const names: readonly (keyof PanelActions)[] = [
  'reveal',
  'dismiss',
  'undismiss',
  'collapse',
  'expand',
  'switchSide',
  'openNative',
  'wipe',
  'switchOn',
  'checkOnce',
  'readAgain',
  'join',
  'readWrong',
  'openOptions',
  'point',
  'endPointing',
  'choosePayer',
  'apply',
];
const on = Object.fromEntries(
  names.map((name) => [name, (...said: unknown[]) => asked.push([name, ...said])]),
) as unknown as PanelActions;

export function show(view: PanelView): void {
  render(<Panel view={view} on={on} />, document.getElementById('app') as HTMLElement);
}

const [name = 'neck', theme = 'light'] = location.hash.slice(1).split(',');
show({ ...samples[name as keyof typeof samples], theme: theme as PanelView['theme'] });
