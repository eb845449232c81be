/**
 * Builds an element. Properties are attributes, except `on*` listeners; `expect` is the answer that the page
 * reader is measured by (`data-expect`) and `decoy` says why a trap is one.
 */
export const element = (tag, properties = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) setProperty(node, name, value);
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return node;
};

const setProperty = (node, name, value) => {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
  else if (name === 'expect') node.dataset.expect = value;
  else if (name === 'decoy') Object.assign(node.dataset, { expect: 'decoy', decoy: value });
  else node.setAttribute(name, value === true ? '' : value);
};

/** Puts text and elements where `selector` points. */
export const fill = (selector, ...children) => {
  document.querySelector(selector).replaceChildren(...children.flat(Infinity));
};
