/** Slate: every leaf in spans, a zero-width character in blank lines, and a placeholder that is text in the editor. */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';
import { note, ready, SECTIONS, showChart } from './parts/chart.js';

const leaf = (text) => ({ children: [{ text }] });

/** Lists are items in a list, line breaks are in the text. */
function valueOf(section) {
  const blocks = [];
  for (const [kind, text] of note[section]) {
    const last = blocks.at(-1);
    if (kind === 'br') last.children[0].text += `\n${text}`;
    else if (kind === 'p') blocks.push({ type: 'p', ...leaf(text) });
    else if (last?.type === 'ul') last.children.push({ type: 'li', ...leaf(text) });
    else blocks.push({ type: 'ul', children: [{ type: 'li', ...leaf(text) }] });
  }
  return blocks.length > 0 ? blocks : [{ type: 'p', ...leaf('') }];
}

/** Slate's own way with elements: nothing but what the page says. */
function Block({ element: { type }, attributes, children }) {
  if (type === 'ul') return <ul {...attributes}>{children}</ul>;
  if (type === 'li') return <li {...attributes}>{children}</li>;
  return <div {...attributes}>{children}</div>;
}

const locks = [];

function SoapEditor({ section }) {
  const [editor] = useState(() => withReact(createEditor()));
  const [readOnly, setReadOnly] = useState(false);
  locks.push(setReadOnly);
  return (
    <Slate editor={editor} initialValue={valueOf(section)}>
      <div>
        <button type="button">Bold</button>
      </div>
      <Editable
        readOnly={readOnly}
        placeholder="Start typing the plan"
        renderElement={(props) => <Block {...props} />}
      />
    </Slate>
  );
}

showChart((section) => `<div id="${section}"></div>`);
for (const section of SECTIONS)
  createRoot(document.getElementById(section)).render(<SoapEditor section={section} />);
await new Promise(requestAnimationFrame);
ready(() => flushSync(() => locks.forEach((lock) => lock(true))));
