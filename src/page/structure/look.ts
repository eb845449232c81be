/** What of a page's look its reading rests on: what is hidden, struck out, in columns, in lines as typed. */

const styleOf = (element: Element): CSSStyleDeclaration | null =>
  element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;

const columnsOf = (style: CSSStyleDeclaration): string => {
  const tracks = style.gridTemplateColumns;
  const plain = /^(\d+(\.\d+)?px ?){1,24}$/.test(tracks);
  return plain ? `;grid-template-columns:${tracks.replace(/\.\d+/g, '')}` : '';
};

function layoutOf(style: CSSStyleDeclaration): string {
  if (style.display.endsWith('grid')) return `display:${style.display}${columnsOf(style)}`;
  if (!style.display.endsWith('flex')) return '';
  return `display:${style.display};flex-direction:${style.flexDirection}`;
}

/** In a row of boxes each keeps its width, by which the reader tells columns. */
function widthIn(element: Element, parent: CSSStyleDeclaration | null): string {
  if (!parent || !parent.display.endsWith('flex') || !parent.flexDirection.startsWith('row'))
    return '';
  const { width } = element.getBoundingClientRect();
  return width > 0 ? `flex:none;width:${Math.round(width)}px` : '';
}

function visibilityOf(own: CSSStyleDeclaration, parent: CSSStyleDeclaration | null): string {
  const hidden = own.visibility === 'hidden';
  if (hidden === (parent?.visibility === 'hidden')) return '';
  return `visibility:${hidden ? 'hidden' : 'visible'}`;
}

const breaksLines = (style: CSSStyleDeclaration | null): boolean =>
  /^(pre|break-spaces)/.test(style?.whiteSpace ?? '');

function textLook(own: CSSStyleDeclaration, parent: CSSStyleDeclaration | null): string[] {
  return [
    breaksLines(own) && !breaksLines(parent) ? 'white-space:pre-wrap' : '',
    own.textDecorationLine?.includes('line-through') ? 'text-decoration:line-through' : '',
  ];
}

export interface Look {
  /** Not displayed, by its own rule. */
  hidden: boolean;
  /** An inline style; empty where nothing matters. */
  style: string;
}

export function lookOf(element: Element): Look {
  const own = styleOf(element);
  if (!own) return { hidden: element.hasAttribute('hidden'), style: '' };
  if (own.display === 'none') return { hidden: true, style: '' };
  const around = element.parentElement;
  const parent = around && styleOf(around);
  const parts = [
    layoutOf(own),
    widthIn(element, parent),
    visibilityOf(own, parent),
    ...textLook(own, parent),
  ];
  return {
    hidden: own.display === '' && element.hasAttribute('hidden'),
    style: parts.filter(Boolean).join(';'),
  };
}
