/** The controls of a form: each says which field it is, and is text where it may not be changed. */
import { element } from '/browser/element.js';

const control = (fieldtype, fieldname, label, ...inside) =>
  element(
    'div',
    { class: 'frappe-control', 'data-fieldtype': fieldtype, 'data-fieldname': fieldname },
    element(
      'div',
      { class: 'form-group' },
      element('label', { class: 'control-label' }, label),
      inside,
    ),
  );

/** A value to read; the box for it is there and not shown. */
export const readOnly = (fieldname, label, value, expect, fieldtype = 'Data') =>
  control(
    fieldtype,
    fieldname,
    label,
    element('div', { class: 'control-input', style: 'display:none' }),
    element('div', { class: 'control-value like-disabled-input', expect }, value),
  );

export const box = (fieldtype, fieldname, label, value, expect) =>
  control(
    fieldtype,
    fieldname,
    label,
    element(
      'div',
      { class: 'control-input' },
      element('input', {
        type: 'text',
        class: 'input-with-feedback form-control',
        'data-fieldtype': fieldtype,
        'data-fieldname': fieldname,
        autocomplete: 'off',
        value,
        expect,
      }),
    ),
    element('div', { class: 'control-value like-disabled-input', style: 'display:none' }),
  );

/** A Quill editor, its toolbar and the menus in it. */
export const textEditor = (fieldname, label, text, expect, locked) =>
  control(
    'Text Editor',
    fieldname,
    label,
    element(
      'div',
      { class: 'ql-toolbar ql-snow' },
      element(
        'select',
        { class: 'ql-header', style: 'display:none' },
        ['Heading 1', 'Heading 2', 'Normal'].map((name) => element('option', {}, name)),
      ),
      element('button', { type: 'button', class: 'ql-bold' }),
    ),
    element(
      'div',
      { class: 'ql-container ql-snow' },
      element(
        'div',
        { class: 'ql-editor', contenteditable: String(!locked), expect },
        text.split('\n').map((line) => element('p', {}, line || element('br'))),
      ),
      element('div', { class: 'ql-tooltip hidden' }, element('input', { type: 'text' })),
    ),
  );

/** A child table: its cells are text, those of the row that is being edited are boxes. */
export const grid = (fieldname, label, columns, rows, editing) => {
  const row = (cells, at) =>
    element(
      'div',
      { class: 'grid-row', 'data-name': `row${at}`, 'data-idx': String(at + 1) },
      element(
        'div',
        { class: at === editing ? 'data-row row editable-row' : 'data-row row' },
        element(
          'div',
          { class: 'row-check' },
          element('input', { type: 'checkbox', class: 'grid-row-check' }),
        ),
        element('div', { class: 'row-index' }, element('span', {}, String(at + 1))),
        columns.map(([name], place) => {
          const [value, expect] = [cells[place]].flat();
          const edited = at === editing;
          return element(
            'div',
            { class: 'col grid-static-col', 'data-fieldname': name },
            element(
              'div',
              { class: 'field-area' },
              edited
                ? element('input', { type: 'text', 'data-fieldname': name, value, expect })
                : null,
            ),
            element(
              'div',
              { class: 'static-area ellipsis', expect: edited ? null : expect },
              value,
            ),
          );
        }),
        element('div', { class: 'btn-open-row' }, element('a', {}, 'Edit')),
      ),
    );
  return control(
    'Table',
    fieldname,
    label,
    element(
      'div',
      { class: 'form-grid' },
      element(
        'div',
        { class: 'grid-heading-row' },
        element(
          'div',
          { class: 'data-row row' },
          element('div', {}),
          element('div', { class: 'row-index' }, 'No.'),
          columns.map(([name, title]) =>
            element(
              'div',
              { class: 'col grid-static-col', 'data-fieldname': name },
              element('div', { class: 'static-area ellipsis' }, title),
            ),
          ),
        ),
      ),
      element('div', { class: 'grid-body' }, element('div', { class: 'rows' }, rows.map(row))),
    ),
  );
};
