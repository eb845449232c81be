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
  _clinician: string,
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

/** The service's own places; those before it in its sentence where it names none. */
function placesOf(sentence: Sentence | undefined, service: Service): readonly Place[] {
  if (service.places.length > 0 || sentence === undefined) return service.places;
  return placesIn(sentence).map(({ place }) => place);
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
