/** The panel by keyboard: the focus moves over the findings that are in sight. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface KeyActions {
  readonly toggleKeys: () => void;
  /** Esc: whatever is open over the panel closes. */
  readonly escape: () => void;
}

/** Listens on the panel's document, which has the keys only while the panel has the focus. */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  { toggleKeys, escape }: KeyActions,
): void {
  useEffect(() => {
    const panel = root.current;
    if (panel === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (isForAField(event)) return;
      if (event.key === 'Escape') escape();
      else if (event.key === '?') toggleKeys();
      else if (event.key === 'd') askToDismiss(panel);
      else if (!moved(panel, event.key)) return;
      event.preventDefault();
    };
    panel.ownerDocument.addEventListener('keydown', onKey);
    return () => panel.ownerDocument.removeEventListener('keydown', onKey);
  }, [root, toggleKeys, escape]);
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

function isForAField({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const field = target instanceof Element && target.matches('input, select, textarea');
  return field || ctrlKey || metaKey || altKey;
}

/** Arrows move between findings only from a finding; elsewhere they scroll. */
function moved(panel: HTMLElement, key: string): boolean {
  const step = steps[key];
  if (step === undefined) return false;
  const titles = [...panel.querySelectorAll<HTMLElement>('.finding-title')].filter(isInSight);
  const current = titles.findIndex((title) => rowOf(title)?.contains(focusedIn(panel)));
  if (current === -1 && key.startsWith('Arrow')) return false;
  const next = current === -1 ? 0 : Math.min(Math.max(current + step, 0), titles.length - 1);
  titles[next]?.focus();
  return titles.length > 0;
}

function askToDismiss(panel: HTMLElement): void {
  const row = focusedIn(panel)?.closest('.finding');
  const title = row?.querySelector<HTMLElement>('.finding-title');
  if (title?.getAttribute('aria-expanded') === 'false') title.click();
  // The button is there once the row is open: Preact renders before the next frame.
  requestAnimationFrame(() => {
    const button = row?.querySelector<HTMLElement>('.dismiss');
    if (button?.getAttribute('aria-expanded') === 'false') button.click();
  });
}

function focusedIn(panel: HTMLElement): Element | null {
  return panel.ownerDocument.activeElement;
}

function rowOf(title: Element): Element | null {
  return title.closest('.finding');
}

function isInSight(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
