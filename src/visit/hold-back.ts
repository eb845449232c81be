/**
 * A single-page app may draw the next patient's header over the last patient's note, or the other way
 * about, while the rest is on its way. Content that stays the same to the letter while the patient
 * changes belongs to neither: it is held back until it changes, or the user asks to read again.
 */
import type { Fragment } from '../encounter/fragment.ts';
import type { HeldFragment, Look, Memory } from '../encounter/visit.ts';
import { fingerprint } from './fingerprint.ts';
import { isSamePatient } from './identity.ts';
import { contentOf, saysSomething } from './join.ts';

interface Frame {
  readonly tab: number;
  readonly frame: number;
  readonly document: string;
}

/** The fingerprint of content that is to be held back; undefined where it may be taken. */
export function heldBack(memory: Memory, at: Frame, fragment: Fragment): string | undefined {
  // Two charts may well both be empty: there is nothing in that to mix.
  if (!saysSomething(fragment)) return undefined;
  const content = fingerprint(JSON.stringify(contentOf(fragment)));
  const isHeld = lookOf(memory, at)?.heldBack === content;
  return isHeld || isAnothers(memory, at, fragment, content) ? content : undefined;
}

/** What is left of a fragment whose content is held back: whose view it is, and that it was not read. */
export function withoutContent(fragment: Fragment): Fragment {
  const { identity, visible } = fragment;
  const unread = [{ what: 'the note and the bill', why: 'not-changed' as const }];
  return { identity, visible, origins: {}, unread };
}

/** Forgets what the frame had shown under the other patient's name: whose it is, is not certain. */
export function withoutDoubtful(memory: Memory, at: Frame): Memory {
  const isDoubtful = (one: HeldFragment): boolean => isShownIn(one, at);
  return {
    ...memory,
    visits: memory.visits.map((visit) =>
      visit.fragments.some(isDoubtful)
        ? { ...visit, fragments: visit.fragments.filter((one) => !isDoubtful(one)) }
        : visit,
    ),
  };
}

function isAnothers({ visits }: Memory, at: Frame, fragment: Fragment, content: string): boolean {
  return visits.some(
    ({ identity, fragments }) =>
      identity.patient !== undefined &&
      !isSamePatient(identity, fragment.identity) &&
      fragments.some(
        (one) =>
          isShownIn(one, at) && fingerprint(JSON.stringify(contentOf(one.fragment))) === content,
      ),
  );
}

function isShownIn(one: HeldFragment, at: Frame): boolean {
  return one.live && one.tab === at.tab && one.frame === at.frame && one.document === at.document;
}

function lookOf({ tabs }: Memory, at: Frame): Look | undefined {
  const tab = tabs.find((one) => one.tab === at.tab);
  return tab?.looks.find(({ frame, document }) => frame === at.frame && document === at.document);
}
