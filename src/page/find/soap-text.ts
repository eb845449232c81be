/** SOAP headings inside one text. */
import type { SectionName } from '../../encounter/encounter.ts';
import { sectionNamed } from './section-words.ts';

type Part = Exclude<SectionName, 'text'>;

export interface TextPart {
  section: SectionName;
  text: string;
  /** Where the part begins in the whole text, in UTF-16 units. */
  start: number;
}

interface Heading {
  section: Part;
  /** A single letter, which counts only beside others. */
  letter: boolean;
  lineStart: number;
  bodyStart: number;
}

const HEADED =
  /^[ \t]*[*#_[(]{0,3}([A-Za-z][A-Za-z /&]{0,30}?)[\])*_]{0,3}[ \t]*(?:(:)|([–—-])(?=\s|$)|(?=\n|$))[*_]{0,2}[ \t]*/u;

function headingAt(text: string, lineStart: number): Heading | null {
  const lineEnd = text.indexOf('\n', lineStart);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const match = HEADED.exec(line);
  const section = match && sectionNamed(match[1] ?? '');
  if (!match || !section) return null;
  const letter = (match[1] ?? '').trim().length === 1;
  const bare = line.slice(match[0].length).trim() === '';
  if (!match[2] && !(letter && match[3]) && !bare) return null;
  return { section, letter, lineStart, bodyStart: lineStart + match[0].length };
}

/** Headings that stand together: one of each, letters only where at least three of the four are there. */
function headingsOf(text: string): Heading[] {
  const found: Heading[] = [];
  for (let at = 0; at >= 0 && at <= text.length;) {
    const heading = headingAt(text, at);
    if (heading) found.push(heading);
    const next = text.indexOf('\n', at);
    at = next < 0 ? -1 : next + 1;
  }
  const letters = new Set(found.filter((heading) => heading.letter).map(({ section }) => section));
  const kept = letters.size >= 3 ? found : found.filter((heading) => !heading.letter);
  return kept.filter((heading, at) => at === 0 || kept[at - 1]?.section !== heading.section);
}

function trimmed(text: string, start: number, end: number): { text: string; start: number } {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  return { text: raw.trim(), start: start + lead };
}

/**
 * Splits a note by its own headings. Null where it has fewer than two different ones, or names one
 * twice with something else between: then it is one text.
 */
export function splitSoap(text: string): TextPart[] | null {
  const headings = headingsOf(text);
  const sections = new Set(headings.map(({ section }) => section));
  if (sections.size < 2 || sections.size !== headings.length) return null;
  const parts = headings.map((heading, at): TextPart => {
    const end = headings[at + 1]?.lineStart ?? text.length;
    return { section: heading.section, ...trimmed(text, heading.bodyStart, end) };
  });
  const before = trimmed(text, 0, headings[0]?.lineStart ?? 0);
  return before.text ? [{ section: 'text', ...before }, ...parts] : parts;
}
