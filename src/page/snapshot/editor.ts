/**
 * The text of a rich editor, by a walk that knows blocks: `innerText` loses line breaks in hidden
 * panels and doubles them around blank paragraphs, `textContent` glues lines together.
 */
import { ZERO_WIDTH } from './writer.ts';

const BLOCKS =
  /^(p|div|li|ul|ol|h[1-6]|blockquote|pre|tr|table|section|article|header|footer|figure|dl|dt|dd|hr)$/;

interface Draft {
  lines: string[];
  line: string;
  /** The line holds something, be it a break only. */
  begun: boolean;
}

const flush = (draft: Draft): void => {
  if (draft.begun) draft.lines.push(draft.line.replace(/\s+$/, ''));
  draft.line = '';
  draft.begun = false;
};

/** Parts of an editor that are its own furniture and no one's words. */
function isFurniture(element: Element): boolean {
  if (/^(style|script|template|button|svg|select|input|textarea)$/.test(element.localName))
    return true;
  const dataset = (element as HTMLElement).dataset;
  if (dataset && 'slatePlaceholder' in dataset) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (
    /(^|\s|_)(cke_widget_drag_handler|public-DraftEditorPlaceholder)/.test(
      element.getAttribute('class') ?? '',
    )
  )
    return true;
  return (
    element.getAttribute('contenteditable') === 'false' &&
    !element.querySelector('[contenteditable=true]')
  );
}

function addText(data: string, keepBreaks: boolean, draft: Draft): void {
  const text = data.replace(ZERO_WIDTH, '').replace(/\u00a0/g, ' ');
  if (keepBreaks && text.includes('\n')) {
    const parts = text.split('\n');
    parts.forEach((part, at) => {
      if (at > 0) {
        draft.begun = true;
        flush(draft);
      }
      draft.line += part;
      if (part) draft.begun = true;
    });
    return;
  }
  const flat = text.replace(/[\t\n\r ]+/g, ' ');
  const piece = draft.line === '' || draft.line.endsWith(' ') ? flat.replace(/^ /, '') : flat;
  if (piece) draft.begun = true;
  draft.line += piece;
}

function walk(node: Node, keepBreaks: boolean, draft: Draft): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) addText((child as Text).data, keepBreaks, draft);
    else if (child.nodeType === 1) walkElement(child as Element, keepBreaks, draft);
  }
}

function walkElement(element: Element, keepBreaks: boolean, draft: Draft): void {
  if (element.localName === 'br') {
    draft.begun = true;
    flush(draft);
    return;
  }
  if (isFurniture(element)) return;
  const block = BLOCKS.test(element.localName);
  const keep = keepBreaks || element.localName === 'pre';
  if (block) flush(draft);
  if (/^t[dh]$/.test(element.localName) && draft.line) draft.line += '\t';
  walk(element, keep, draft);
  if (block) flush(draft);
}

/**
 * The words in an editor or a read-only rich text, one line a block or break, at most one blank line
 * between two, none at either end. Placeholders, zero-width characters and furniture are left out.
 */
export function richText(root: Element, keepBreaks = false): string {
  const draft: Draft = { lines: [], line: '', begun: false };
  walk(root, keepBreaks, draft);
  flush(draft);
  return draft.lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

const EDITOR_CLASS =
  /(^|\s)(ql-editor|ProseMirror|public-DraftEditor-content|ck-editor__editable|cke_editable|mce-content-body|wysihtml5-editor|note-editable|trix-content|fr-element)(\s|$)/;

/** Where Quill takes in what is pasted, out of sight. */
const PASTING = /(^|\s)ql-clipboard(\s|$)/;

/** True for the root of a rich editor, also while it is switched to read-only. */
export function isEditorRoot(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false' && editable !== 'inherit')
    return !PASTING.test(element.getAttribute('class') ?? '');
  const { localName: tag, ownerDocument } = element;
  if (tag === 'body' && ownerDocument.designMode === 'on') return true;
  if (!/^(body|div|trix-editor)$/.test(tag)) return false;
  return (
    element.hasAttribute('data-slate-editor') ||
    element.hasAttribute('data-lexical-editor') ||
    EDITOR_CLASS.test(element.getAttribute('class') ?? '')
  );
}

/** True where the editor shows its text as it is typed, breaks included (Slate, Draft, Lexical). */
export const keepsBreaks = (element: Element): boolean =>
  element.hasAttribute('data-slate-editor') ||
  element.hasAttribute('data-lexical-editor') ||
  /(^|\s)(public-DraftEditor-content|ProseMirror)(\s|$)/.test(
    element.getAttribute('class') ?? '',
  ) ||
  /pre-wrap|break-spaces/.test(element.getAttribute('style') ?? '');

/** True where typing into the editor is possible now; TinyMCE leaves a locked one its caret. */
export const isEditable = (element: Element): boolean =>
  ((element as HTMLElement).isContentEditable || element.ownerDocument.designMode === 'on') &&
  !element.classList.contains('mce-content-readonly');
