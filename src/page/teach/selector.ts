/** A short selector of an element, by what a product's own builders gave it; no numbers, no texts. */

const ATTRIBUTES =
  'id name data-testid data-test-id data-test data-element data-fieldname data-field data-name data-qa data-cy formcontrolname'.split(
    ' ',
  );

/** Made by a build or a framework: another word at the next release, or at the next load. */
const MADE =
  /^(?:ember|react|mui|radix|headlessui|mantine|downshift|chakra|css-|sc-|jss|svelte-|ng-|v-|cdk-|p-|ext-|gwt-|__|:)/i;

const isStable = (value: string): boolean =>
  /^[A-Za-z_][A-Za-z_:.[\]-]{0,59}$/.test(value) && !MADE.test(value);

/** A machine's name worth remembering, its numbers written as `#`; empty where it is made up. */
export const stableName = (name: string): string =>
  /^[A-Za-z_#][A-Za-z_:.[\]# -]*$/.test(name) && !MADE.test(name) && /[A-Za-z]{2}/.test(name)
    ? name
    : '';

type Root = Document | ShadowRoot;

const rootOf = (element: Element): Root => element.getRootNode() as Root;

/** The element alone by one attribute, if one tells it from all others of its root. */
function namedStep(element: Element): string {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name) ?? '';
    if (!isStable(value)) continue;
    const step = `${element.localName}[${name}="${value}"]`;
    if (rootOf(element).querySelectorAll(step).length === 1) return step;
  }
  return '';
}

/** Its tag, and which of its tag it is among its siblings. */
function placedStep(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  return alike.length > 1
    ? `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})`
    : element.localName;
}

function innerPath(element: Element): string {
  const named = namedStep(element);
  if (named) return named;
  const { parentElement } = element;
  if (!parentElement || /^(body|html)$/.test(element.localName)) return placedStep(element);
  return `${innerPath(parentElement)} > ${placedStep(element)}`;
}

/**
 * The way from the outermost document read with it to the element. `top` is that document: a frame
 * with a reader of its own is a page of its own.
 */
export function selectorOf(element: Element, top: Document): string {
  const root = rootOf(element);
  return (root === top ? '' : outerOf(root, top)) + innerPath(element);
}

/** The way to what hosts a root or shows a frame. */
function outerOf(root: Root, top: Document): string {
  const host =
    root.nodeType === 11
      ? (root as ShadowRoot).host
      : ((root as Document).defaultView?.frameElement ?? null);
  return host ? `${selectorOf(host, top)} >>> ` : '';
}

/** As `selectorOf`, for the same part in every row beside this one: the row's own number is left out. */
export function rowSelectorOf(part: Element, row: Element, top: Document): string {
  const steps: string[] = [];
  for (let at: Element | null = part; at && at !== row; at = at.parentElement) {
    steps.unshift(placedStep(at));
  }
  const { parentElement } = row;
  if (!parentElement) return selectorOf(part, top);
  return [selectorOf(parentElement, top), row.localName, ...steps].join(' > ');
}
