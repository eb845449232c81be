/** Hidden parts of a page that belong to somebody else: applications keep the last patient's panels alive. */
import type { Identity } from '../../encounter/fragment.ts';
import { type DateOrder, findDate } from './dates.ts';
import type { Pair } from './pair.ts';
import type { FoundIdentity } from './identity.ts';
import { isSameName, nameIn } from './names.ts';
import { insideOf, type Range } from './ranges.ts';
import { ancestors, boxAt, type Tree } from './tree.ts';

export interface Others {
  /** Parts of another patient: nothing in them is of this visit. */
  patients: Range[];
  /** Parts of another date of service: notes in them may still be the prior one. */
  visits: Range[];
}

/** `same` is the page's patient; a date of service that fits says nothing of whose visit it is. */
type Verdict = 'same' | 'same-date' | 'patient' | 'visit' | null;

const compared = (own: string | undefined, other: string | undefined): boolean | null =>
  own === undefined || other === undefined ? null : own === other;

const verdictOn = (same: boolean | null, otherwise: Verdict, fits: Verdict = 'same'): Verdict => {
  if (same === null) return null;
  return same ? fits : otherwise;
};

/** Whether a fact of identity speaks of the page's patient and visit, or of others. */
function judge(pair: Pair, own: Identity, order: DateOrder): Verdict {
  const iso = (): string | undefined => findDate(pair.value, order)?.iso ?? undefined;
  if (pair.fact === 'born') return verdictOn(compared(own.born, iso()), 'patient');
  if (pair.fact === 'date') return verdictOn(compared(own.date, iso()), 'visit', 'same-date');
  if (pair.fact !== 'patient' || pair.weak) return null;
  const name = nameIn(pair.value);
  return name && own.patient ? verdictOn(isSameName(name, own.patient), 'patient') : null;
}

/** Names set in the very element and class that shows the page's own patient. */
function* namesLike(tree: Tree, shown: number, own: Identity): Generator<[number, Verdict]> {
  const holder = boxAt(tree, shown).tag === '#text' ? boxAt(tree, shown).parent : shown;
  const { tag } = boxAt(tree, holder);
  const style = tree.probe.attr(holder, 'class');
  if (!own.patient || (style === '' && !/^h[1-4]$/.test(tag))) return;
  for (const line of tree.lines) {
    const parent = boxAt(tree, line.from).parent;
    if (boxAt(tree, parent).tag !== tag || tree.probe.attr(parent, 'class') !== style) continue;
    const name = nameIn(boxAt(tree, line.from).text.trim());
    if (name) yield [line.from, isSameName(name, own.patient) ? 'same' : 'patient'];
  }
}

/** The largest hidden box around a place that holds nothing said of the page's own visit. */
function panelAround(tree: Tree, box: number, same: readonly number[]): Range | null {
  let found: Range | null = null;
  for (const at of ancestors(tree, box)) {
    const { end } = boxAt(tree, at);
    if (tree.probe.visible(at) || same.some((own) => own >= at && own < end)) break;
    found = [at, end];
  }
  return found;
}

/** The hidden parts that contradict what the shown page says of its patient and date of service. */
export function othersParts(
  tree: Tree,
  pairs: readonly Pair[],
  { identity, boxes }: FoundIdentity,
  order: DateOrder,
): Others {
  const judged: [number, Verdict][] = [
    ...pairs.map((pair): [number, Verdict] => [pair.box, judge(pair, identity, order)]),
    ...namesLike(tree, boxes[0] ?? 0, identity),
  ];
  const said = (verdict: Verdict): number[] =>
    judged.flatMap(([box, found]) => (found === verdict ? [box] : []));
  const parts = (wanted: Verdict, own: readonly number[]): Range[] =>
    said(wanted).flatMap((box) => {
      const part = tree.probe.visible(box) ? null : panelAround(tree, box, own);
      return part ? [part] : [];
    });
  const patient = [...boxes.filter((box) => tree.probe.visible(box)), ...said('same')];
  return {
    patients: parts('patient', patient),
    visits: parts('visit', [...boxes, ...said('same'), ...said('same-date')]),
  };
}

/** Those that do not stand in any of the parts. */
export function outsideOf<T>(
  items: readonly T[],
  parts: readonly Range[],
  at: (item: T) => number,
): T[] {
  if (parts.length === 0) return [...items];
  const inside = insideOf(parts);
  return items.filter((item) => !inside(at(item)));
}
