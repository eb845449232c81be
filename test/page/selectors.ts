/** The selectors that a profile may use, as a grammar: simple ones, joined by spaces, `>`, `+` and `>>>`. */
const SIMPLE =
  /^(?:[a-z][a-z\d-]*)?(?:#[A-Za-z][\w-]*|\.[A-Za-z][\w-]*|\[[a-z][a-z-]*(?:[~^$*|]?="[^"]+"(?: i)?)?\]|:(?:not|has)\([^()]+\)|:first-child|:first-of-type)*$/;

export const isSelector = (selector: string): boolean =>
  selector
    .split(/\s*(?:>>>|[>+,])\s*|\s+(?![^[]*\])/)
    .every((part) => part !== '' && SIMPLE.test(part));

/** Names that a build or a framework makes anew: `css-1x2y3z`, `ember123`, `:r4:`, `mantine-a1b2c3`. */
const GENERATED = [
  /\b(?:css|jss|sc|makeStyles|emotion)-?[a-z]*-?\w*\d\w*/,
  /\bember\d+/,
  /:r[\da-z]+:/,
  /\b(?:mui|mantine|radix|headlessui|react-select|field)-(?=[\w-]*\d)[\w-]+/,
  /_{2,3}(?=\w*\d)[A-Za-z\d]{5,}/,
  /\b[\da-f]{8}-[\da-f]{4}-/,
];

export const generatedIn = (selector: string): string[] =>
  GENERATED.flatMap((pattern) => selector.match(pattern)?.[0] ?? []);
