/** Which view of a product a document shows, by its address, whoever the patient is. */

/** A part of a path that is not the same for every patient and visit. */
const CHANGING = /\d|%|^.{25,}$|[^\w.~:-]/;

const fixed = (path: string): string =>
  path
    .split('/')
    .map((part) => (CHANGING.test(part) ? '*' : part))
    .join('/');

/** `https://emr.example/patients/10482/notes#/soap?x=1` gives the path with a star for the number, and `#soap`. */
export function viewOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { pathname, hash } = new URL(address);
  const route = /^#!?\/?([\w/.%~:-]*)/.exec(hash)?.[1] ?? '';
  return `${fixed(pathname)}${route ? `#${fixed(route)}` : ''}`.slice(0, 200);
}
