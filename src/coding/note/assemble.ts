/** Sentences → drafts of services, what was named but not done, and times that no service owns yet. */
import type { Status } from './asked.ts';
import { statusOf } from './accepted.ts';
import type { Assembly, State } from './assembly.ts';
import { startingState } from './assembly.ts';
import type { Draft } from './draft.ts';
import { headOf, newDraft, setTime, techniqueOf } from './draft.ts';
import type { NotDone } from './facts.ts';
import type { Chunk } from './chunks.ts';
import { chunksOf } from './chunks.ts';
import { familyOf, fits } from './families.ts';
import { isNamed } from './named.ts';
import type { Part } from './parts.ts';
import { partsOf } from './parts.ts';
import { placesIn } from './places.ts';
import { purposesIn } from './purposes.ts';
import { roleSaidIn } from './roles.ts';
import { isShared, isSpelledAs, runsOf } from './runs.ts';
import { partsTreated } from './parts-treated.ts';
import { sortTimes } from './sentence-times.ts';
import type { Sentence } from './sentences.ts';
import { evidenceSpan, shareOut } from './share-out.ts';
import { spanOf } from './spans.ts';
import type { TimeMention } from './times.ts';
import { wordAt } from './tokens.ts';
import { takeAhead } from './places-ahead.ts';
import { keepForLater, readUnnamed } from './unnamed.ts';

/** Reads all sentences of a note, in order. */
export function assemble(sentences: readonly Sentence[], clinician: string): Assembly {
  const state = startingState(clinician);
  for (const [index, sentence] of sentences.entries()) {
    state.next = sentences[index + 1];
    readSentence(state, sentence);
    state.order += 1;
  }
  return state;
}

function readSentence(state: State, sentence: Sentence): void {
  const parts = partsOf(sentence, state.clinician);
  const times = sortTimes(state, sentence, parts);
  if (closesHeader(state, sentence)) state.header = undefined;
  if (parts.length === 0) {
    readUnnamed(state, sentence, times);
    return;
  }
  const [drafts, rescued] = [state.drafts.length, state.rescued.length];
  for (const chunk of chunksOf(sentence, parts, times)) readChunk(state, sentence, chunk);
  const made = [...state.drafts.slice(drafts), ...state.rescued.slice(rescued)];
  shareOut(made, sentence);
  takeAhead(state, sentence, made);
}

function closesHeader({ header }: State, sentence: Sentence): boolean {
  if (header === undefined) return false;
  if (sentence.role === 'admin' || sentence.role === 'billing') return false;
  if (header.section !== sentence.text.section || header.part !== sentence.role) return true;
  return sentence.afterGap && sentence.line > header.line;
}

function readChunk(state: State, sentence: Sentence, { parts, times }: Chunk): void {
  if (parts.length === 0) keepForLater(state, sentence, times);
  const { clinician } = state;
  const timed = times.length > 0;
  const nothing = timed && times.every((time) => time.minutes === 0);
  const done: Part[] = [];
  let rescue = true;
  for (const part of parts) {
    const named = isNamed(state, sentence, part);
    const asked = { sentence, part, parts, timed, named, clinician };
    const status = nothing ? 'denied' : statusOf(asked);
    if (status === 'done' || status === 'rescue') done.push(part);
    else noteNotDone(state, sentence, { part, status });
    if (status === 'done') rescue = false;
  }
  if (done.length > 0) makeDrafts(state, sentence, { parts: done, times, rescue });
}

interface Left {
  readonly part: Part;
  readonly status: Exclude<Status, 'done' | 'rescue'>;
}

function noteNotDone(state: State, { text }: Sentence, { part, status }: Left): void {
  if (status === 'silent' || part.row.id === 'no-service') return;
  const why: NotDone['why'] = status;
  state.notDone.push({ codes: part.row.codes, why, span: spanOf(text, part) });
}

interface Making {
  readonly parts: readonly Part[];
  readonly times: readonly TimeMention[];
  readonly rescue: boolean;
}

function makeDrafts(state: State, sentence: Sentence, making: Making): void {
  const header = headerOver(state, sentence, making);
  if (header !== undefined && making.times.length === 0) {
    append(header, sentence, making.parts);
    state.last = header;
    return;
  }
  const runs = runsOf(sentence, making.parts);
  const drafts = runs.map((run) => newDraft(sentence, run, state.order));
  giveTime(state, sentence, { drafts, runs, times: making.times });
  for (const draft of drafts) draft.parent = header;
  (making.rescue ? state.rescued : state.drafts).push(...drafts);
  remember(state, sentence, { drafts, runs });
}

/** The header above that this line spells out, if any. List items follow it more loosely than plain lines. */
function headerOver(
  { header }: State,
  sentence: Sentence,
  { parts, times, rescue }: Making,
): Draft | undefined {
  const head = header === undefined ? undefined : headOf(header);
  if (header === undefined || head === undefined || rescue) return undefined;
  if (parts.some((part) => part.row.bare)) return undefined;
  const isUnder = sentence.bullet && !header.bullet;
  if (times.length > 0 && !isUnder && header.minutes !== undefined) return undefined;
  const loose = sentence.bullet || sentence.line === header.line;
  const spells = parts.every(({ row }) => {
    return fits(head, row) || (loose && isSpelledAs(head.id, familyOf(row)));
  });
  return spells ? header : undefined;
}

function append(draft: Draft, sentence: Sentence, parts: readonly Part[]): void {
  const line = newDraft(sentence, parts, draft.order);
  for (const { place } of placesIn(sentence)) line.places.push(place);
  draft.more.push({ span: evidenceSpan(line, sentence), bare: false });
  draft.techniques.push(...parts.map((part) => techniqueOf(sentence, part)));
  draft.places.push(...line.places);
  draft.purposes.push(...purposesIn(sentence));
  draft.roleSaid ??= roleSaidIn(sentence);
}

interface Timing {
  readonly drafts: readonly Draft[];
  readonly runs: readonly Part[][];
  readonly times: readonly TimeMention[];
}

/** One time for several services is the nearest one's, unless they are joined: then it is a total of them all. */
function giveTime(state: State, sentence: Sentence, { drafts, runs, times }: Timing): void {
  const [time] = times;
  if (time === undefined) return;
  const after = times.at(-1)?.to ?? time.to;
  if (wordAt(sentence.text.tokens, after) === 'each') {
    const share = drafts.length === 1 ? partsTreated(sentence, time) : 1;
    const spent = times.map((one) => ({ ...one, minutes: one.minutes * share }));
    for (const draft of drafts) setTime(draft, sentence, spent);
  } else if (drafts.length > 1 && isShared(sentence, runs)) {
    const span = spanOf(sentence.text, time);
    state.totals.push({ kind: 'treatment', minutes: time.minutes, span });
  } else {
    const nearest = isLeading(time, runs) ? drafts[0] : drafts.at(-1);
    if (nearest !== undefined) setTime(nearest, sentence, times);
  }
}

const isLeading = ({ from }: TimeMention, runs: readonly Part[][]): boolean =>
  from < (runs[0]?.[0]?.from ?? 0);

interface Made {
  readonly drafts: readonly Draft[];
  readonly runs: readonly Part[][];
}

function remember(state: State, sentence: Sentence, { drafts, runs }: Made): void {
  const [draft, lead] = [drafts.at(-1), runs.at(-1)?.[0]];
  if (draft === undefined || lead === undefined) return;
  state.last = draft;
  const opens = sentence.first && drafts.length === 1 && startsLine(sentence, lead);
  if (lead.row.bare && opens) state.header = draft;
  else if (lead.row.bare || draft.parent === undefined) state.header = undefined;
}

/** Nothing but a time, a number or a mark before it. */
function startsLine(sentence: Sentence, lead: Part): boolean {
  if (lead.from - sentence.from <= 2) return true;
  const [time] = sentence.times;
  return time !== undefined && time.from - sentence.from <= 1 && lead.from - time.to <= 3;
}
