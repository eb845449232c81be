/** What a person can ask for in the panel. The page that shows the panel carries it out. */
import type { TeachableField } from '../../encounter/field-map.ts';
import type { DismissReason } from '../../encounter/panel-view.ts';
import type { Evidence, Suggestion } from '../../encounter/review.ts';

/** A field by its path (`note.objective`, `lines.0`), and UTF-16 offsets where it is a quotation. */
export interface RevealTarget {
  readonly field: string;
  readonly start?: number;
  readonly end?: number;
}

export interface PanelActions {
  readonly reveal: (target: RevealTarget) => void;
  readonly dismiss: (finding: string, reason: DismissReason) => void;
  readonly undismiss: (finding: string) => void;
  readonly collapse: () => void;
  readonly expand: () => void;
  readonly switchSide: () => void;
  readonly openNative: () => void;
  readonly wipe: () => void;
  readonly switchOn: () => void;
  readonly checkOnce: () => void;
  readonly readAgain: () => void;
  readonly join: () => void;
  /** Shows the structure of the page, with every text replaced, to be saved or not. */
  readonly readWrong: () => void;
  readonly openOptions: () => void;
  /** The user wants to point at a field in the page; without one the place is named there. */
  readonly point: (field?: TeachableField) => void;
  readonly endPointing: () => void;
  /** Offered where no payer was read; the id is a payer pack's. */
  readonly choosePayer?: (pack: string) => void;
  /** Offered beside a mechanical suggestion. The event tells a person's click from a script's. */
  readonly apply?: (finding: string, suggestion: Suggestion, event: Event) => void;
}

export function quotationTarget({ section, start, end }: Evidence): RevealTarget {
  return { field: `note.${section}`, start, end };
}

export function lineTarget(line: number): RevealTarget {
  return { field: `lines.${line}` };
}
