/** The text-template dialog: a rich editor in a blank frame of the top document, away from its textarea. */
import { element } from '/browser/element.js';

const lines = (body) =>
  [...body.children].map((child) => child.textContent).join('\n') || body.textContent;

/** Opens it for `textarea`; what is typed is nowhere else until it is inserted. */
export const openTextTemplate = (textarea) => {
  const frame = element('iframe', { class: 'dialogIframe', name: 'textTemplate' });
  const dialog = element(
    'div',
    { class: 'modal', role: 'dialog', 'aria-label': 'Text template' },
    element('h5', {}, 'Text template'),
    frame,
    element(
      'div',
      { class: 'modal-footer' },
      element(
        'button',
        {
          class: 'btn-transmit',
          onclick: () => {
            textarea.value = lines(frame.contentDocument.body);
            textarea.dispatchEvent(new Event('change', { bubbles: true }));
            dialog.remove();
          },
        },
        'Insert in Form',
      ),
      element('button', { onclick: () => dialog.remove() }, 'Cancel'),
    ),
  );
  document.body.append(dialog);
  const { body } = frame.contentDocument;
  body.contentEditable = 'true';
  body.append(...textarea.value.split('\n').map((line) => element('p', {}, line)));
  body.focus();
};
