/** Keeps a list calm over time: see calm-list.ts for what that means. */
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Keyed, Shown } from './calm-list.ts';
import { calmly, isSettled, settled } from './calm-list.ts';

/** How long a resolved item stays faded before it folds, in milliseconds. */
const pause = 1600;

/** To be put on the list's element: tells when the user points at it, by pointer or by focus. */
interface Pointing {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocusIn: () => void;
  readonly onFocusOut: (event: FocusEvent) => void;
}

export interface CalmList<Item extends Keyed> {
  readonly shown: readonly Shown<Item>[];
  readonly pointing: Pointing;
}

interface Held<Item extends Keyed> {
  readonly next: readonly Item[];
  readonly shown: readonly Shown<Item>[];
}

export function useCalmList<Item extends Keyed>(next: readonly Item[]): CalmList<Item> {
  const [busy, pointing] = usePointing();
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const held = useRef<Held<Item>>({ next, shown: settled(next) });
  if (held.current.next !== next) {
    held.current = { next, shown: calmly(held.current.shown, next, busy) };
  }
  const { shown } = held.current;
  useEffect(() => {
    if (busy || isSettled(shown)) return undefined;
    const timer = setTimeout(() => {
      held.current = { next, shown: settled(next) };
      redraw(undefined);
    }, pause);
    return () => clearTimeout(timer);
  }, [busy, shown, next]);
  return { shown, pointing };
}

function usePointing(): [busy: boolean, pointing: Pointing] {
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  return [
    hovered || focused,
    {
      onPointerEnter: () => setHovered(true),
      onPointerLeave: () => setHovered(false),
      onFocusIn: () => setFocused(true),
      onFocusOut: (event) => setFocused(staysWithin(event)),
    },
  ];
}

function staysWithin({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return (
    currentTarget instanceof Node &&
    relatedTarget instanceof Node &&
    currentTarget.contains(relatedTarget)
  );
}
