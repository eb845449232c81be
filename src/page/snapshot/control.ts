/** What a form control holds, as its user sees it. */
import type { Control, ControlKind } from './box.ts';
import { isEditable, isEditorRoot, keepsBreaks, richText } from './editor.ts';
import { isPressed } from './pressed.ts';
import { tidy } from './writer.ts';

const control = (kind: ControlKind, value: string, more: Partial<Control> = {}): Control => ({
  kind,
  value,
  raw: value,
  checked: false,
  editable: true,
  first: '',
  type: '',
  ...more,
});

const INPUT_KINDS: Record<string, ControlKind> = {
  hidden: 'hidden',
  checkbox: 'check',
  radio: 'radio',
};

/** Inputs that hold no fact of a visit, or none that may be read. */
const PASSED_OVER = /^(button|submit|reset|image|file|password|color|range)$/;

function inputControl(input: HTMLInputElement): Control | null {
  const type = input.type;
  if (PASSED_OVER.test(type)) return null;
  const kind = INPUT_KINDS[type] ?? 'line';
  return control(kind, kind === 'line' ? input.value.trim() : input.value, {
    checked: input.checked,
    editable: !input.disabled && !input.readOnly && kind !== 'hidden',
    type,
  });
}

/** Some pickers write markup into the options that they replace. */
const optionText = (option: HTMLOptionElement | undefined): string =>
  option ? tidy(option.text.replace(/<\/?\w[^<>]*>/g, '')).trim() : '';

function selectControl(select: HTMLSelectElement): Control {
  const chosen = [...select.selectedOptions];
  const listed = select.multiple || select.size > 1;
  const first = select.options[0];
  return control('select', chosen.map(optionText).join(', '), {
    raw: chosen.map((option) => option.value).join(','),
    editable: !select.disabled,
    first: optionText(first) || (first?.value ?? ''),
    type: listed ? 'list' : '',
  });
}

function textareaControl(area: HTMLTextAreaElement): Control {
  return control('multiline', area.value.replace(/\r\n?/g, '\n'), {
    editable: !area.disabled && !area.readOnly,
  });
}

function editorControl(root: Element): Control {
  const editable = isEditable(root) && root.getAttribute('aria-readonly') !== 'true';
  return control('editor', richText(root, keepsBreaks(root)), { editable });
}

/** The texts inside, a space between any two that stand in elements of their own (chips, pills). */
function shownText(element: Element): string {
  const parts: string[] = [];
  const walk = element.ownerDocument.createTreeWalker(element, 4);
  while (walk.nextNode()) parts.push((walk.currentNode as Text).data);
  return tidy(parts.join(' ')).trim();
}

const says = (element: Element, name: string): boolean => element.getAttribute(name) === 'true';

/** Buttons that open a list show what was chosen; those that stay pressed are on or off. */
function buttonControl(element: Element, editable: boolean): Control | null {
  if (element.getAttribute('aria-haspopup') === 'listbox') {
    return control('combobox', shownText(element), { editable });
  }
  const checked = isPressed(element);
  return checked === null ? null : control('toggle', shownText(element), { checked, editable });
}

function boxControl(element: Element, role: string, editable: boolean): Control | null {
  if (element.querySelector('input,select')) return null;
  if (role === 'combobox') return control('combobox', shownText(element), { editable });
  const value = element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow');
  return control('line', value ?? shownText(element), { editable });
}

/** Fields to fill in; a box to tick inside is the control itself, drawn by the browser. */
const FIELDS =
  'input:not([type=checkbox],[type=radio],[type=hidden]),select,textarea,output,[role=spinbutton],[contenteditable=true]';

const CHOICE = /^(checkbox|switch|radio|button)$/;

/** A card to choose with fields of its own: each of them is read, and the choice is the card's state. */
const isCard = (element: Element, role: string): boolean =>
  CHOICE.test(role) && element.localName !== 'button' && element.querySelector(FIELDS) !== null;

/** A control made of other elements, by its role. Native controls inside it speak for themselves. */
function roleControl(element: Element, role: string): Control | null {
  if (isCard(element, role)) return null;
  const editable = !says(element, 'aria-disabled') && !says(element, 'aria-readonly');
  if (/^(checkbox|switch|radio)$/.test(role)) {
    const kind = role === 'radio' ? 'radio' : 'check';
    return control(kind, shownText(element), { checked: says(element, 'aria-checked'), editable });
  }
  if (role === 'button' || element.localName === 'button') return buttonControl(element, editable);
  return /^(combobox|spinbutton)$/.test(role) ? boxControl(element, role, editable) : null;
}

/** The control that an element of that tag is, or null. `plain` where it has no attributes. */
export function controlOf(element: Element, tag: string, plain: boolean): Control | null {
  if (tag === 'input') return inputControl(element as HTMLInputElement);
  if (tag === 'textarea') return textareaControl(element as HTMLTextAreaElement);
  if (tag === 'select') return selectControl(element as HTMLSelectElement);
  if (plain) return null;
  const role = element.getAttribute('role');
  // The parts of a segmented date may be typed into as well, and are no editors.
  if (role !== 'spinbutton' && isEditorRoot(element)) return editorControl(element);
  return role || tag === 'button' ? roleControl(element, role ?? 'button') : null;
}
