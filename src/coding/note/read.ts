/** A note → facts: what was done at this visit, and what else the note states. */
import type { Encounter } from '../../encounter/encounter.ts';
import { isTimed } from '../codes/codes.ts';
import { adjustmentsIn } from './adjustments.ts';
import type { Assembly } from './assembly.ts';
import { assemble } from './assemble.ts';
import type { Draft } from './draft.ts';
import type { ClockSpan, Facts, Service, StatedTotal } from './facts.ts';
import { merge } from './merge.ts';
import { adoptOrphans } from './orphans.ts';
import { performerOf } from './performers.ts';
import { surroundingsOf } from './findings.ts';
import { textsOf } from './texts.ts';
import type { Sentence } from './sentences.ts';
import { sentencesOf } from './sentences.ts';
import { spanOf } from './spans.ts';
import { wellnessIn } from './wellness.ts';

/**
 * Reads the note of an encounter. Offsets in what is returned are UTF-16 code units into the
 * section's text; minutes are whole minutes. Never throws; an absent note gives empty facts.
 */
export function readNote(encounter: Encounter): Facts {
  const clinician = (encounter.clinician ?? '').toUpperCase();
  const sentences = textsOf(encounter.note)
    .flatMap(sentencesOf)
    .map((sentence) => withoutOwnHand(sentence, clinician));
  const assembly = assemble(sentences, clinician);
  const drafts = isNoVisit(sentences, assembly) ? [] : doneDrafts(assembly);
  const left = adoptOrphans(assembly.orphans, drafts, encounter);
  const { services, totals } = merge(drafts, surroundingsOf(sentences));
  const session = sessionOf(assembly, left);
  const performer = performerOf(sentences, encounter);
  return {
    services: withOnlyTotal(services, [...assembly.totals, ...totals]),
    adjustments: adjustmentsIn(sentences, services),
    totals: [...assembly.totals, ...totals],
    ...(session === undefined ? {} : { session }),
    ...(performer === undefined ? {} : { performer }),
    wellness: wellnessIn(sentences),
    notDone: assembly.notDone,
  };
}

/** "Adjusted by DC" is another's work in a massage therapist's note, and the chiropractor's own in theirs. */
function withoutOwnHand(sentence: Sentence, clinician: string): Sentence {
  const cues = sentence.cues.filter(({ row }) => row.unless !== clinician);
  return cues.length === sentence.cues.length ? sentence : { ...sentence, cues };
}

const noVisit =
  /(?:^| )(?:no (?:tx|treatment|treatments|session|services?|hands on|visit) (?:was |were )?(?:given|provided|performed|rendered|today|done)|no show|(?:was |were |is )?cancell?ed|not seen today|no visit)(?: |$)/;

/** The visit did not take place: cancelled, no show, no treatment given; unless minutes were spent after all. */
function isNoVisit(sentences: readonly Sentence[], { drafts }: Assembly): boolean {
  if (drafts.some(({ minutes }) => minutes !== undefined)) return false;
  return sentences.some(({ text, from, to, techniques }) => {
    if (techniques.length > 0) return false;
    const words = text.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
    return noVisit.test(words.map((word) => word.text).join(' '));
  });
}

/** A timed line under Plan counts only where the note names nothing else that was done. */
function doneDrafts(assembly: Assembly): Draft[] {
  const { drafts, rescued } = assembly;
  const treated = drafts.some(({ part, minutes }) => part !== 'plan' && minutes !== undefined);
  if (!treated) return [...drafts, ...rescued].toSorted((a, b) => a.order - b.order);
  for (const { techniques, span } of rescued) {
    assembly.notDone.push({
      codes: techniques.flatMap(({ technique }) => technique.codes),
      why: 'planned',
      span,
    });
  }
  return drafts;
}

/** The visit's own time in and out, as the note states it. */
function sessionOf(
  { sessions }: Assembly,
  left: ReturnType<typeof adoptOrphans>,
): ClockSpan | undefined {
  const orphan = left.find(({ time }) => time.clock !== undefined);
  const found =
    sessions[0] ??
    (orphan?.time.clock === undefined
      ? undefined
      : { clock: orphan.time.clock, sentence: orphan.sentence });
  if (found === undefined) return undefined;
  const { clock, sentence } = found;
  return { start: clock.start, end: clock.end, span: spanOf(sentence.text, clock) };
}

/** The only timed service of a note has the treatment time that the note states for the whole. */
function withOnlyTotal(services: Service[], totals: readonly StatedTotal[]): Service[] {
  const timed = services.filter(({ code, candidates }) =>
    isTimed(code === 'undecided' ? (candidates[0] ?? '') : (code ?? '')),
  );
  const [only] = timed;
  const codes = new Set(timed.map(({ code }) => code));
  const total = totals.find(({ kind }) => kind === 'timed' || kind === 'treatment');
  if (only === undefined || codes.size !== 1 || total === undefined) return services;
  if (timed.some(({ minutes }) => minutes !== undefined)) return services;
  return services.map((service) =>
    service === only ? { ...service, minutes: total.minutes, minutesSpan: total.span } : service,
  );
}
