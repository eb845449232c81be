/** Data: what the columns and boxes of a service line are called. */
import { remembered, words } from './words.ts';

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

/** The first row that matches decides; the order tells "modifier code" from "code". */
const ROLES: readonly (readonly [LineRole, RegExp])[] = [
  ['delete', /\b(del|delete|deleted|remove|void|voided|strike)\b/],
  [
    'chosen',
    /^(select|selected|chosen|include|included|billed|bill|perform|performed|done|use|add|on)\b(?! (code|units?))/,
  ],
  [
    'other',
    /\b(place of (service|svc)|pos|npi|provider|rendering|supervis|charges?|price|fee|amount|amt|total|cost|rate|paid|balance|revenue|rev code|ndc|auth|authorization|epsdt|emg|plan|status|zip|postal|phone|fax|account|policy|member|copay|warehouse|note codes?|notes?$|rx|tax|facility|location|search|filter|action|actions|time (in|out)|start|begin|stop)\b/,
  ],
  [
    'modifiers',
    /\bmod(s|if|ifs|ifier|ifiers|ifikator(en)?|ifikatoren)?\b|\bmod (\d|[a-d])\b|^m ?[1-4]$|modificateurs?|modificador(es)?/,
  ],
  [
    'diagnoses',
    /\b(dx|diag|diags|diagnos[ei]s|diagnostics?|ptrs?|pointers?|icd(s)?|diagnosen?|diagnoser?|justify|justification|linked)\b|\bicd ?#?\d*/,
  ],
  [
    'units',
    /\b(units?|qty|quantity|quantité|days ?or ?units|daysor ?units|daysorunits|unités|antall|anzahl|menge|cantidad|unidades|un)\b|^(x|×)$/,
  ],
  ['minutes', /\b(mins?|minutes?|duration|time|time spent|timed|durée|dauer|minuten|minutter)\b/],
  ['date', /\b(dos|date|dates|from|to|svc date|service date|month|day|year|mm|dd|yyyy)\b/],
  [
    'code',
    /\b(cpt|hcpcs|proc|procs|procedures?|service code|svc code|treatment code|billing code|charge code|item code|code|codes|ziffer|leistungsziffer|takst|taksten)\b/,
  ],
  ['type', /^(type|code type|kind|category|system)$/],
  [
    'description',
    /\b(descr?|description|service|services|item|bill item|name|treatment|procedure name|charge)\b/,
  ],
];

/** The part of a service line that a label names, or null. */
export const columnRole = (label: string): LineRole | null =>
  roleOf(label.replace(/\d(?=\d)|(?<=\d)\d/g, '0'));

/** No name turns on what number of two figures stands in it: `units[12]` is `units[13]`. */
const roleOf = remembered((label): LineRole | null => {
  const text = words(label);
  if (text === '' || text.length > 60) return null;
  return ROLES.find(([, names]) => names.test(text))?.[0] ?? null;
});

/** A row whose type is one of these is no service. */
export const isNoService = (type: string): boolean =>
  /\b(icd|dx|diag|copay|co pay|prod|product|payment|pymt|ndc|tax|adjustment entry|discount|note)\b/i.test(
    words(type),
  );

/** Regions whose codes nobody has billed. */
export const isOfferRegion = (name: string): boolean =>
  /\b(suggest(ed|ions?)?|recommend(ed|ations?)?|ai|predicted|search results?|results found|favou?rites|recently used|quick ?(pick|add|codes?)|(code|cpt|procedure|diagnosis|dx) (list|search|lookup|picker)|templates?|macros?|help|faq|reference|fee schedule|examples?|guidelines?|cheat ?sheet|autocomplete|typeahead|denied|rejected|ledger|payment history|history|previous|prior|past|last visit|not billed|available)\b/.test(
    words(name),
  );

/** A title under which codes are charges. */
export const namesBill = (title: string): boolean =>
  /\b(charges?|billing|billed|procedures?|cpt|hcpcs|services?|superbill|fee sheet|claims?|codes?|treatment codes?|line items?|invoice)\b/i.test(
    title,
  );
