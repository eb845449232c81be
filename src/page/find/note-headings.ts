/** Lines that name a section of a note: a word of its own, a letter, or a name before a colon. */
import type { SectionName } from '../../encounter/encounter.ts';
import { mayNameSection, sectionNamed } from './section-words.ts';
import {
  boxAt,
  children,
  isHeadingLine,
  isOpenTitle,
  type Line,
  lineAt,
  textOf,
  type Tree,
} from './tree.ts';

export interface Heading {
  /** Index into the page's lines. */
  at: number;
  section: Exclude<SectionName, 'text'>;
  /** What follows the heading on its own line. */
  inline: string;
  /** Nothing but a letter of SOAP names it. */
  letter: boolean;
}

const INLINE = /^([A-Za-z][A-Za-z /&]{0,30}?)\s*:\s*(.*)$/s;

const isLetter = (name: string): boolean =>
  name.replace(/[^A-Za-z]/g, '').length === 1 || / \/ [SOAP]$/.test(name);

/** `O – Tongue, pulse, points`: the letter, and what the profession calls it. */
const LETTER_LED = /^([SOAP])\s+[–—-]\s/;

/** In a list of short entries it is a step or a tab: what follows it is the next one. */
function isStep(tree: Tree, { box, to }: Line): boolean {
  const { tag, end, parent } = boxAt(tree, box);
  const short = (entry: number): boolean => textOf(tree, entry, 60).length <= 40;
  return tag === 'li' && end === to + 1 && children(tree, parent).every(short);
}

/** A name that a colon parts from the section's first words. */
function inlineHeading({ text }: Line, at: number): Heading | null {
  const [, name = '', inline = ''] = INLINE.exec(text) ?? [];
  const section = sectionNamed(name);
  return section ? { at, section, inline, letter: isLetter(name) } : null;
}

function headingOf(tree: Tree, line: Line, at: number): Heading | null {
  if (line.pressable && !isOpenTitle(tree, line)) return null;
  const { text } = line;
  const named = text.length <= 40 ? sectionNamed(text) : null;
  const own = { at, inline: '' };
  if (named) return isStep(tree, line) ? null : { ...own, section: named, letter: isLetter(text) };
  const led = text.length <= 60 && isHeadingLine(tree, line) ? LETTER_LED.exec(text)?.[1] : null;
  const lettered = sectionNamed(led ?? '');
  return lettered ? { ...own, section: lettered, letter: true } : inlineHeading(line, at);
}

/** Every line that may head a section; single letters only where three of the four are there. */
export function* headingsOn(tree: Tree): Generator<void, Heading[]> {
  const found: Heading[] = [];
  for (let at = 0; at < tree.lines.length; at += 1) {
    const line = lineAt(tree, at);
    const heading = mayNameSection(line.text) ? headingOf(tree, line, at) : null;
    if (heading) found.push(heading);
    if (at % 1024 === 1023) yield;
  }
  const marked = found.filter(({ at, letter }) => letter || LETTER_LED.test(lineAt(tree, at).text));
  const letters = new Set(marked.map(({ section }) => section));
  return letters.size >= 3 ? found : found.filter(({ letter }) => !letter);
}
