/** Draft.js: three elements a line, keys for names, the placeholder an element beside the editor. */
import { convertFromRaw, Editor, EditorState } from 'draft-js';
import sheet from 'draft-js/dist/Draft.css?inline';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { addStyle, note, ready, SECTIONS, showChart } from './parts/chart.js';

function stateOf(section) {
  const blocks = [];
  for (const [kind, text] of note[section]) {
    const last = blocks.at(-1);
    if (kind === 'br') last.text += `\n${text}`;
    else blocks.push({ type: kind === 'li' ? 'unordered-list-item' : 'unstyled', text });
  }
  if (blocks.length === 0) return EditorState.createEmpty();
  const whole = blocks.map((block, at) => ({
    key: `${section}${at}`,
    depth: 0,
    inlineStyleRanges: [],
    entityRanges: [],
    ...block,
  }));
  return EditorState.createWithContent(convertFromRaw({ blocks: whole, entityMap: {} }));
}

const locks = [];

function SoapEditor({ section }) {
  const [state, setState] = useState(() => stateOf(section));
  const [readOnly, setReadOnly] = useState(false);
  locks.push(setReadOnly);
  return (
    <Editor
      readOnly={readOnly}
      editorState={state}
      onChange={setState}
      placeholder="Start typing the plan"
    />
  );
}

addStyle(sheet);
showChart((section) => `<div id="${section}"></div>`);
for (const section of SECTIONS)
  createRoot(document.getElementById(section)).render(<SoapEditor section={section} />);
await new Promise(requestAnimationFrame);
ready(() => flushSync(() => locks.forEach((lock) => lock(true))));
