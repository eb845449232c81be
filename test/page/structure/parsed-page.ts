/** A document without a browser. linkedom lacks a few properties of form controls that the reader asks for. */
import { parseHTML } from 'linkedom';

const chosen = (select: Element): Element[] => {
  const options = [...select.querySelectorAll('option')];
  const marked = options.filter((option) => option.hasAttribute('selected'));
  return marked.length > 0 ? marked : options.slice(0, 1);
};

export function parsedPage(html: string): Document {
  const { document, HTMLSelectElement, HTMLOptionElement, HTMLInputElement } = parseHTML(html);
  const lend = (kind: object, name: string, get: (this: Element) => unknown): void => {
    Object.defineProperty((kind as { prototype: object }).prototype, name, {
      get,
      configurable: true,
    });
  };
  lend(HTMLSelectElement, 'selectedOptions', function () {
    return chosen(this);
  });
  lend(HTMLOptionElement, 'text', function () {
    return this.textContent;
  });
  lend(HTMLOptionElement, 'selected', function () {
    return this.hasAttribute('selected');
  });
  lend(HTMLInputElement, 'checked', function () {
    return this.hasAttribute('checked');
  });
  // Without a window there are no styles to ask for.
  Object.defineProperty(document, 'defaultView', { value: null, configurable: true });
  return document;
}

export const tools = { openRoot: () => null, now: () => 0 };
