/**
 * A page for the tests of finding: a little markup in, the records of it out, without a browser. It knows
 * what the cases use (well-formed tags, `hidden`, `display:none`, crossed-out tags, form controls) and no more.
 */
import type { Box, Control, ControlKind, Hints, Snapshot } from '../../src/page/snapshot/box.ts';
import { isIcon, mayBeIcon } from '../../src/page/snapshot/icon.ts';
import { boxWriter, tidy } from '../../src/page/snapshot/writer.ts';

interface Element {
  tag: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

const VOID = /^(input|br|hr|img|meta|link)$/;
const NEVER = /^(script|style|template|svg|head)$/;
const TOKEN =
  /<!--[\s\S]*?-->|<\/([\w-]+)>|<([\w-]+)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/g;

const decode = (text: string): string =>
  text
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&times;/g, '×')
    .replace(/&amp;/g, '&');

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, decode(value)]));
}

function parse(html: string): Element {
  const root: Element = { tag: 'body', attributes: {}, children: [] };
  const open = [root];
  for (const [, closed, tag, attributes = '', text] of html.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decode(text));
    else if (closed !== undefined) {
      if (parent.tag !== closed) throw new Error(`</${closed}> closes <${parent.tag}>`);
      open.pop();
    } else if (tag !== undefined) {
      const element: Element = { tag, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (!VOID.test(tag)) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.tag}> is not closed`);
  return root;
}

const textIn = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

const control = (kind: ControlKind, value: string, more: Partial<Control> = {}): Control => ({
  kind,
  value,
  raw: value,
  checked: false,
  editable: true,
  first: '',
  type: '',
  ...more,
});

function selectOf({ attributes, children }: Element, editable: boolean): Control {
  const options = children.filter((child) => typeof child !== 'string');
  const listed = 'multiple' in attributes || Number(attributes['size'] ?? 0) > 1;
  const chosen = options.filter((option) => 'selected' in option.attributes);
  const shown = chosen.length > 0 || listed ? chosen : options.slice(0, 1);
  const label = (option: Element): string => tidy(textIn(option)).trim();
  return control('select', shown.map(label).join(', '), {
    raw: shown.map((option) => option.attributes['value'] ?? label(option)).join(','),
    editable,
    first: options[0] ? label(options[0]) : '',
    type: listed ? 'list' : '',
  });
}

const KINDS: Record<string, ControlKind> = { hidden: 'hidden', checkbox: 'check', radio: 'radio' };

function controlOf(element: Element): Control | null {
  const { tag, attributes } = element;
  const editable = !('disabled' in attributes) && !('readonly' in attributes);
  if (tag === 'textarea') return control('multiline', textIn(element), { editable });
  if (tag === 'select') return selectOf(element, editable);
  if (attributes['contenteditable'] === 'true') return control('editor', textIn(element).trim());
  if (attributes['aria-pressed'] !== undefined) {
    return control('toggle', textIn(element).trim(), {
      checked: attributes['aria-pressed'] === 'true',
    });
  }
  const type = attributes['type'] ?? 'text';
  if (tag !== 'input' || /^(submit|button|password)$/.test(type)) return null;
  const checked = 'checked' in attributes;
  return control(KINDS[type] ?? 'line', attributes['value'] ?? '', { editable, checked, type });
}

const hides = ({ attributes }: Element): boolean =>
  'hidden' in attributes || /display:\s*none/.test(attributes['style'] ?? '');

const strikes = ({ tag, attributes }: Element): boolean =>
  /^(del|s|strike)$/.test(tag) || /line-through/.test(attributes['style'] ?? '');

/** The snapshot of a body with this markup. Rectangles come from `data-left` and `data-top` of the elements, if any. */
export function recordsOf(html: string, lang = 'en', hints: Hints = {}): Snapshot {
  const writer = boxWriter();
  const elements: (Element | null)[] = [];
  const visit = (element: Element, parent: number): void => {
    if (NEVER.test(element.tag)) return;
    const own = controlOf(element);
    const box = writer.open(element.tag, parent, own);
    elements[box] = element;
    for (const child of own ? [] : element.children) {
      if (typeof child !== 'string') visit(child, box);
      else if (mayBeIcon(child) && isIcon(element.tag, element.attributes['class'] ?? '')) continue;
      else elements[Math.max(0, writer.text(child, box))] ??= null;
    }
    writer.close(box);
  };
  visit(parse(html), -1);
  const { boxes } = writer;
  const at = (box: number): Element | null =>
    boxes[box]?.tag === '#text' ? (elements[boxes[box].parent] ?? null) : (elements[box] ?? null);
  const some = (box: number, test: (element: Element) => boolean): boolean => {
    for (let up = box; up >= 0; up = (boxes[up] as Box).parent) {
      const element = elements[up];
      if (element && test(element)) return true;
    }
    return false;
  };
  const claimed = boxes.flatMap((_, box) =>
    /(^|\s)ptName(\s|$)/.test(elements[box]?.attributes['class'] ?? '') ? [box] : [],
  );
  return {
    boxes,
    shut: [],
    gaps: [],
    lang,
    title: '',
    userLang: '',
    hints,
    claimed: new Map(claimed.length > 0 ? [['identity.patient', claimed]] : []),
    probe: {
      attr: (box, name) => at(box)?.attributes[name] ?? '',
      visible: (box) => !some(box, hides),
      hiddenItself: (box) => hides(at(box) ?? { tag: '', attributes: {}, children: [] }),
      struck: (box) => some(box, strikes),
      rect: (box) => {
        const left = Number(at(box)?.attributes['data-left'] ?? NaN);
        const top = Number(at(box)?.attributes['data-top'] ?? 0);
        return Number.isNaN(left) ? null : { left, top, right: left + 60, bottom: top + 20 };
      },
    },
  };
}
