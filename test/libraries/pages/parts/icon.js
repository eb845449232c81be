/** Stands in for every icon of MUI's 43,000: a picture without words, as they all are. */
import { createElement } from 'react';

export const Icon = ({ className }) =>
  createElement('svg', { className, 'aria-hidden': true, width: 20, height: 20 });
export default Icon;
