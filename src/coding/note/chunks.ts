/** Gives each time of a sentence its techniques, and each technique its time. */
import { listOpeners } from '../lexicon/words.ts';
import { familyOf, fits, joins } from './families.ts';
import { addItems } from './items.ts';
import type { Part } from './parts.ts';
import type { Sentence } from './sentences.ts';
import { isParallel, sameTimes } from './parallel.ts';
import type { TimeMention } from './times.ts';
import { wordAt } from './tokens.ts';

/** Techniques that share one statement of time, or have none. */
export interface Chunk {
  readonly parts: Part[];
  /** Times that say the same thing ("10:05-10:27 (22 min)"). */
  readonly times: TimeMention[];
}

export function chunksOf(
  sentence: Sentence,
  parts: readonly Part[],
  times: readonly TimeMention[],
): Chunk[] {
  if (isParallel(sentence, parts, times)) {
    return parts.map((part, index) => ({ parts: [part], times: times.slice(index, index + 1) }));
  }
  const groups = sameTimes(parts, addItems(sentence, parts, times));
  const binding: Binding = { sentence, parts, groups, chunks: [], next: 0 };
  for (const [index, group] of groups.entries()) bind(binding, group, index);
  bindRest(binding, parts.slice(binding.next));
  return binding.chunks;
}

interface Binding {
  readonly sentence: Sentence;
  readonly parts: readonly Part[];
  readonly groups: readonly TimeMention[][];
  readonly chunks: Chunk[];
  /** The first technique that has no time yet. */
  next: number;
}

/** A time owns the techniques before it that have none; where there are none, those after it. */
function bind(binding: Binding, times: TimeMention[], index: number): void {
  const { parts, chunks, next } = binding;
  const before = partsUntil(parts, next, times[0]?.from ?? 0);
  if (before > next && leadsItem(binding, times, before)) {
    chunks.push({ parts: parts.slice(next, before), times: [] });
    binding.next = leadEnd({ ...binding, next: before }, index);
    chunks.push({ parts: parts.slice(before, binding.next), times });
    return;
  }
  if (before > next) {
    trail(binding, parts.slice(next, before), times);
    binding.next = before;
    return;
  }
  if (chunks.length > 0 && isSomethingElse(binding.sentence, parts[next], times)) return;
  if (isFarOff(parts[next], times)) {
    chunks.push({ parts: [], times });
    return;
  }
  const after = leadEnd(binding, index);
  if (after > next) chunks.push({ parts: parts.slice(next, after), times });
  binding.next = after;
}

/** "Dressing mod A, 15 min self care": after a comma the name directly behind the time owns it. */
function leadsItem({ sentence, parts, next }: Binding, times: TimeMention[], at: number): boolean {
  const [first, last, name] = [times[0], times.at(-1), parts[at]];
  if (first === undefined || last === undefined || name === undefined || !name.row.bare)
    return false;
  const { tokens } = sentence.text;
  if (wordAt(tokens, first.from - 1) !== ',') return false;
  const gap = wordAt(tokens, last.to) === 'of' ? 1 : 0;
  if (name.from !== last.to + gap) return false;
  return parts.slice(next, at).every(({ row }) => familyOf(row) !== familyOf(name.row));
}

/** So many tokens ahead a duration may stand: "spent 25 minutes on that …" belongs to what came before. */
const ahead = 12;

function isFarOff(part: Part | undefined, times: readonly TimeMention[]): boolean {
  const time = times.at(-1);
  if (part === undefined || time === undefined) return false;
  return time.form === 'minutes' && part.from - time.to > ahead;
}

function trail({ sentence, chunks }: Binding, taken: Part[], times: TimeMention[]): void {
  const before = chunks.at(-1);
  if (before === undefined) {
    chunks.push({ parts: taken, times });
    return;
  }
  if (isSpelledOut(sentence, before, taken)) {
    before.parts.push(...taken);
    return;
  }
  const own = ownParts(sentence, before, taken);
  if (own.length > 0) chunks.push({ parts: own, times });
  else before.times.push(...times);
}

function partsUntil(parts: readonly Part[], from: number, limit: number): number {
  let at = from;
  while (at < parts.length && (parts[at]?.from ?? 0) < limit) at += 1;
  return at;
}

const itemStarts = new Set([',', 'and', 'then', '-']);

/** "…, LASER to hip x 5', STM x 10'": the first time is of something unknown, a comma ends its item. */
function isSomethingElse(
  sentence: Sentence,
  part: Part | undefined,
  times: readonly TimeMention[],
): boolean {
  const [first, last] = [times[0], times.at(-1)];
  if (part === undefined || first === undefined || last === undefined) return false;
  const opens = itemStarts.has(wordAt(sentence.text.tokens, first.from - 1));
  return !opens && hasComma(sentence, last.to, part.from);
}

/** A time that stands before its techniques owns those up to the next time, or up to a comma where the next one trails. */
function leadEnd({ sentence, parts, groups, next }: Binding, index: number): number {
  const following = groups[index + 1];
  const end = partsUntil(parts, next, following?.[0]?.from ?? sentence.to);
  if (following === undefined || end - next < 2 || leads(following, parts[end])) return end;
  for (let at = end - 1; at > next; at -= 1) {
    const [one, other] = [parts[at - 1], parts[at]];
    if (one === undefined || other === undefined) continue;
    if (hasComma(sentence, one.to, other.from)) return at;
  }
  return familyEnd(parts, next, end);
}

/** "23 min on re-education on foam and glides for 9 min": the second time is of the other family. */
function familyEnd(parts: readonly Part[], from: number, end: number): number {
  const head = parts[from]?.row;
  if (head === undefined) return end;
  for (let at = end - 1; at > from; at -= 1) {
    const [one, other] = [parts[at - 1]?.row, parts[at]?.row];
    if (one === undefined || other === undefined) continue;
    if (!joins(one, other) && !fits(head, other)) return at;
  }
  return end;
}

/** The next time stands close before a technique: it leads too. */
const leads = (times: readonly TimeMention[], part: Part | undefined): boolean =>
  part !== undefined && part.from - (times.at(-1)?.to ?? 0) <= 6;

/** "TE 38 min: bike 8 min, rows": after the colon the times are parts of the header's. */
function isSpelledOut(sentence: Sentence, before: Chunk, taken: readonly Part[]): boolean {
  const [head, first] = [before.parts[0], taken[0]];
  if (head === undefined || first === undefined || !head.row.bare) return false;
  const parts = taken.every(({ row }) => !row.bare && fits(head.row, row));
  return parts && opensList(sentence, before, first);
}

/**
 * Of the techniques between two times: those that spell out a header before them ("MT 15 min: STM,
 * mobs, NMR 10 min") go back to it; the others are the new time's own.
 */
function ownParts(sentence: Sentence, before: Chunk, taken: Part[]): Part[] {
  const [head] = before.parts;
  if (head === undefined) return taken;
  const bareAt = taken.findLastIndex((part) => part.row.bare);
  const spelled = bareAt > 0 && head.row.bare ? bareAt : inBrackets(sentence, before, taken);
  const given = taken.slice(0, spelled);
  if (!given.every((part) => fits(head.row, part.row))) return taken;
  before.parts.push(...given);
  return taken.slice(spelled);
}

/** How many of the techniques stand in a bracket that opened after the chunk's time. */
function inBrackets({ text }: Sentence, before: Chunk, taken: readonly Part[]): number {
  let at = before.times.at(-1)?.to ?? 0;
  let depth = 0;
  let count = 0;
  for (const part of taken) {
    for (; at < part.from; at += 1) {
      const word = wordAt(text.tokens, at);
      if (word === '(') depth += 1;
      else if (word === ')') depth -= 1;
    }
    if (depth <= 0) return count;
    count += 1;
  }
  return count;
}

/** Techniques after the last time: part of what it headed, or a service with no time. */
function bindRest({ sentence, chunks }: Binding, parts: Part[]): void {
  const last = chunks.at(-1);
  if (parts.length === 0) return;
  if (last !== undefined && continues(sentence, last, parts)) last.parts.push(...parts);
  else chunks.push({ parts, times: [] });
}

function continues(sentence: Sentence, last: Chunk, parts: readonly Part[]): boolean {
  const [head, first] = [last.parts[0], parts[0]];
  if (head === undefined || first === undefined) return false;
  if (parts.every(({ row }) => row.bare && head.row.codes[0] === row.codes[0])) return true;
  const opened = head.row.bare || opensList(sentence, last, first);
  return opened && parts.every((part) => fits(head.row, part.row));
}

function opensList({ text }: Sentence, chunk: Chunk, first: Part): boolean {
  const from = chunk.times.at(-1)?.to ?? first.from;
  return text.tokens.slice(from, first.from).some((token) => listOpeners.has(token.text));
}

function hasComma({ text }: Sentence, from: number, to: number): boolean {
  return text.tokens.slice(from, to).some((token) => token.text === ',' || token.text === ';');
}
