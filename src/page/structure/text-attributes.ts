/** The attributes of an element that hold words for people. */

export const textAttributes = new Set(
  'title alt aria-label aria-placeholder aria-valuetext aria-valuenow aria-roledescription placeholder data-placeholder label abbr summary'.split(
    ' ',
  ),
);

/** Every text that an element carries in its attributes, for what is searched before. */
export const attributeTexts = (element: Element): string[] =>
  [...element.attributes].flatMap(({ name, value }) => (textAttributes.has(name) ? [value] : []));
