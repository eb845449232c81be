/** The places of a page that may hold a part of a note. */
import type { SectionName } from '../../encounter/encounter.ts';
import type { EvidenceKind } from '../../encounter/fragment.ts';
import { isTwinArea, labelLadder, machineNames, ownLabels, type Label } from './labels.ts';
import { sectionMentioned, sectionNamed, namesNoNote, namesWholeNote } from './section-words.ts';
import { nearestTitle } from './regions.ts';
import { splitSoap } from './soap-text.ts';
import {
  ancestors,
  isLarge,
  isWithin,
  boxAt,
  controlAt,
  lowerBound,
  nearest,
  type Tree,
} from './tree.ts';

export interface NoteField {
  section: SectionName;
  text: string;
  /** Where `text` begins in what the box holds, in UTF-16 units. */
  offset: number;
  box: number;
  /** The boxes it covers. */
  range: readonly [number, number];
  by: EvidenceKind;
  hint: string;
  visible: boolean;
  editable: boolean;
  /** A field of its own under the section's heading, one of several. */
  part: boolean;
}

interface Named {
  section: SectionName;
  label: Label;
  part: boolean;
}

/** What follows explains the name: `Objective - what did you find?`, `Subjective (client report)`. */
const ASIDE = /\s*(?:\s[–—-]\s|:|\()/;

/** The section that a label gives: by its whole text, or by a mention in a machine name. */
function sectionBy(label: Label): SectionName | null {
  const whole = sectionNamed(label.text) ?? sectionNamed(label.text.split(ASIDE)[0] ?? '');
  if (whole) return isLetter(label) ? null : whole;
  const loose = /^(name|placeholder|aria)$/.test(label.by) || label.text.length < 40;
  return loose ? sectionMentioned(label.text) : null;
}

/** A lone letter is a name only where it stands as a heading or label. */
const isLetter = (label: Label): boolean =>
  label.text.replace(/[^A-Za-z]/g, '').length === 1 &&
  !/^(heading|legend|label|aria)$/.test(label.by);

/** Heights are told from the top of the frame around a box. */
const frameOf = (tree: Tree, box: number): number =>
  nearest(tree, box, (at) => /^i?frame$/.test(boxAt(tree, at).tag));

/** Where things are placed one by one, the name of a section may come before a box and stand under it. */
function standsBelow(tree: Tree, { box: at }: Label, box: number): boolean {
  if (at === undefined || frameOf(tree, at) !== frameOf(tree, box)) return false;
  const [name, own] = [tree.probe.rect(at), tree.probe.rect(box)];
  return name !== null && own !== null && own.bottom > own.top && name.top >= own.bottom;
}

/** Own names that are no section make the field a part of whatever section it stands in. */
function nameOf(tree: Tree, box: number): Named | null {
  const own = ownLabels(tree, box);
  if (own.some((label) => namesNoNote(label.text) && sectionNamed(label.text) === null))
    return null;
  for (const label of labelLadder(tree, box)) {
    const section = sectionBy(label);
    if (section && standsBelow(tree, label, box)) continue;
    if (section) {
      const speaks = [...own, ...machineNames(tree, box)].some(
        (at) => at.by !== 'name' && saysSomething(at.text),
      );
      return { section, label, part: speaks && /^(heading|legend)$/.test(label.by) };
    }
    if (/^(heading|legend|label)$/.test(label.by) && namesNoNote(label.text)) return null;
    if (namesWholeNote(label.text))
      return namedInside(tree, box, label) ?? { section: 'text', label, part: false };
  }
  return partOfSection(tree, box);
}

/** Under the title of a whole note each of its boxes may say inside which section it takes. */
function namedInside(tree: Tree, box: number, { by }: Label): Named | null {
  if (!/^(heading|label|legend)$/.test(by)) return null;
  for (const label of machineNames(tree, box)) {
    const section = label.by === 'name' ? null : sectionNamed(label.text);
    if (section) return { section, label, part: false };
  }
  return null;
}

/** A field with another name of its own, somewhere under the heading of a section. */
function partOfSection(tree: Tree, box: number): Named | null {
  // What a library keeps beside its editor is empty and has no name.
  if (controlAt(tree, box).value.trim() === '' && ownLabels(tree, box).length === 0) return null;
  const title = nearestTitle(tree, box);
  const section = sectionNamed(title);
  return section ? { section, label: { by: 'heading', text: title }, part: true } : null;
}

const saysSomething = (text: string): boolean =>
  !/rich text|editing area|^(text|note|editor|start typing|type here|enter)/i.test(text);

/** The section that a profile of this product gives the field. */
export const sectionClaimed = (tree: Tree, box: number): SectionName | undefined =>
  sectionNames.find((section) => tree.snapshot.claimed.get(`note.${section}`)?.includes(box));

function claimedName(tree: Tree, box: number): Named | null {
  const section = sectionClaimed(tree, box);
  const text = ownLabels(tree, box)[0]?.text ?? '';
  return section ? { section, label: { by: 'profile', text }, part: false } : null;
}

const sectionNames = ['subjective', 'objective', 'assessment', 'plan', 'text'] as const;

/** Controls behind an editor, or measuring ones, say nothing of their own. */
const isStale = (tree: Tree, box: number): boolean =>
  isTwinArea(tree, box) && (measures(tree, box) || editorBeside(tree, box) >= 0);

/** Holds what another area holds, or its placeholder, to find out how high that one has to be. */
function measures(tree: Tree, box: number): boolean {
  const { value } = controlAt(tree, box);
  if (tree.probe.attr(box, 'aria-hidden') !== 'true') return false;
  const isMeasured = (other: number): boolean =>
    isLarge(tree, other) &&
    (controlAt(tree, other).value || tree.probe.attr(other, 'placeholder')) === value &&
    !isTwinArea(tree, other);
  return value === 'x' || (value !== '' && tree.controls.some(isMeasured));
}

/** The nearest such control on one side: between an editor and what stores it there may be a toolbar. */
function beside(tree: Tree, box: number, step: 1 | -1, fits: (other: number) => boolean): number {
  const { controls } = tree;
  for (let at = lowerBound(controls, box, Number) + step; at in controls; at += step) {
    const other = controls[at] ?? 0;
    if (isLarge(tree, other) && fits(other)) return other;
  }
  return -1;
}

/** The editor that a hidden text area stores: the next large control, close by in the page. */
function editorBeside(tree: Tree, area: number): number {
  const around = ancestors(tree, area)[2] ?? 0;
  const editors = ([1, -1] as const)
    .map((step) => beside(tree, area, step, (other) => !isTwinArea(tree, other)))
    .filter((other) => controlAt(tree, other).kind === 'editor');
  return editors.find((other) => isWithin(tree, other, around)) ?? -1;
}

/** An editor with no name of its own goes by the names of the area it stores into. */
function nameThroughTwin(tree: Tree, box: number): Named | null {
  for (const step of [-1, 1] as const) {
    const twin = beside(tree, box, step, () => true);
    if (isTwinArea(tree, twin) && editorBeside(tree, twin) === box) return nameOf(tree, twin);
  }
  return null;
}

/** The large controls of a page that may hold a part of a note, whatever they are called. */
export const noteCandidates = (tree: Tree): number[] =>
  tree.controls.filter((box) => isLarge(tree, box) && !isStale(tree, box));

const evidenceOf = (label: Label, part: boolean): EvidenceKind => (part ? 'heading' : label.by);

/** The section or, of a whole note with headings, the sections that a place holds. */
export function fieldsOf(
  tree: Tree,
  box: number,
  named: Named,
  value = controlAt(tree, box).value,
): NoteField[] {
  const { editable } = controlAt(tree, box);
  const shared = {
    box,
    range: [box, boxAt(tree, box).end] as const,
    hint: named.label.text.slice(0, 60),
    visible: tree.probe.visible(box),
    editable,
    part: named.part,
  };
  const parts = named.section === 'text' ? splitSoap(value) : null;
  if (!parts) {
    const by = evidenceOf(named.label, named.part);
    return [{ ...shared, section: named.section, text: value, offset: 0, by }];
  }
  return parts.map(({ section, text, start }) => {
    return { ...shared, section, text, offset: start, by: 'heading-in-text' as const };
  });
}

/** Four nameless editors in a row, and nothing else to type much into, stand in the order of SOAP. */
function byOrder(tree: Tree, nameless: readonly number[]): NoteField[] {
  const order = ['subjective', 'objective', 'assessment', 'plan'] as const;
  const kinds = new Set(nameless.map((box) => controlAt(tree, box).kind));
  if (nameless.length !== 4 || kinds.size !== 1) return [];
  return nameless.flatMap((box, at) =>
    fieldsOf(tree, box, {
      section: order[at] ?? 'text',
      label: { by: 'position', text: `${at + 1} of 4` },
      part: false,
    }),
  );
}

/** A nameless field counts as the note where its text has the headings of one. */
function byShape(tree: Tree, box: number): NoteField[] {
  const label: Label = { by: 'shape', text: '' };
  return splitSoap(controlAt(tree, box).value)
    ? fieldsOf(tree, box, { section: 'text', label, part: false })
    : [];
}

/** Every control of the page that holds a note or a section of one. */
export function* noteControls(tree: Tree): Generator<void, NoteField[]> {
  const candidates = noteCandidates(tree);
  const found: NoteField[] = [];
  for (const box of candidates) {
    const name = claimedName(tree, box) ?? nameOf(tree, box) ?? nameThroughTwin(tree, box);
    found.push(...(name ? fieldsOf(tree, box, name) : byShape(tree, box)));
    yield;
  }
  if (found.length > 0) return found;
  const nameless = candidates.filter(
    (box) => ownLabels(tree, box).length === 0 && tree.probe.visible(box),
  );
  return nameless.length === candidates.length ? byOrder(tree, nameless) : [];
}
