/** A page that was posted to comes back holding what was posted. */

/**
 * Puts the posted form into the page, before its first script, as `<script type="application/json"
 * id="posted">` with a list of `[name, value]` pairs. Every `<` is escaped, so that no value can end the script.
 */
export const withPosted = (html: string, body: string): string => {
  const pairs = JSON.stringify([...new URLSearchParams(body)]).replaceAll('<', String.raw`\u003c`);
  const script = `<script type="application/json" id="posted">${pairs}</script>`;
  // A function, because a posted `$&` must stay what it is.
  return html.replace('<script', () => `${script}<script`);
};
