/** Adjustments (CMT) with the regions that the note's own statement names. */
import type { Adjustment, Place, Region, Service } from './facts.ts';
import { placesIn } from './places.ts';
import type { Sentence } from './sentences.ts';
import { spanOf } from './spans.ts';

const codes = new Set(['98940', '98941', '98942', '98943']);

/** One adjustment for each service that reads as one; letters such as "C/T/L" name regions too. */
export function adjustmentsIn(
  sentences: readonly Sentence[],
  services: readonly Service[],
): Adjustment[] {
  return services
    .filter(({ code }) => code !== null && codes.has(code))
    .map((service) => {
      const sentence = sentences.find((one) => holds(one, service));
      const places = placesOf(sentence, service).filter(
        (place) => isRegional(place) && !isLeftOut(sentence, place),
      );
      const lettered = sentence === undefined ? [] : lettersIn(sentence);
      const regions = [...new Set([...places.flatMap((place) => place.regions), ...lettered])];
      return { regions, places, span: service.span };
    });
}

function holds({ text, from, to }: Sentence, { span }: Service): boolean {
  const range = spanOf(text, { from, to });
  return text.section === span.section && range.start <= span.start && span.start < range.end;
}

/** "Spinal segments" names no region. */
const isRegional = ({ regions, level }: Place): boolean =>
  level !== undefined || regions.length < 3;

/** "Adjusted L4 only, neck not adjusted": named, and left alone. */
function isLeftOut(sentence: Sentence | undefined, { span }: Place): boolean {
  if (sentence === undefined) return false;
  const { tokens } = sentence.text;
  const at = tokens.findIndex(({ start }, index) => index >= sentence.from && start >= span.end);
  const after = at === -1 ? [] : tokens.slice(at, Math.min(sentence.to, at + 3));
  return after.some(({ text }) => /^(?:not|deferred|avoided|held|skipped|excluded)$/.test(text));
}

/**
 * The service's own places; those of its sentence up to the next technique where it names none.
 * Where places follow the adjustment, one before it is a finding unless it leads straight to it.
 */
function placesOf(sentence: Sentence | undefined, service: Service): readonly Place[] {
  if (sentence === undefined) return service.places;
  const at = indexAt(sentence, service.techniques[0]?.span.start ?? service.span.start);
  const found = placesIn(sentence);
  const next = sentence.techniques.find((hit) => hit.from > at && !isAdjustment(hit));
  const limit = next?.from ?? sentence.to;
  const own = new Set(service.places.map(({ span }) => span.start));
  const here = found.filter(({ place, from }) => {
    return own.size > 0 ? own.has(place.span.start) : from < limit;
  });
  const named = here.some(({ from }) => from > at);
  const kept = named ? here.filter(({ to, from }) => from > at || leads(sentence, to, at)) : here;
  const starts = new Set(found.map(({ place }) => place.span.start));
  const elsewhere = service.places.filter(({ span }) => !starts.has(span.start));
  return [...kept.map(({ place }) => place), ...elsewhere];
}

const isAdjustment = ({ rows }: Sentence['techniques'][number]): boolean =>
  rows.some((row) => row.codes.some((code) => codes.has(code)));

function indexAt({ text, from, to }: Sentence, start: number): number {
  const at = text.tokens.findIndex((token, index) => index >= from && token.start >= start);
  return at === -1 ? to : at;
}

const leading = new Set(
  ', / & + - ( ) : and were was is are spine segment segments level levels region joint joints'.split(
    ' ',
  ),
);

/** "C5 and T4 adjusted": nothing but the list and its verb stands between. */
function leads(sentence: Sentence, from: number, to: number): boolean {
  if (sentence.text.tokens[to - 1]?.text === ',') return false;
  const places = placesIn(sentence);
  return sentence.text.tokens.slice(from, to).every(({ text }, index) => {
    const inside = places.some((place) => place.from <= from + index && from + index < place.to);
    return inside || leading.has(text);
  });
}

const letters = new Map<string, Region>([
  ['c', 'cervical'],
  ['t', 'thoracic'],
  ['l', 'lumbar'],
  ['s', 'sacral'],
  ['p', 'pelvic'],
]);

/** "C/T/L", "C, T and L": capital letters in a list, no number after them. */
function lettersIn({ text, from, to }: Sentence): Region[] {
  const found: Region[] = [];
  for (let at = from; at < to; at += 1) {
    const token = text.tokens[at];
    const region = token?.caps === true ? letters.get(token.text) : undefined;
    if (region === undefined || text.tokens[at + 1]?.kind === 'number') continue;
    const listed = [text.tokens[at - 1]?.text, text.tokens[at + 1]?.text].some(
      (mark) => mark === '/' || mark === ',' || mark === '&' || mark === '-' || mark === 'and',
    );
    if (listed) found.push(region);
  }
  return found;
}
