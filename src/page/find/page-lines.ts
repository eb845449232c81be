/** Cuts the texts of a page into lines, in one pass over its boxes. */
import type { Box, Snapshot } from '../snapshot/box.ts';
import { hintsOf } from './hints.ts';
import { isInline, isWithin, type Line, type Tree, boxAt } from './tree.ts';

interface Open {
  box: number;
  end: number;
  pressable: boolean;
}

interface Cut {
  boxes: readonly Box[];
  lines: Line[];
  blocks: Open[];
  line: Line | null;
}

const PRESSABLE = new Set(['button', 'nav', 'summary', 'menu']);

/** Two texts touch without white space: are they one word, or two labels side by side? */
function gap(boxes: readonly Box[], before: number, after: number): string {
  const tree = { boxes };
  const one = boxAt(tree, before).parent;
  const other = boxAt(tree, after).parent;
  return isWithin(tree, other, one) || isWithin(tree, one, other) ? '' : ' ';
}

function flush(cut: Cut): void {
  const line = cut.line;
  if (line) {
    line.text = line.text.trim();
    line.hints = hintsOf(line.text);
    cut.lines.push(line);
  }
  cut.line = null;
}

/** A text that is shown with its breaks is several lines. */
function addText(cut: Cut, at: number, text: string): void {
  if (!text.includes('\n')) return addPart(cut, at, text);
  const parts = text.split('\n');
  parts.forEach((part, place) => {
    if (place > 0) flush(cut);
    if (place === 0 || part.trim() !== '') addPart(cut, at, part);
  });
}

function addPart(cut: Cut, at: number, text: string): void {
  const block = cut.blocks.at(-1);
  if (cut.line) {
    cut.line.text += gap(cut.boxes, cut.line.to, at) + text;
    cut.line.to = at;
  } else {
    const { box, pressable } = block ?? { box: 0, pressable: false };
    cut.line = { text, box, from: at, to: at, pressable, hints: 0 };
  }
}

function openBlock(cut: Cut, at: number): void {
  const { tag, end } = boxAt(cut, at);
  flush(cut);
  const around = cut.blocks[cut.blocks.length - 1];
  cut.blocks.push({ box: at, end, pressable: (around?.pressable ?? false) || PRESSABLE.has(tag) });
}

/** A block ends the line before it and the line inside it; so do a control, a break and a button. */
export function* treeOf(snapshot: Snapshot): Generator<void, Tree> {
  const { boxes, probe } = snapshot;
  const cut: Cut = { boxes, lines: [], blocks: [], line: null };
  const controls: number[] = [];
  for (let at = 0; at < boxes.length; at += 1) {
    const box = boxAt(snapshot, at);
    while ((cut.blocks.at(-1)?.end ?? Infinity) <= at) {
      flush(cut);
      cut.blocks.pop();
    }
    if (box.tag === '#text') addText(cut, at, box.text);
    else if (box.control) {
      flush(cut);
      controls.push(at);
    } else if (!isInline(box.tag) || box.tag === 'button') openBlock(cut, at);
    if (at % 1024 === 1023) yield;
  }
  flush(cut);
  return { boxes, probe, lines: cut.lines, controls, snapshot };
}
