/**
 * The records of a page: one box an element or a text, in document order, shadow roots and frames
 * in their places. `find/` works on these alone; what is dear to ask of a live page (attributes,
 * visibility, rectangles) is asked through a `Probe`, and only for the boxes that matter.
 */

import type { SectionName } from '../../encounter/encounter.ts';

/** What kind of entry a control takes. `toggle` is a button that can be on or off. */
export type ControlKind =
  'line' | 'multiline' | 'editor' | 'select' | 'check' | 'radio' | 'combobox' | 'toggle' | 'hidden';

export interface Control {
  kind: ControlKind;
  /** As displayed: a select's chosen text, an editor's text with its line breaks. */
  value: string;
  /** A select's submitted value, a box's `value` attribute; the same as `value` elsewhere. */
  raw: string;
  /** Boxes, radios and toggles only. */
  checked: boolean;
  /** May be typed in or changed now. */
  editable: boolean;
  /** A select's first option, where some hosts gather what was chosen. */
  first: string;
  /** The `type` of an input. */
  type: string;
}

export interface Box {
  /** Lower-case tag name; `#text` for a text. */
  tag: string;
  /** Index of the parent, -1 for the root. */
  parent: number;
  /** Index after the last descendant. */
  end: number;
  /** A text's characters, white space collapsed; empty for an element. */
  text: string;
  control: Control | null;
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Questions about single boxes that the walk does not answer in advance. */
export interface Probe {
  attr: (box: number, name: string) => string;
  /** Shown to the user now: rendered, and neither it nor anything around it is hidden. */
  visible: (box: number) => boolean;
  /** Hidden by its own rule, whatever is around it. */
  hiddenItself: (box: number) => boolean;
  /** Its text is crossed out. */
  struck: (box: number) => boolean;
  rect: (box: number) => Rect | null;
}

/** Why a part of the page shows nothing that can be read. */
export type ShutReason =
  'cross-origin-frame' | 'sandboxed-frame' | 'pdf' | 'picture' | 'closed-root';

/** A frame or another part of the page whose content this reader cannot see, or does not own. */
export interface ShutFrame {
  box: number;
  why: ShutReason | 'own-reader';
  /** The frame's address without its query, for the panel; empty for what is no frame. */
  what: string;
}

/** Single facts of a visit that a product's words may name. */
export type HintedFact = 'payer' | 'visit';

/**
 * By field path, labels as `words` gives them, with `|` between. Identity is not among them: whose
 * chart it is has to stand on the page.
 */
export type Hints = Readonly<Partial<Record<`note.${SectionName}` | HintedFact, string>>>;

/** Rows of a long list that were passed over: they would stand before box `at`, inside `box`. */
export interface Gap {
  box: number;
  at: number;
  /** Codes, or sections of notes, are in them. */
  codes: boolean;
  sections: boolean;
}

export interface Snapshot {
  boxes: Box[];
  gaps: readonly Gap[];
  probe: Probe;
  shut: ShutFrame[];
  /** The document's language as it states it, lower case; empty where it does not. */
  lang: string;
  /** The browser's own language, lower case; empty where it is not known. */
  userLang: string;
  /** The document's title. */
  title: string;
  /** The document's address, where something was taught of its site. */
  address?: string;
  /** Boxes that the profile claims: field path to box indices. */
  claimed: ReadonlyMap<string, number[]>;
  /** Words of the product's own labels, by field path. */
  hints: Hints;
}
