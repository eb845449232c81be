/** The time ledger: the visit's span, each service a block in it, overlaps, and minutes not accounted for. */
import type { Encounter } from '../../encounter/encounter.ts';
import type { Ledger } from '../../encounter/review.ts';
import { codeOf } from '../codes/codes.ts';
import { hasNote } from '../has-note.ts';
import type { Facts, Service } from '../note/facts.ts';
import { linesWithMinutes } from './field-minutes.ts';
import { sessionOf } from './session.ts';

type Block = Ledger['blocks'][number];
type Stretch = Ledger['overlaps'][number];

/**
 * The services of the note in its order, by clock or by minutes; for a code without minutes in the
 * note, the minutes field of its line. `unaccounted` is the visit's span less all of them.
 */
export function keepLedger(encounter: Encounter, facts: Facts): Ledger {
  const session = sessionOf(encounter, facts);
  const noted = facts.services.flatMap(blockOf);
  const blocks = [...noted, ...fieldBlocks(encounter, facts, noted)];
  const open =
    session && blocks.length > 0 ? session.end - session.start - covered(blocks) : undefined;
  return {
    ...(session === undefined ? {} : { timeIn: session.start, timeOut: session.end }),
    blocks,
    overlaps: overlaps(blocks.filter(({ code }) => isOneOnOne(code))),
    ...(open === undefined ? {} : { unaccounted: Math.max(0, open) }),
  };
}

/** Attended services exclude each other; hot packs or unattended stimulation may run beside them. */
export function isOneOnOne(code: string): boolean {
  const kind = codeOf(code)?.kind;
  return code === 'undecided' || kind === 'timed' || kind === 'evaluation';
}

function blockOf({ code, minutes, clock }: Service): Block[] {
  const spent = clock === undefined ? minutes : clock.end - clock.start;
  if (code === null || spent === undefined) return [];
  return [{ code, minutes: spent, ...(clock && { start: clock.start, end: clock.end }) }];
}

/** A line whose service the note describes as another is no second block of the same minutes. */
function fieldBlocks(encounter: Encounter, facts: Facts, noted: readonly Block[]): Block[] {
  const timed = new Set(noted.map(({ code }) => code));
  const described = new Set(facts.services.map(({ code }) => code));
  return linesWithMinutes(encounter).flatMap(({ code, minutes }) => {
    if (minutes === undefined || minutes === 0 || timed.has(code)) return [];
    return hasNote(encounter) && !described.has(code) ? [] : [{ code, minutes }];
  });
}

/** Minutes that the blocks fill: clocked ones once where they overlap, the others added. */
function covered(blocks: readonly Block[]): number {
  const unclocked = blocks.filter(({ start }) => start === undefined);
  const clocked = union(stretches(blocks)).map(({ start, end }) => end - start);
  return [...clocked, ...unclocked.map(({ minutes }) => minutes)].reduce((a, b) => a + b, 0);
}

/** The stretches during which two blocks run at once, merged, in order. */
function overlaps(blocks: readonly Block[]): Stretch[] {
  const ordered = stretches(blocks);
  const shared = ordered.flatMap((a, at) =>
    ordered.slice(at + 1).flatMap((b) => {
      const start = Math.max(a.start, b.start);
      const end = Math.min(a.end, b.end);
      return start < end ? [{ start, end }] : [];
    }),
  );
  return union(shared);
}

function stretches(blocks: readonly Block[]): Stretch[] {
  return blocks
    .flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function union(all: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { start, end } of all.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
