/** The sections of a note that hold text. */
import type { Note, SectionName } from '../../encounter/encounter.ts';
import { sectionNames } from '../../encounter/encounter.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

export interface Text {
  readonly section: SectionName;
  readonly raw: string;
  readonly tokens: readonly Token[];
}

/** The sections that hold text, tokenised, in reading order. */
export function textsOf(note: Note | undefined): Text[] {
  return sectionNames.flatMap((section) => {
    const raw = note?.[section];
    return raw === undefined || raw.trim() === '' ? [] : [{ section, raw, tokens: tokenise(raw) }];
  });
}
