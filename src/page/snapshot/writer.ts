/** Puts boxes together in document order. The live walk and the tests write through the same door. */
import type { Box, Control } from './box.ts';

export interface BoxWriter {
  boxes: Box[];
  /** Opens an element and returns its index. */
  open: (tag: string, parent: number, control: Control | null) => number;
  close: (box: number) => void;
  /** Adds a text; blank texts are passed over and give -1. */
  text: (data: string, parent: number, keepBreaks?: boolean) => number;
}

const NOT_BLANK = /\S/;
export const ZERO_WIDTH = /\u200b|\u200c|\u200d|\u2060|\ufeff/g;

/** Collapses white space and drops zero-width characters, as a reader of the page would see it. */
export const tidy = (text: string): string => text.replace(ZERO_WIDTH, '').replace(/\s+/g, ' ');

/** ASCII words with single spaces between, as most texts are: nothing to collapse, drop or break. */
function isPlain(text: string): boolean {
  let spaced = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126 || (spaced && code === 32)) return false;
    spaced = code === 32;
  }
  return text !== '' && text !== ' ';
}

/** What hard spaces hold apart are two things: two spaces are left between them. */
const apart = (text: string): string =>
  text.includes('\u00a0')
    ? text
        .replace(ZERO_WIDTH, '')
        .replace(/\s+/g, (run) => (run.length > 1 && run.includes('\u00a0') ? '  ' : ' '))
    : tidy(text);

/** As shown: in lines where the page keeps them, else on one. */
const shown = (data: string, keepBreaks: boolean): string =>
  keepBreaks ? data.split(/\r?\n/).map(apart).join('\n') : apart(data);

export function boxWriter(): BoxWriter {
  const boxes: Box[] = [];
  let spaced = false;
  const open = (tag: string, parent: number, control: Control | null): number =>
    boxes.push({ tag, parent, end: boxes.length + 1, text: '', control }) - 1;
  return {
    boxes,
    open,
    close: (box) => {
      const opened = boxes[box];
      if (opened) opened.end = boxes.length;
    },
    text: (data, parent, keepBreaks = false) => {
      const plain = isPlain(data);
      if (!plain && !NOT_BLANK.test(data)) {
        spaced = true;
        return -1;
      }
      const own = plain ? data : shown(data, keepBreaks);
      const text = spaced ? ` ${own}` : own;
      spaced = false;
      return boxes.push({ tag: '#text', parent, end: boxes.length + 1, text, control: null }) - 1;
    },
  };
}
