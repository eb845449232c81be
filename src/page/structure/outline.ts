/** Writes an element of the page, and what is in it, as markup with every text replaced. */
import type { PageTools } from '../tools.ts';
import { attributesOf } from './attributes.ts';
import { disguise } from './disguise.ts';
import { lookOf } from './look.ts';
import { comment, escapeText, indent, isVoid, opened } from './markup.ts';
import { contentOf, frameInside, isFrame, isOpaque, rootOf } from './reach.ts';
import type { Replacing } from './replacing.ts';

export interface Outlining {
  tools: PageTools;
  replacing: Replacing;
  /** Field paths by the element that they were read from. */
  read: ReadonlyMap<Element, readonly string[]>;
  /** Elements that hold such an element: never left out. */
  holding: ReadonlySet<Node>;
  /** The text of a whole document, for a frame. */
  document: (inner: Document) => string;
  /** Characters written so far. */
  written: number;
}

/** Of siblings that are alike so many are kept. */
const MOST_ALIKE = 30;

/** Above this a file is of use to nobody. */
const MOST_CHARACTERS = 6_000_000;

type Attributes = [string, string][];

const flag = (name: string, on: boolean): Attributes => (on ? [[name, '']] : []);

function inputAttributes(input: HTMLInputElement, { replacing }: Outlining): Attributes {
  const { value, type, checked } = input;
  if (/^(password|file)$/.test(type)) return [];
  const kept = replacing.dateBoxes.get(input) ?? disguise(value, 'value', replacing.books);
  return [['value', replacing.counted(value, kept)], ...flag('checked', checked)];
}

function optionAttributes(option: HTMLOptionElement, { replacing }: Outlining): Attributes {
  const value = option.getAttribute('value');
  const kept = value === null ? null : disguise(value, 'value', replacing.books);
  return [
    ...(kept === null
      ? []
      : [['value', replacing.counted(value ?? '', kept)] satisfies [string, string]]),
    ...flag('selected', option.selected),
  ];
}

const rounded = (size: number): string => String(Math.round(size / 10) * 10);

const frameSize = (frame: Element): Attributes => {
  const { width, height } = frame.getBoundingClientRect();
  return width > 0
    ? [
        ['width', rounded(width)],
        ['height', rounded(height)],
      ]
    : [];
};

function frameAttributes(frame: Element, outlining: Outlining): Attributes {
  const inside = frameInside(frame);
  const size = frameSize(frame);
  if ('why' in inside) {
    const sandbox: Attributes = inside.why === 'sandboxed-frame' ? [['sandbox', '']] : [];
    return [...size, ...sandbox, ['data-unread', inside.why]];
  }
  const { document, own } = inside;
  return [
    ...size,
    ['data-frame', own ? 'own-address' : 'filled'],
    ['srcdoc', outlining.document(document)],
  ];
}

function ownAttributes(element: Element, outlining: Outlining): Attributes {
  const tag = element.localName;
  if (tag === 'input') return inputAttributes(element as HTMLInputElement, outlining);
  if (tag === 'option') return optionAttributes(element as HTMLOptionElement, outlining);
  if (isFrame(element)) return frameAttributes(element, outlining);
  return tag === 'a' && element.hasAttribute('href') ? [['href', '#']] : [];
}

function markAttributes(element: Element, { read }: Outlining): Attributes {
  const paths = read.get(element) ?? [];
  return paths.length === 0 ? [] : [['data-read', paths.join(' ')]];
}

const BLOCKS =
  'p,div,ul,ol,table,section,article,h1,h2,h3,h4,h5,h6,form,fieldset,pre,dl,hr,header,footer';

/** Markup that a script may build and no parser would: the element is written as another. */
function tagOf(element: Element): string {
  const tag = element.localName;
  if (tag === 'frameset') return 'div';
  if (tag === 'frame') return 'iframe';
  if (tag === 'p' && element.querySelector(BLOCKS)) return 'div';
  const nested = /^(form|a|button)$/.test(tag) && element.parentElement?.closest(tag);
  return nested ? 'span' : tag;
}

function startOf(element: Element, tag: string, outlining: Outlining): string {
  const look = lookOf(element);
  const attributes: Attributes = [
    ...flag(`data-tag-${element.localName}`, tag !== element.localName),
    ...attributesOf(element, outlining.replacing),
    ...ownAttributes(element, outlining),
    ...markAttributes(element, outlining),
    ...flag('hidden', look.hidden),
    ...(look.style === '' ? [] : [['style', look.style] satisfies [string, string]]),
  ];
  return opened(tag, attributes);
}

function textOf(text: Text, { replacing }: Outlining): string {
  const { data } = text;
  if (!/\S/.test(data)) return /\n[ \t\r\n]*\n/.test(data) ? '\n' : data;
  return escapeText(replacing.counted(data, disguise(data, 'label', replacing.books)));
}

const kindOf = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''}`;

const isChosen = (element: Element): boolean =>
  element.localName === 'option' && (element as HTMLOptionElement).selected;

/** The children of a node, long repetitions cut; `depth` is for the indentation. */
function insideOf(node: Node, depth: number, outlining: Outlining): string {
  const alike = new Map<string, number>();
  let left = 0;
  let said = '';
  for (const child of contentOf(node)) {
    if (child.nodeType === 3) {
      said += textOf(child as Text, outlining);
      continue;
    }
    const element = child as Element;
    const count = (alike.get(kindOf(element)) ?? 0) + 1;
    alike.set(kindOf(element), count);
    const isCut = count > MOST_ALIKE || outlining.written > MOST_CHARACTERS;
    if (isCut && !outlining.holding.has(element) && !isChosen(element)) left += 1;
    else said += outline(element, depth, outlining);
  }
  return left === 0 ? said : said + comment(`${left} more like these`);
}

function withRoot(element: Element, depth: number, outlining: Outlining): string {
  const root = rootOf(element, outlining.tools);
  if (!root) return '';
  const shut = element.shadowRoot === null ? ' data-root="closed"' : '';
  return `<template shadowrootmode="open"${shut}>${insideOf(root, depth + 1, outlining)}</template>`;
}

/** A parser drops the first line break of these. */
const leading = (text: string): string => (text.startsWith('\n') ? `\n${text}` : text);

function bodyOf(element: Element, depth: number, outlining: Outlining): string {
  if (isOpaque(element) || isFrame(element)) return '';
  if (element.localName === 'textarea') {
    const { value } = element as HTMLTextAreaElement;
    const { replacing } = outlining;
    return leading(escapeText(replacing.counted(value, disguise(value, 'value', replacing.books))));
  }
  const body = withRoot(element, depth, outlining) + insideOf(element, depth + 1, outlining);
  return element.localName === 'pre' ? leading(body) : body;
}

/** The element as markup. Its tag's end stands on a line of its own: no white space is added that shows. */
export function outline(element: Element, depth: number, outlining: Outlining): string {
  const tag = tagOf(element);
  const start = `${startOf(element, tag, outlining)}${indent(depth)}>`;
  const said = isVoid(tag) ? start : `${start}${bodyOf(element, depth, outlining)}</${tag}>`;
  outlining.written += start.length;
  return said;
}
