/** A text of which nothing on the page says what it is: not taken for the note, and not passed over either. */
import type { Identity, Unread } from '../../encounter/fragment.ts';
import { ownLabels } from './labels.ts';
import { noteCandidates } from './note-fields.ts';
import type { Notes } from './notes.ts';
import { controlAt, type Tree } from './tree.ts';

/** Shorter texts are searches, remarks and messages. In characters. */
const LONG = 80;

function isUnknown(tree: Tree, box: number): boolean {
  const { value } = controlAt(tree, box);
  return (
    value.trim().length >= LONG && ownLabels(tree, box).length === 0 && tree.probe.visible(box)
  );
}

/** Said of a patient's page on which no note was found, nor two that could not be told apart. */
export function unknownNote(tree: Tree, notes: Notes, { patient }: Identity): Unread[] {
  if (patient === undefined || notes.why || notes.today || notes.prior) return [];
  const found = noteCandidates(tree).some((box) => isUnknown(tree, box));
  return found ? [{ what: 'note', why: 'unknown-layout' }] : [];
}
