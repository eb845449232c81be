/** Lexical: editors without a role, the placeholder an element beside them. */
import {
  registerList,
  ListItemNode,
  ListNode,
  $createListItemNode,
  $createListNode,
} from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
} from 'lexical';
import { note, ready, SECTIONS, showChart, titled } from './parts/chart.js';

/** Adds one block to those that stand already. */
function addBlock([kind, text]) {
  const root = $getRoot();
  const last = root.getLastChild();
  if (kind === 'br') return last.append($createLineBreakNode(), $createTextNode(text));
  if (kind === 'p')
    return root.append(
      text ? $createParagraphNode().append($createTextNode(text)) : $createParagraphNode(),
    );
  const list = last?.getType() === 'list' ? last : $createListNode('bullet');
  if (list !== last) root.append(list);
  return list.append($createListItemNode().append($createTextNode(text)));
}

showChart(
  (
    section,
  ) => `<div style="position:relative"><div id="${section}" contenteditable="true" aria-label="${titled(section)}"></div>
  ${note[section].length === 0 ? '<div style="position:absolute;top:0;pointer-events:none">Start typing the plan</div>' : ''}</div>`,
);
const editors = SECTIONS.map((section) => {
  const editor = createEditor({ namespace: section, nodes: [ListNode, ListItemNode] });
  editor.setRootElement(document.getElementById(section));
  registerRichText(editor);
  registerList(editor);
  editor.update(() => note[section].forEach(addBlock), { discrete: true });
  return editor;
});
// Lexical leaves it to the page to take the attribute off.
ready(() =>
  editors.forEach((editor) => {
    editor.setEditable(false);
    editor.getRootElement().contentEditable = 'false';
  }),
);
