/** What is known of a page before its file is written: its words, its dates, its people. */
import type { Identity } from '../../encounter/fragment.ts';
import { type DateOrder, orderOfLanguage, ordersShown } from '../find/dates.ts';
import type { PageTools } from '../tools.ts';
import { attributeTexts } from './text-attributes.ts';
import { dateBoxes, type DateBox } from './date-boxes.ts';
import type { Books } from './disguise.ts';
import { labelWords } from './label-words.ts';
import type { Shown } from './machine-names.ts';
import { everythingIn } from './reach.ts';
import { codeBook, type DateBook, dateBook } from './stand-ins.ts';

export interface Replacing {
  books: Books;
  shown: Shown;
  dateBoxes: ReadonlyMap<Element, DateBox>;
  /** Counts a text where it was replaced, and gives it back. */
  counted: (before: string, after: string) => string;
  /** How many texts and values were replaced. */
  count: () => number;
}

/** What a control holds now, as it is submitted and as it is shown. */
function valuesOf(element: Element): string[] {
  const tag = element.localName;
  if (tag === 'input') return [(element as HTMLInputElement).value];
  if (tag === 'textarea') return [(element as HTMLTextAreaElement).value];
  return tag === 'option' ? [(element as HTMLOptionElement).value] : [];
}

/** The words of an address may be somebody's name, and the same name an id. */
const addressesOf = (element: Element): string[] =>
  ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []);

function* textsIn(root: Node, tools: PageTools): Generator<string> {
  for (const node of everythingIn(root, tools)) {
    if (node.nodeType === 3) yield (node as Text).data;
    else {
      yield* addressesOf(node as Element);
      yield* attributeTexts(node as Element);
      yield* valuesOf(node as Element);
    }
  }
}

function orderOf(document: Document, texts: readonly string[]): DateOrder {
  const shown = new Set(texts.filter((text) => text.length < 240).flatMap(ordersShown));
  const [order = null] = shown;
  if (shown.size > 0) return shown.size === 1 ? order : null;
  const page = (document.documentElement?.getAttribute('lang') ?? '').toLowerCase();
  return orderOfLanguage(page, (document.defaultView?.navigator?.language ?? '').toLowerCase());
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];

/** Lower-case words of the names of the patients who were read. */
function peopleOf(identities: readonly Identity[]): Set<string> {
  return new Set(identities.flatMap(({ patient = '' }) => wordsIn(patient)));
}

/** The age that a patient has today by a birth date that was read. */
const ageBook =
  (identities: readonly Identity[], { calendarOf }: DateBook) =>
  (years: number): string | null => {
    const born = identities.find(({ born: date = '' }) => {
      const now = Number(date.slice(0, 4)) + years;
      return now >= 2020 && now < 2050;
    })?.born;
    return born === undefined ? null : String(2026 - calendarOf(born).year);
  };

/** `known` are names that a profile of ours goes by. */
export function replacingOf(
  document: Document,
  tools: PageTools,
  identities: readonly Identity[],
  known: ReadonlySet<string>,
): Replacing {
  const texts = [document.title, ...textsIn(document.body ?? document, tools)];
  const order = orderOf(document, texts);
  const boxed = dateBoxes(document, tools);
  const dates = dateBook([...texts, ...boxed.isos], order);
  const people = peopleOf(identities);
  const words = new Set(texts.flatMap(wordsIn));
  for (const word of words) if (labelWords.has(word) && !people.has(word)) words.delete(word);
  let replaced = 0;
  return {
    books: { dates, codes: codeBook(), age: ageBook(identities, dates), people },
    shown: { words, people, known },
    dateBoxes: boxed.standIns(dates),
    counted: (before, after) => {
      if (before !== after) replaced += 1;
      return after;
    },
    count: () => replaced,
  };
}
