/** Whether a button is pressed: by what its markup says, or by a class that tells it from its neighbours. */

/** Class names that a chosen button has and the others beside it have not. */
const CHOSEN =
  /^(?:is-|btn-|button-|chip-{1,2})?(?:active|selected|chosen|checked|pressed|toggled|primary|success)$/i;

/** Only codes are asked for: "Save" is a primary button too, and nothing is chosen by it. */
const CODE = /^\W{0,2}(?:\d{5}|[A-Z]\d{4})\b/;

/** A longer list of codes is a picker. */
const MOST = 60;

const isCode = (button: Element): boolean => CODE.test(button.textContent.trim());

const looksChosen = (button: Element): boolean =>
  [...button.classList].some((name) => CHOSEN.test(name));

/** The buttons with a code beside this one, in one box or each in an item of its own. */
function groupOf(button: Element): Element[] {
  for (const holder of [button.parentElement, button.parentElement?.parentElement]) {
    const group = [...(holder?.querySelectorAll(button.localName) ?? [])].filter(isCode);
    if (group.length > 1) return group;
  }
  return [button];
}

/** Where all of them look alike nothing is known. */
function byClass(button: Element): boolean | null {
  if (!isCode(button)) return null;
  const group = groupOf(button);
  const chosen = group.filter(looksChosen).length;
  return chosen === 0 || chosen === group.length || group.length > MOST
    ? null
    : looksChosen(button);
}

/** Null for a button that is pressed and forgotten, and where its state is not shown. */
export function isPressed(button: Element): boolean | null {
  const pressed = button.getAttribute('aria-pressed');
  if (pressed !== null) return pressed === 'true';
  const state = button.getAttribute('data-state');
  if (state === 'on' || state === 'off') return state === 'on';
  return byClass(button);
}
