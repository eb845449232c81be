/** Aiming: the place that is pointed at is framed, and beside it stands what would be read of it. */
import type { TaughtField, TeachableField } from '../../encounter/field-map.ts';
import type { PageTools } from '../tools.ts';
import type { Board, NameGroup } from './board.ts';
import { type Lesson, lessonOf, subjectOf } from './describe.ts';
import { type Look, type Looking, lookWith } from './look.ts';
import { rectIn } from './places.ts';
import { valueAt } from './value.ts';

export interface Pointing {
  document: Document;
  tools: PageTools;
  looking: Looking;
  signal: AbortSignal;
  /** The field that is asked for; where none is, the user names the place. */
  field?: TeachableField | undefined;
  /** The user has pointed and named. */
  pointed: (field: TaughtField) => void;
  /** The user has given up. */
  ended: () => void;
}

/** What may be pointed at, in the words of the interface. */
export type FieldWords = readonly {
  readonly title: string;
  readonly fields: readonly (readonly [TeachableField, string])[];
}[];

export interface At extends Pointing {
  board: Board;
  words: FieldWords;
  look: Look;
  /** When the page was looked at, in milliseconds. */
  looked: number;
  /** The place pointed at: its box in `look`, and the elements that are framed. */
  box: number;
  elements: readonly Element[];
  naming: boolean;
}

/** A look older than this may be out of date. */
const FRESH = 1500;

/** More of a text is not shown. */
const LONGEST = 160;

export const short = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat || '(empty)';
};

export const nameOf = ({ words }: At, field: string): string =>
  words.flatMap(({ fields }) => fields).find(([id]) => id === field)?.[1] ?? field;

export const groupsOf = ({ words }: At): NameGroup[] =>
  words.map(({ title, fields }) => ({
    title,
    names: fields.map(([id, text]) => ({ id, text })),
  }));

export const elementOf = ({ look }: At, box: number): Element | null => {
  const node = look.nodes[box];
  return node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
};

export const placesOf = ({ elements, document }: At): DOMRect[] =>
  elements.map((element) => rectIn(element, document));

export function refresh(at: At): void {
  const now = at.tools.now();
  if (now - at.looked < FRESH) return;
  at.look = lookWith(at);
  at.looked = now;
}

export const KEYS = 'Click or press Enter to choose it. Tab and the arrows go on, Escape ends.';

/** Several values of a list, one to a line. */
const listed = (values: readonly string[]): string =>
  values.slice(0, 6).map(short).join('\n') +
  (values.length > 6 ? `\nand ${values.length - 6} more` : '');

/** Shows a place and what would be read from it; of a row's part all rows. */
export function aim(at: At, box: number): void {
  const element = elementOf(at, box);
  if (!element) return;
  at.box = box;
  const { field } = at;
  const lesson = field?.startsWith('lines.') ? tried(at, box, field) : null;
  at.elements = lesson?.elements ?? [element];
  const value = lesson ? listed(lesson.values) : short(valueAt(at.look.tree, box));
  at.board.show(
    {
      title: field ? `Read this as ${nameOf(at, field).toLowerCase()}?` : 'Read this place?',
      value,
      hint: KEYS,
    },
    placesOf(at),
  );
}

/** A frame of another site cannot be looked into from here; one of this site points for itself. */
export function aimAtFrame(at: At, frame: Element): void {
  at.box = -1;
  at.elements = [frame];
  const src = frame.getAttribute('src') ?? '';
  const host = URL.canParse(src, frame.ownerDocument.baseURI)
    ? new URL(src, frame.ownerDocument.baseURI).host
    : '';
  const own = host === '' || host === frame.ownerDocument.location.host;
  at.board.show(
    {
      title: own ? 'A page within the page' : `This part comes from ${host}`,
      hint: own
        ? 'Point at the field inside it.'
        : 'If nothing lights up inside it, that site has to be switched on first: open the Codeside button in the toolbar. Escape ends.',
    },
    placesOf(at),
  );
}

export function clear(at: At): void {
  at.box = -1;
  at.elements = [];
  at.board.hide();
}

export const tried = (at: At, box: number, field: TeachableField): Lesson | null =>
  lessonOf(at.look, (claims) => lookWith(at, claims), subjectOf(at.look, box, field), field);

/** Parts of the page from other sites, which may be out of reach. */
export function beyond({ look }: At): string {
  const sites = look.tree.snapshot.shut.flatMap(({ why, what }) =>
    why === 'cross-origin-frame' ? (what.split('/')[0] ?? []) : [],
  );
  const named = [...new Set(sites)].filter(Boolean).join(', ');
  return named && ` What comes from ${named} can be pointed at only where that is switched on too.`;
}
