/** Which attributes a structure file keeps, and what becomes of their values. */
import { disguise } from './disguise.ts';
import { machineNames } from './machine-names.ts';
import { textAttributes } from './text-attributes.ts';
import type { Replacing } from './replacing.ts';

/** Names that machines give: a profile goes by them. */
const MACHINE = new Set(
  (
    'id name class for headers list aria-labelledby aria-describedby aria-controls aria-owns aria-activedescendant ' +
    'data-testid data-test-id data-test data-element data-fieldname data-fieldtype data-field data-name data-qa data-cy ' +
    'data-id data-list data-tab-label formcontrolname'
  ).split(' '),
);

/** Attributes whose values are the standard's own. */
const STANDARD = new Set(
  (
    'type role colspan rowspan scope contenteditable dir multiple size disabled readonly required open maxlength rows cols ' +
    'aria-pressed aria-checked aria-selected aria-expanded aria-haspopup aria-hidden aria-disabled aria-readonly aria-current ' +
    'aria-level aria-multiline aria-modal inputmode data-slate-editor data-slate-placeholder data-slate-string ' +
    'data-slate-zero-width data-lexical-editor start'
  ).split(' '),
);

/** The values of those: ARIA's roles and states, HTML's types and switches. */
const VALUES = new Set(
  (
    'true false mixed none page step location date time list tree grid dialog menu listbox row col rowgroup colgroup ltr rtl ' +
    'auto plaintext-only text search tel url email password month week datetime-local number range color checkbox radio file ' +
    'submit image reset button hidden numeric decimal n z bullet ordered alert alertdialog application article banner ' +
    'blockquote cell columnheader combobox complementary contentinfo definition feed figure form generic gridcell group ' +
    'heading img link listitem log main marquee math menubar menuitem menuitemcheckbox menuitemradio navigation note option ' +
    'paragraph presentation progressbar radiogroup region rowheader scrollbar searchbox separator slider spinbutton status ' +
    'switch tab table tablist tabpanel term textbox timer toolbar tooltip treegrid treeitem'
  ).split(' '),
);

const isStandard = (value: string): boolean =>
  value === '' || VALUES.has(value.toLowerCase()) || /^\d{1,3}$/.test(value);

/** The attribute's value as the file has it; null where it is left out. */
function valueOf(name: string, value: string, replacing: Replacing): string | null {
  if (MACHINE.has(name)) return replacing.counted(value, machineNames(value, replacing.shown));
  if (textAttributes.has(name))
    return replacing.counted(value, disguise(value, 'label', replacing.books));
  return STANDARD.has(name) && isStandard(value) ? value : null;
}

/** Name and value of every attribute that is kept, in the page's own order. */
export function attributesOf(element: Element, replacing: Replacing): [string, string][] {
  return [...element.attributes].flatMap(({ name, value }): [string, string][] => {
    const kept = valueOf(name, value, replacing);
    return kept === null ? [] : [[name, kept]];
  });
}
