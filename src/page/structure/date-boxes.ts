/** Dates over three boxes, such as MONTH, DAY and YEAR: each box holds figures, together they are a date. */
import { words } from '../find/words.ts';
import type { PageTools } from '../tools.ts';
import { everythingIn } from './reach.ts';
import type { DateBook } from './stand-ins.ts';

/** What stands in a box of a date: the figures of its stand-in. */
export type DateBox = string;

type Part = 'year' | 'month' | 'day';

const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['year', /\b(year|yyyy|yy)\b/],
  ['month', /\b(month|mm)\b/],
  ['day', /\b(day|dd)\b/],
];

const NAMES = ['aria-label', 'placeholder', 'name', 'id'];

const partOf = (input: Element): Part | undefined => {
  const named = words(NAMES.map((name) => input.getAttribute(name) ?? '').join(' '));
  return PARTS.find(([, says]) => says.test(named))?.[0];
};

interface Boxed {
  iso: string;
  inputs: readonly (readonly [Part, HTMLInputElement])[];
}

function boxedIn(holder: Element): Boxed | null {
  const inputs = [...holder.querySelectorAll('input')].flatMap((input) => {
    const part = partOf(input);
    return part && /^\d{1,4}$/.test(input.value) ? [[part, input] as const] : [];
  });
  const value = (part: Part): string => inputs.find(([one]) => one === part)?.[1].value ?? '';
  const [year, month, day] = [value('year'), value('month'), value('day')];
  if (inputs.length !== 3 || year.length !== 4 || month === '' || day === '') return null;
  return { iso: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, inputs };
}

function* boxedDates(document: Document, tools: PageTools): Generator<Boxed> {
  for (const node of everythingIn(document.body ?? document, tools)) {
    if (node.nodeName !== 'INPUT' || partOf(node as Element) !== 'year') continue;
    const near = node.parentElement;
    const boxed = near && (boxedIn(near) ?? (near.parentElement && boxedIn(near.parentElement)));
    if (boxed) yield boxed;
  }
}

export interface DateBoxes {
  /** The dates as ISO dates. */
  isos: string[];
  standIns: (dates: DateBook) => Map<Element, DateBox>;
}

export function dateBoxes(document: Document, tools: PageTools): DateBoxes {
  const found = [...boxedDates(document, tools)];
  return {
    isos: found.map(({ iso }) => iso),
    standIns: (dates) =>
      new Map(
        found.flatMap(({ iso, inputs }) => {
          const calendar = dates.calendarOf(iso);
          return inputs.map(([part, input]): [Element, DateBox] => [
            input,
            String(calendar[part]).padStart(input.value.length, '0'),
          ]);
        }),
      ),
  };
}
