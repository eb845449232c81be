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
const ZERO_WIDTH = /\u200b|\u200c|\u200d|\u2060|\ufeff/g;

/** Collapses white space and drops zero-width characters, as a reader of the page would see it. */
export const tidy = (text: string): string => text.replace(ZERO_WIDTH, '').replace(/\s+/g, ' ');

/** As shown: in lines where the page keeps them, else on one. */
const shown = (data: string, keepBreaks: boolean): string =>
  keepBreaks ? data.split(/\r?\n/).map(tidy).join('\n') : tidy(data);

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
      if (!NOT_BLANK.test(data)) {
        spaced = true;
        return -1;
      }
      const at = open('#text', parent, null);
      const box = boxes[at];
      if (box) box.text = (spaced ? ' ' : '') + shown(data, keepBreaks);
      spaced = false;
      return at;
    },
  };
}
