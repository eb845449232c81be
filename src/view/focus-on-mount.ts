/** A ref that gives the focus to what has just come onto the page. Being one function, it does so once. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
