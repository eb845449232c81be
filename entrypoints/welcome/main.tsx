/** The first-run page. */
import '../../src/view/tokens.css';
import '../../src/view/pages.css';
import '../../src/view/welcome/welcome.css';
import { render } from 'preact';
import { browser } from '../../src/platform/browser.ts';
import { Welcome } from '../../src/view/welcome/welcome.tsx';

const root = document.getElementById('app');
const on = { openOptions: () => void browser.runtime.openOptionsPage() };
if (root !== null) render(<Welcome on={on} />, root);
