/** Data: what the columns and boxes of a service line are called. */
import { once } from './once.ts';
import { hasOneOf, remembered, words, wordsIn } from './words.ts';

export type LineRole =
  | 'code'
  | 'modifiers'
  | 'units'
  | 'minutes'
  | 'diagnoses'
  | 'date'
  | 'type'
  | 'delete'
  | 'chosen'
  | 'description'
  | 'other';

interface Role {
  role: LineRole;
  /** Words of which one is enough. */
  words?: string;
  /** What takes more than one word. */
  like?: RegExp;
}

/** The first row that matches decides; the order tells "modifier code" from "code". */
const ROLES: readonly Role[] = [
  { role: 'delete', words: 'del delete deleted remove void voided strike' },
  {
    role: 'chosen',
    like: /^(select|selected|chosen|include|included|billed|bill|perform|performed|done|use|add|on)\b(?! (code|units?))/,
  },
  {
    role: 'other',
    words:
      'pos npi provider rendering charge charges price fee amount amt total cost rate paid balance revenue ndc auth authorization epsdt emg plan status zip postal phone fax account policy member copay warehouse rx tax facility location search filter action actions start begin stop',
    like: /\b(place of (service|svc)|rev code|note codes?|time (in|out))\b|\bnotes?$/,
  },
  {
    role: 'modifiers',
    words:
      'mod mods modif modifs modifier modifiers modifikator modifikatoren modificateur modificateurs modificador modificadores',
    like: /^m ?[1-4]$/,
  },
  {
    role: 'diagnoses',
    words:
      'dx diag diags diagnosis diagnoses diagnostic diagnostics ptr ptrs pointer pointers diagnose diagnosen diagnoser justify justification linked',
    like: /\bicd/,
  },
  {
    role: 'units',
    words:
      'unit units qty quantity quantité daysorunits unité unités antall anzahl menge cantidad unidades un',
    like: /^(x|×)$/,
  },
  {
    role: 'minutes',
    words: 'min mins minute minutes duration time timed durée dauer minuten minutter',
  },
  { role: 'date', words: 'dos date dates from to month day year mm dd yyyy' },
  {
    role: 'code',
    words:
      'cpt hcpcs proc procs procedure procedures procédure procédures code codes ziffer leistungsziffer takst taksten',
  },
  { role: 'type', like: /^(type|kind|category|system)$/ },
  { role: 'description', words: 'desc descr description service services item name treatment' },
];

/** By word, the first row that lists it. */
const rowsByWord = once(() => {
  const rows = new Map<string, number>();
  for (const [row, { words: listed }] of ROLES.entries()) {
    for (const word of listed?.split(' ') ?? []) if (!rows.has(word)) rows.set(word, row);
  }
  return rows;
});

/** The part of a service line that a label names, or null. */
export const columnRole = (label: string): LineRole | null =>
  roleOf(label.replace(/\d(?=\d)|(?<=\d)\d/g, '0'));

/** No name turns on what number of two figures stands in it: `units[12]` is `units[13]`. */
const roleOf = remembered((label): LineRole | null => {
  const text = words(label);
  if (text === '' || text.length > 60) return null;
  const first = Math.min(...wordsIn(text).map((word) => rowsByWord().get(word) ?? Infinity));
  return ROLES.find(({ like }, row) => row === first || like?.test(text))?.role ?? null;
});

/** A row whose type is one of these is no service. */
export const isNoService = (type: string): boolean =>
  /\b(icd|dx|diag|copay|co pay|prod|product|payment|pymt|ndc|tax|adjustment entry|discount|note)\b/i.test(
    words(type),
  );

const saysOffer = hasOneOf(
  'suggest suggested suggestion suggestions recommend recommended recommendation recommendations ai predicted favorite favorites favourite favourites template templates macro macros help faq reference example examples guideline guidelines autocomplete typeahead denied rejected ledger history previous prior past available',
);
const OFFER =
  /\b(search results?|results found|recently used|quick ?(pick|add|codes?)|(code|cpt|procedure|diagnosis|dx) (list|search|lookup|picker)|fee schedule|cheat ?sheet|last visit|not billed)\b/;

/** Regions whose codes nobody has billed. */
export const isOfferRegion = remembered((name) => {
  const text = words(name);
  return saysOffer(text) || OFFER.test(text);
});

/** A title under which codes are charges. */
export const namesBill = (title: string): boolean =>
  /\b(charges?|billing|billed|procedures?|cpt|hcpcs|services?|superbill|fee sheet|claims?|codes?|treatment codes?|line items?|invoice)\b/i.test(
    title,
  );
