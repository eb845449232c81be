/** Shows the structure of a page before it is saved. It is nowhere but in this page's memory. */
import '../../src/view/tokens.css';
import '../../src/view/pages.css';
import '../../src/view/structure/structure.css';
import { render } from 'preact';
import { browser } from '../../src/platform/browser.ts';
import { saveFile } from '../../src/platform/save-file.ts';
import { loadSettings } from '../../src/platform/settings-store.ts';
import { takeStructure } from '../../src/platform/structure-store.ts';
import { StructurePage } from '../../src/view/structure/structure-page.tsx';

const root = document.getElementById('app');
const { theme } = await loadSettings();
const structure = await takeStructure(location.hash.slice(1));
const on = { save, discard: () => void close() };
if (root !== null) render(<StructurePage structure={structure} theme={theme} on={on} />, root);

function save(): void {
  if (structure === undefined) return;
  saveFile('page-structure.html', structure.html, 'text/html');
}

async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
