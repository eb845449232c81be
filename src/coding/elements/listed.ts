/** What a note holds of one kind, read passage by passage and no further than it is asked for. */
import type { Passage } from './passages.ts';

export interface Listed<Item> {
  /** Every one, in reading order. */
  readonly all: readonly Item[];
  /** Is there one (that passes the test)? Stops at the first. */
  readonly some: (test?: (item: Item) => boolean) => boolean;
}

type Read<Item> = (passage: Passage) => readonly Item[];

/** Each passage is read at most once. */
export function listed<Item>(passages: readonly Passage[], read: Read<Item>): Listed<Item> {
  const kept: (readonly Item[])[] = [];
  const at = (index: number, passage: Passage): readonly Item[] => (kept[index] ??= read(passage));
  return {
    get all() {
      return passages.flatMap((passage, index) => at(index, passage));
    },
    some: (test = () => true) =>
      passages.some((passage, index) => at(index, passage).some((item) => test(item))),
  };
}

/** The ones of `first`, then those that only the whole note shows. */
export function followedBy<Item>(first: Listed<Item>, rest: () => readonly Item[]): Listed<Item> {
  return {
    get all() {
      return [...first.all, ...rest()];
    },
    some: (test = () => true) => first.some(test) || rest().some((item) => test(item)),
  };
}
