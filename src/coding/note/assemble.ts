/** Sentences → drafts of services, what was named but not done, and times that no service owns yet. */
import type { NotDone, StatedTotal } from './facts.ts';
import type { Status } from './accepted.ts';
import { statusOf } from './accepted.ts';
import type { ClockRange } from './clocks.ts';
import type { Draft } from './draft.ts';
import { headOf, isBare, newDraft, setTime, techniqueOf } from './draft.ts';
import type { Chunk, Part } from './parts.ts';
import { chunksOf, familyOf, fits, hasComma, joins, partsOf } from './parts.ts';
import { performerIn } from './performers.ts';
import { placesIn } from './places.ts';
import { purposesIn } from './purposes.ts';
import { roleSaidIn, isGroupIn } from './roles.ts';
import type { Sentence } from './sentences.ts';
import { hull, spanOf } from './spans.ts';
import type { TimeMention } from './times.ts';
import type { Token } from './tokens.ts';
import { useOf } from './treatment-time.ts';
import { isTimed } from '../codes/codes.ts';

/** A time in a sentence without a technique. */
export interface Orphan {
  readonly sentence: Sentence;
  readonly time: TimeMention;
  readonly order: number;
}

export interface Assembly {
  readonly drafts: Draft[];
  /** Done only if the note names nothing else that was. */
  readonly rescued: Draft[];
  readonly notDone: NotDone[];
  readonly totals: StatedTotal[];
  readonly orphans: Orphan[];
  readonly sessions: { readonly clock: ClockRange; readonly sentence: Sentence }[];
}

interface State extends Assembly {
  readonly clinician: string;
  order: number;
  header: Draft | undefined;
  last: Draft | undefined;
}

/** Reads all sentences of a note, in order. */
export function assemble(sentences: readonly Sentence[], clinician: string): Assembly {
  const state: State = {
    drafts: [],
    rescued: [],
    notDone: [],
    totals: [],
    orphans: [],
    sessions: [],
    clinician,
    order: 0,
    header: undefined,
    last: undefined,
  };
  for (const sentence of sentences) {
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
  const before = [state.drafts.length, state.rescued.length] as const;
  for (const chunk of chunksOf(sentence, parts, times)) {
    readChunk(state, sentence, { chunk, parts });
  }
  const made = [...state.drafts.slice(before[0]), ...state.rescued.slice(before[1])];
  shareOut(made, sentence);
}

/** Takes totals, sessions and minutes of other things out; a bare number counts only beside its service. */
function sortTimes(state: State, sentence: Sentence, parts: readonly Part[]): TimeMention[] {
  return sentence.times.filter((time) => {
    if (time.form === 'bare')
      return (
        (isBesideService(sentence, parts, time) && useOf(sentence, time) === 'own') ||
        keepBareTotal(state, sentence, time)
      );
    const use = useOf(sentence, time);
    if (use === 'own') return true;
    if (use === 'ignored') return false;
    if (time.clock !== undefined) state.sessions.push({ clock: time.clock, sentence });
    else state.totals.push({ kind: use, minutes: time.minutes, span: spanOf(sentence.text, time) });
    return false;
  });
}

/** "total 38" and "Total timed: 38" without the word minutes. */
function keepBareTotal(state: State, sentence: Sentence, time: TimeMention): false {
  const use = useOf(sentence, time);
  const before = sentence.text.tokens[time.from - 1]?.text ?? '';
  const direct =
    before === ':' ||
    before === '=' ||
    before === 'total' ||
    before === '-' ||
    before === 'minutes';
  if (direct && use !== 'own' && use !== 'ignored' && use !== 'session') {
    state.totals.push({ kind: use, minutes: time.minutes, span: spanOf(sentence.text, time) });
  }
  return false;
}

const amountMarks = new Set([
  ':',
  '-',
  '=',
  '(',
  ')',
  'x',
  '~',
  '|',
  '\t',
  '@',
  '/',
  '*',
  '&',
  'for',
  '+',
  '59',
  'gp',
]);

/** Between the service's name and its number stand only marks: "MT: 15", "97140 (15)", "TE 23/NMR 15". */
function isBesideService(sentence: Sentence, parts: readonly Part[], time: TimeMention): boolean {
  const part = parts.findLast((one) => one.to <= time.from);
  if (part === undefined || !mayCount(part, sentence)) return false;
  const between = sentence.text.tokens.slice(part.to, time.from);
  if (between.length > 5 || isModifier(sentence, part, time)) return false;
  if (between.some((token) => token.text === '|' || token.text === '\t')) return true;
  return between.every(
    (token, index) =>
      amountMarks.has(token.text) ||
      isSlashed(token, between[index + 1]) ||
      isPartToken(sentence, parts, token.start),
  );
}

/** The 59 of "97140-59". */
function isModifier({ text }: Sentence, part: Part, time: TimeMention): boolean {
  const [dash, number] = [text.tokens[part.to], text.tokens[time.from]];
  return (
    time.from === part.to + 1 && dash?.text === '-' && !dash.spaced && number?.spaced === false
  );
}

/** The first figure of "MT/TE 30/15". */
const isSlashed = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'number' && next?.text === '/';

function isPartToken(sentence: Sentence, parts: readonly Part[], start: number): boolean {
  return parts.some((part) => {
    const span = spanOf(sentence.text, part);
    return span.start <= start && start < span.end;
  });
}

/** A number after an exercise is repetitions, after the name of a service minutes. */
function mayCount({ row }: Part, sentence: Sentence): boolean {
  if (row.bare) return true;
  if (sentence.role !== 'treatment' && sentence.role !== 'billing' && sentence.role !== 'action')
    return row.role === 'passive' && !row.loose;
  return row.role !== 'active' || row.strength === 'definitive';
}

function closesHeader({ header }: State, sentence: Sentence): boolean {
  if (header === undefined) return false;
  if (header.section !== sentence.text.section || header.part !== sentence.role) return true;
  return sentence.afterGap && sentence.line > header.line;
}

/** No technique here: its time, places and purposes belong to the service before it. */
function readUnnamed(state: State, sentence: Sentence, times: readonly TimeMention[]): void {
  for (const time of times) {
    if (time.form !== 'bare') state.orphans.push({ sentence, time, order: state.order });
  }
  const { last } = state;
  const near =
    last !== undefined &&
    last.section === sentence.text.section &&
    last.part === sentence.role &&
    sentence.line - last.line <= 8;
  if (!near) return;
  if (roleSaidIn(sentence) === 'passive') last.roleSaid ??= 'passive';
  if (!describes(sentence)) return;
  last.roleSaid ??= roleSaidIn(sentence);
  for (const { place } of placesIn(sentence)) last.places.push(place);
  last.purposes.push(...purposesIn(sentence));
}

/** A line under a service that says where or why, not one that measures or reports. */
function describes(sentence: Sentence): boolean {
  if (
    sentence.role !== 'treatment' &&
    sentence.role !== 'action' &&
    sentence.role !== 'unknown' &&
    sentence.role !== 'objective'
  )
    return false;
  const said = sentence.phrases.some((hit) =>
    hit.rows.some(
      (row) =>
        row.phrase === 'change' ||
        row.phrase === 'response' ||
        row.phrase === 'bare-response' ||
        row.phrase === 'goal',
    ),
  );
  const measured =
    sentence.measures.length > 0 &&
    sentence.text.tokens.slice(sentence.from, sentence.to).some((token) => token.kind === 'number');
  const purposive = sentence.text.tokens
    .slice(sentence.from, sentence.to)
    .some((token) => leadIns.has(token.text));
  return sentence.role === 'treatment' || sentence.role === 'action'
    ? !measured && (!said || purposive)
    : purposive && !measured;
}

const leadIns = new Set([
  'purpose',
  'intent',
  'rationale',
  'areas',
  'area',
  'regions',
  'region',
  'focus',
  'focused',
  'focusing',
  'location',
  'muscles',
  'indication',
  'aim',
  'aimed',
  'directed',
  'work',
  'emphasis',
  'sites',
  'site',
  'to',
]);

interface Read {
  readonly chunk: Chunk;
  readonly parts: readonly Part[];
}

function readChunk(state: State, sentence: Sentence, { chunk, parts }: Read): void {
  const timed = chunk.times.length > 0;
  if (timed && chunk.times.every((time) => time.minutes === 0)) {
    for (const part of chunk.parts) notDone(state, sentence, part, 'denied');
    return;
  }
  const statuses = chunk.parts.map((part): Status => statusOf({ sentence, part, parts, timed }));
  chunk.parts.forEach((part, index) => {
    const status = statuses[index];
    if (status !== undefined && status !== 'done' && status !== 'rescue' && status !== 'silent')
      notDone(state, sentence, part, status);
  });
  if (timed && isOfNoService(chunk)) return;
  const done = chunk.parts.filter(
    (_, index) => statuses[index] === 'done' || statuses[index] === 'rescue',
  );
  const rescue = statuses.includes('rescue') && !statuses.includes('done');
  if (done.length > 0) makeDrafts(state, sentence, { parts: done, times: chunk.times, rescue });
}

/** "…, patient education 10 min": the last word before the time is no service. */
function isOfNoService({ parts, times }: Chunk): boolean {
  const last = parts.at(-1);
  const time = times[0];
  if (last?.row.id !== 'no-service' || time === undefined) return false;
  return time.from >= last.to && time.from - last.to <= 2 && parts.length === 1;
}

function notDone(state: State, sentence: Sentence, part: Part, why: NotDone['why']): void {
  if (part.row.id === 'no-service') return;
  state.notDone.push({ codes: part.row.codes, why, span: spanOf(sentence.text, part) });
}

interface Making {
  readonly parts: readonly Part[];
  readonly times: readonly TimeMention[];
  readonly rescue: boolean;
}

function makeDrafts(state: State, sentence: Sentence, { parts, times, rescue }: Making): void {
  const { header } = state;
  const first = parts[0];
  const head = header === undefined ? undefined : headOf(header);
  const under =
    header !== undefined &&
    head !== undefined &&
    first !== undefined &&
    !rescue &&
    (times.length === 0 || sentence.bullet || header.minutes === undefined) &&
    isUnder(sentence, { parts, head, header });
  if (under && times.length === 0) {
    append(header, sentence, parts);
    state.last = header;
    return;
  }
  const runs = runsOf(sentence, parts);
  const drafts = runs.map((run) => newDraft(sentence, run, state.order));
  giveTime(state, sentence, { drafts, runs, times });
  for (const draft of drafts) {
    if (under) draft.parent = header;
    (rescue ? state.rescued : state.drafts).push(draft);
  }
  remember(state, sentence, { drafts, runs });
}

interface UnderHeader {
  readonly parts: readonly Part[];
  readonly head: NonNullable<ReturnType<typeof headOf>>;
  readonly header: Draft;
}

/** Does this line spell out the header above it? List items follow it more loosely than plain lines. */
function isUnder(sentence: Sentence, { parts, head, header }: UnderHeader): boolean {
  if (parts.some((part) => part.row.bare)) return false;
  const sameLine = sentence.line === header.line;
  if (sentence.bullet || sameLine)
    return parts.every((part) => fits(head, part.row) || isSpelledAs(head.id, familyOf(part.row)));
  return parts.every((part) => fits(head, part.row));
}

/** Soft-tissue work listed under "NMR": it is what was done in that time, whatever it is called. */
function isSpelledAs(head: string, family: string): boolean {
  return family === 'soft' && (head === 'neuro-reeducation' || head === 'code-97112');
}

function append(draft: Draft, sentence: Sentence, parts: readonly Part[]): void {
  const line = newDraft(sentence, parts, draft.order);
  for (const { place } of placesIn(sentence)) line.places.push(place);
  draft.more.push({ span: evidenceSpan(line, sentence), bare: false });
  draft.techniques.push(...parts.map((part) => techniqueOf(sentence, part)));
  for (const { place } of placesIn(sentence)) draft.places.push(place);
  draft.purposes.push(...purposesIn(sentence));
  draft.roleSaid ??= roleSaidIn(sentence);
}

/** Splits techniques into services: by the header that they spell out, else by family. */
function runsOf(sentence: Sentence, parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    const head = run?.[0];
    const before = run?.at(-1);
    const together =
      run !== undefined &&
      head !== undefined &&
      before !== undefined &&
      belongs(sentence, { head, before, part });
    if (together) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

interface Neighbours {
  readonly head: Part;
  readonly before: Part;
  readonly part: Part;
}

function belongs(sentence: Sentence, { head, before, part }: Neighbours): boolean {
  if (
    head.row.bare &&
    (fits(head.row, part.row) ||
      (opened(sentence, head, part) && isSpelledAs(head.row.id, familyOf(part.row))))
  )
    return true;
  if (!joins(head.row, part.row)) return false;
  return !isOwnPlace(sentence, before, part);
}

const opened = ({ text }: Sentence, head: Part, part: Part): boolean =>
  text.tokens
    .slice(head.to, part.from)
    .some(
      ({ text: word }) =>
        word === ':' ||
        word === '(' ||
        word === '-' ||
        word === 'with' ||
        word === 'using' ||
        word === 'via' ||
        word === 'w' ||
        word === 'including',
    );

/** "Swedish massage to the back and MFR to R UT": two services, each with its own place. */
function isOwnPlace(sentence: Sentence, before: Part, part: Part): boolean {
  const [one, other] = [before.row.codes, part.row.codes];
  const disjoint = one.length > 0 && other.length > 0 && !one.some((code) => other.includes(code));
  if (!disjoint) return false;
  const between = sentence.places.some((hit) => hit.from >= before.to && hit.to <= part.from);
  const after = sentence.places.some((hit) => hit.from >= part.to);
  return between && after;
}

interface Timing {
  readonly drafts: readonly Draft[];
  readonly runs: readonly Part[][];
  readonly times: readonly TimeMention[];
}

/** One time for several services is the nearest one's, unless they are joined: then it is a total of them all. */
function giveTime(state: State, sentence: Sentence, { drafts, runs, times }: Timing): void {
  const time = times[0];
  const [first, last] = [drafts[0], drafts.at(-1)];
  if (time === undefined || first === undefined || last === undefined) return;
  const after = times.at(-1)?.to ?? time.to;
  if (sentence.text.tokens[after]?.text === 'each') {
    for (const draft of drafts) setTime(draft, sentence, times);
    return;
  }
  if (drafts.length > 1 && isShared(sentence, runs)) {
    state.totals.push({
      kind: 'treatment',
      minutes: time.minutes,
      span: spanOf(sentence.text, time),
    });
    return;
  }
  const leads = time.from < (runs[0]?.[0]?.from ?? 0);
  setTime(leads ? first : last, sentence, times);
}

/** "STM, NMR and ther ex": joined, and each of them counted in minutes. */
function isShared(sentence: Sentence, runs: readonly Part[][]): boolean {
  const counted = runs.every((run) =>
    run.some((part) => part.row.codes.some((code) => isTimed(code))),
  );
  if (!counted) return false;
  return runs.slice(1).some((run, index) => {
    const before = runs[index]?.at(-1);
    const first = run[0];
    if (before === undefined || first === undefined) return false;
    return sentence.text.tokens
      .slice(before.to, first.from)
      .some(({ text }) => text === 'and' || text === '&' || text === '+' || text === '/');
  });
}

interface Made {
  readonly drafts: readonly Draft[];
  readonly runs: readonly Part[][];
}

function remember(state: State, sentence: Sentence, { drafts, runs }: Made): void {
  const draft = drafts.at(-1);
  const run = runs.at(-1);
  const lead = run?.[0];
  if (draft === undefined || lead === undefined) return;
  state.last = draft;
  const starts = sentence.first && drafts.length === 1 && startsLine(sentence, lead);
  if (lead.row.bare && starts) {
    draft.header = true;
    state.header = draft;
  } else if (lead.row.bare || draft.parent === undefined) state.header = undefined;
}

/** Nothing but a time, a number or a mark before it. */
function startsLine(sentence: Sentence, lead: Part): boolean {
  if (lead.from - sentence.from <= 2) return true;
  const time = sentence.times[0];
  return time !== undefined && time.from - sentence.from <= 1 && lead.from - time.to <= 3;
}

/** Gives the sentence's places, purposes and words about the patient's part to its services. */
function shareOut(drafts: readonly Draft[], sentence: Sentence): void {
  if (drafts.length === 0) return;
  const starts = drafts.map((draft) => draft.techniques[0]?.technique.span.start ?? 0);
  for (const found of placesIn(sentence)) {
    const draft = ownerOf(drafts, starts, found.place.span.start);
    draft?.places.push(found.place);
  }
  for (const purpose of purposesIn(sentence))
    ownerOf(drafts, starts, purpose.span.start)?.purposes.push(purpose);
  for (const draft of drafts) {
    draft.roleSaid = roleSaidIn(sentence);
    draft.group = isGroupIn(sentence);
    draft.performer = performerIn(sentence);
    draft.span = evidenceSpan(draft, sentence);
    const told = toldAfter(draft, sentence);
    if (told !== undefined) draft.more.push({ span: told, bare: false });
  }
}

/** The service named last before the place; the first where none was. */
function ownerOf(
  drafts: readonly Draft[],
  starts: readonly number[],
  at: number,
): Draft | undefined {
  const index = starts.findLastIndex((start) => start <= at);
  return drafts[Math.max(0, index)];
}

/** What follows "NMR 15 min:" in words that name no known technique is still what was done. */
function toldAfter(draft: Draft, sentence: Sentence): Draft['span'] | undefined {
  if (!isBare(draft)) return undefined;
  const { tokens } = sentence.text;
  let at = sentence.from;
  while (at < sentence.to && (tokens[at]?.start ?? 0) < draft.span.end) at += 1;
  const colon = at + tokens.slice(at, sentence.to).findIndex(({ text }) => text === ':');
  if (colon < at || colon + 2 >= sentence.to) return undefined;
  const next = tokens[colon + 1];
  if (next?.kind !== 'word') return undefined;
  let to = sentence.to;
  while (to > colon + 2 && (tokens[to - 1]?.end ?? 0) - next.start > widest) to -= 1;
  return spanOf(sentence.text, { from: colon + 1, to });
}

const widest = 140;

/** From the technique to the last place named with it, as a reader would quote it: "MFR to R upper trap". */
function evidenceSpan(draft: Draft, sentence: Sentence): Draft['span'] {
  const { section } = draft;
  const here = draft.techniques
    .map(({ technique }) => technique)
    .filter(({ span }) => span.section === section && within(sentence, span.start));
  const named = here.filter(({ bare }) => !bare);
  const spans = (named.length > 0 ? named : here.slice(0, 1)).map(({ span }) => span);
  const first = spans[0] ?? draft.span;
  const places = draft.places
    .map((place) => place.span)
    .filter((span) => within(sentence, span.start));
  let all = hull(first, ...spans);
  for (const span of places) {
    const wider = hull(all, span);
    if (wider.end - wider.start <= widest && !timeInside(sentence, wider, all)) all = wider;
  }
  return all;
}

function within({ text, from, to }: Sentence, start: number): boolean {
  return (text.tokens[from]?.start ?? 0) <= start && start < (text.tokens[to - 1]?.end ?? 0);
}

/** A quotation does not run across a time that it did not hold before. */
function timeInside(sentence: Sentence, wider: Draft['span'], held: Draft['span']): boolean {
  return sentence.times.some((time) => {
    const { start } = spanOf(sentence.text, time);
    const inside = start >= wider.start && start < wider.end;
    return inside && !(start >= held.start && start < held.end);
  });
}
