/** A sentence's techniques: what each means, which time is its own, and which belong together. */
import type { TechniqueRow } from '../lexicon/rows.ts';
import type { Hit } from '../lexicon/matcher.ts';
import { meaningOf } from './collisions.ts';
import type { Sentence } from './sentences.ts';
import type { TimeMention } from './times.ts';
import type { Token } from './tokens.ts';

export interface Part {
  readonly row: TechniqueRow;
  readonly hit: Hit<TechniqueRow>;
  readonly from: number;
  readonly to: number;
}

/** Techniques that share one statement of time, or have none. */
export interface Chunk {
  readonly parts: Part[];
  /** Times that say the same thing ("10:05-10:27 (22 min)"). */
  readonly times: TimeMention[];
}

/** The techniques of a sentence as they are meant here; what is no technique is left out. */
export function partsOf(sentence: Sentence, clinician: string): Part[] {
  return sentence.techniques.flatMap((hit) => {
    if (isAimedAt(sentence, hit)) return [];
    const row = meaningOf(sentence, hit, clinician);
    return row === undefined ? [] : [{ row, hit, from: hit.from, to: hit.to }];
  });
}

/** "In preparation for ther ex": the exercise is what the service was for. */
function isAimedAt(sentence: Sentence, { from }: Hit<TechniqueRow>): boolean {
  return sentence.purposes.some(
    ({ rows, from: start, to }) =>
      rows[0]?.kind === 'purpose' &&
      rows[0].purpose === 'preparation' &&
      start <= from &&
      from <= to + 1,
  );
}

/** The family in which a technique stands: `soft` for massage and manual therapy, else its first code. */
export function familyOf(row: TechniqueRow): string {
  const code = row.codes[0];
  if (code === '97124' || code === '97140') return 'soft';
  if (code === '97112') return 'neuro';
  return code ?? row.id;
}

const activeFamilies = new Set(['neuro', '97110', '97530', '97116', '97535', '97113']);
/** May be done as part of more than one service: they follow the header under which they stand. */
const followers = new Set([
  'vibration-word',
  'compression-word',
  'percussion',
  'pnf-stretch',
  'pnf-letters',
  'passive-range-of-motion',
  'passive-stretching',
  'neuromuscular-word',
  'active-motion',
  'exercise-word',
  'home-program',
  'traction-word',
]);

/** May this technique be part of the service that the header names? */
export function fits(head: TechniqueRow, row: TechniqueRow): boolean {
  if (row.id === 'no-service') return false;
  const family = familyOf(head);
  const own = familyOf(row);
  if (row.bare) return family === own && head.codes[0] === row.codes[0];
  if (family === own) return true;
  if (followers.has(row.id)) return true;
  return activeFamilies.has(family) && activeFamilies.has(own);
}

/** Without a header only one family goes together, and what may follow any. */
export function joins(before: TechniqueRow, row: TechniqueRow): boolean {
  const family = familyOf(before);
  if (row.bare && before.bare && family === 'soft' && row.codes[0] !== before.codes[0])
    return false;
  if (family === familyOf(row)) return true;
  if (followers.has(before.id) && !before.bare && familyOf(row) === 'soft') return true;
  return followers.has(row.id) && !row.bare && (family === 'soft' || activeFamilies.has(family));
}

/** Gives each time its techniques and each technique its time. */
export function chunksOf(
  sentence: Sentence,
  parts: readonly Part[],
  times: readonly TimeMention[],
): Chunk[] {
  if (parts.length === 0) return [];
  if (isParallel(sentence, parts, times)) {
    return parts.map((part, index) => ({ parts: [part], times: times.slice(index, index + 1) }));
  }
  const groups = aliases(sentence, parts, times);
  return groups.length === 0 ? [{ parts: [...parts], times: [] }] : bind(sentence, parts, groups);
}

/** "MT/TE 30/15": as many services as figures, each row divided by slashes. */
function isParallel(
  { text }: Sentence,
  parts: readonly Part[],
  times: readonly TimeMention[],
): boolean {
  const [first, last] = [times[0], parts.at(-1)];
  if (parts.length < 2 || parts.length !== times.length) return false;
  if (first === undefined || last === undefined || first.from < last.to) return false;
  return isSlashed(text.tokens, parts) && isSlashed(text.tokens, times);
}

function isSlashed(
  tokens: readonly Token[],
  items: readonly { readonly from: number; readonly to: number }[],
): boolean {
  return items.slice(1).every((item, index) => {
    const before = items[index]?.to ?? 0;
    return item.from - before === 1 && tokens[before]?.text === '/';
  });
}

/** Times with no technique between them that stand close together say one thing. */
function aliases(
  sentence: Sentence,
  parts: readonly Part[],
  times: readonly TimeMention[],
): TimeMention[][] {
  const groups: TimeMention[][] = [];
  for (const time of times) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const close =
      last !== undefined && time.from - last.to <= 4 && !hasPart(parts, last.to, time.from);
    if (group !== undefined && close && mayRepeat(sentence, last, time)) group.push(time);
    else groups.push([time]);
  }
  return groups;
}

/** A clock span with its minutes, or one figure twice; "15 min, 10 min" are two. */
function mayRepeat(_sentence: Sentence, one: TimeMention, other: TimeMention): boolean {
  return one.form !== other.form || one.minutes === other.minutes;
}

const hasPart = (parts: readonly Part[], from: number, to: number): boolean =>
  parts.some((part) => part.from >= from && part.to <= to);

function bind(
  sentence: Sentence,
  parts: readonly Part[],
  groups: readonly TimeMention[][],
): Chunk[] {
  const chunks: Chunk[] = [];
  let next = 0;
  groups.forEach((times, index) => {
    const start = times[0]?.from ?? 0;
    const before = partsUntil(parts, next, start);
    const limit = groups[index + 1]?.[0]?.from ?? sentence.to;
    if (before > next) {
      const taken = parts.slice(next, before);
      if (isSpelledOut(sentence, chunks.at(-1), taken)) {
        chunks.at(-1)?.parts.push(...taken);
        next = before;
        return;
      }
      const kept = ownParts(sentence, chunks.at(-1), taken);
      if (kept.length > 0) chunks.push({ parts: kept, times });
      else chunks.at(-1)?.times.push(...times);
      next = before;
      return;
    }
    if (chunks.length > 0 && isSomethingElse(sentence, parts[next], times)) return;
    const after = leadEnd(sentence, parts, {
      next,
      limit,
      more: groups[index + 2] !== undefined,
      last: index === groups.length - 1,
      following: groups[index + 1],
    });
    if (after > next) chunks.push({ parts: parts.slice(next, after), times });
    next = after;
  });
  rest(sentence, chunks, parts.slice(next));
  return chunks;
}

function partsUntil(parts: readonly Part[], from: number, limit: number): number {
  let at = from;
  while (at < parts.length && (parts[at]?.from ?? 0) < limit) at += 1;
  return at;
}

/** "…, LASER to hip x 5', STM x 10'": the first time is of something unknown, a comma ends its item. */
function isSomethingElse(
  sentence: Sentence,
  part: Part | undefined,
  times: readonly TimeMention[],
): boolean {
  const [first, last] = [times[0], times.at(-1)];
  if (part === undefined || first === undefined || last === undefined) return false;
  const before = sentence.text.tokens[first.from - 1]?.text ?? '';
  const opens = before === ',' || before === 'and' || before === 'then' || before === '-';
  return !opens && hasComma(sentence, last.to, part.from);
}

interface Lead {
  readonly next: number;
  readonly limit: number;
  readonly more: boolean;
  readonly last: boolean;
  readonly following: readonly TimeMention[] | undefined;
}

/** A time that stands before its techniques owns those up to the next time, or up to a comma where the next one trails. */
function leadEnd(
  sentence: Sentence,
  parts: readonly Part[],
  { next, limit, last, following }: Lead,
): number {
  const end = partsUntil(parts, next, limit);
  const nextLeads =
    following !== undefined && parts.slice(end).length > 0 && gapIsShort(parts[end], following);
  if (last || nextLeads || end - next < 2) return end;
  for (let at = end - 1; at > next; at -= 1) {
    const [one, other] = [parts[at - 1], parts[at]];
    if (one !== undefined && other !== undefined && hasComma(sentence, one.to, other.from))
      return at;
  }
  return end;
}

const gapIsShort = (part: Part | undefined, times: readonly TimeMention[]): boolean =>
  part !== undefined && part.from - (times.at(-1)?.to ?? 0) <= 6;

/** "TE 38 min: bike 8 min, rows": after the colon the times are parts of the header's. */
function isSpelledOut(
  { text }: Sentence,
  before: Chunk | undefined,
  taken: readonly Part[],
): boolean {
  const head = before?.parts[0];
  const time = before?.times.at(-1);
  if (head === undefined || time === undefined || !head.row.bare) return false;
  const first = taken[0]?.from ?? time.to;
  const opens = text.tokens.slice(time.to, first).some((token) => openers.has(token.text));
  return opens && taken.every((part) => !part.row.bare && fits(head.row, part.row));
}

/**
 * Of the techniques between two times: those that spell out a header before them ("MT 15 min: STM,
 * mobs, NMR 10 min") go back to it; the others are the new time's own.
 */
function ownParts(sentence: Sentence, before: Chunk | undefined, taken: readonly Part[]): Part[] {
  const head = before?.parts[0];
  if (before === undefined || head === undefined) return [...taken];
  const bareAt = taken.findLastIndex((part) => part.row.bare);
  const spelled = bareAt > 0 && head.row.bare ? bareAt : inBrackets(sentence, before, taken);
  const given = taken.slice(0, spelled);
  if (given.every((part) => fits(head.row, part.row))) {
    before.parts.push(...given);
    return taken.slice(spelled);
  }
  return [...taken];
}

/** How many of the techniques stand in a bracket that opened after the chunk's time. */
function inBrackets(sentence: Sentence, before: Chunk, taken: readonly Part[]): number {
  const from = before.times.at(-1)?.to ?? 0;
  let depth = 0;
  let count = 0;
  let at = from;
  for (const part of taken) {
    for (; at < part.from; at += 1) {
      const text = sentence.text.tokens[at]?.text;
      if (text === '(') depth += 1;
      if (text === ')') depth -= 1;
    }
    if (depth <= 0) break;
    count += 1;
  }
  return count;
}

/** Techniques after the last time: part of what it headed, or a service with no time. */
function rest(sentence: Sentence, chunks: Chunk[], parts: Part[]): void {
  const last = chunks.at(-1);
  const head = last?.parts[0];
  if (parts.length === 0) return;
  const first = parts[0];
  if (last !== undefined && head !== undefined && first !== undefined) {
    const opened = head.row.bare || opensList(sentence, last, first);
    const renamed = parts.every(({ row }) => row.bare && head.row.codes[0] === row.codes[0]);
    if (renamed || (opened && parts.every((part) => fits(head.row, part.row)))) {
      last.parts.push(...parts);
      return;
    }
  }
  chunks.push({ parts, times: [] });
}

const openers = new Set([
  ':',
  '(',
  'including',
  'consisting',
  'includes',
  'w',
  'with',
  'using',
  'via',
  'consisted',
  'included',
  '-',
  '>',
]);

function opensList({ text }: Sentence, chunk: Chunk, first: Part): boolean {
  const from = chunk.times.at(-1)?.to ?? first.from;
  return text.tokens.slice(from, first.from).some((token) => openers.has(token.text));
}

export function hasComma(sentence: Sentence, from: number, to: number): boolean {
  return sentence.text.tokens
    .slice(from, to)
    .some((token) => token.text === ',' || token.text === ';');
}
