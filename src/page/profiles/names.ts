/** What profiles go by: ids, names and classes, and the words of labels. All are the product's own. */
import { anyPage, profiles } from './profiles.ts';

const NAMES = /[#.]([A-Za-z][\w-]*)|=\s*["']?([\w-]+)/g;

const namesIn = (selector: string): string[] =>
  [...selector.matchAll(NAMES)].flatMap(([, named, valued]) => named ?? valued ?? []);

/** The ids, names and classes in the selectors of all profiles. */
export function profileNames(): Set<string> {
  const claimed = [anyPage, ...profiles.map(({ fields = {} }) => fields)];
  const selectors = claimed.flatMap((fields) => Object.values(fields).flat());
  return new Set([...selectors, ...profiles.flatMap(({ marks }) => marks)].flatMap(namesIn));
}

/** The labels that profiles name, and how their products' titles begin. */
export const profileLabels: readonly string[] = profiles.flatMap(({ hints = {}, titles = [] }) => [
  ...Object.values(hints),
  ...titles,
]);
