/** Whether the visit's own note is signed or still a draft, by the state shown nearest to it. */
import { type DateOrder, findDate } from './dates.ts';
import type { Pair } from './pair.ts';
import { credentialIn } from './names.ts';
import type { Notes } from './notes.ts';
import { insideOf } from './ranges.ts';
import { isOffer } from './regions.ts';
import { isSignatureLine } from './signature-line.ts';
import { boxAt, common, depthOf, isWithin, nearest, type Tree } from './tree.ts';

export type Status = 'signed' | 'draft';

const SIGNED =
  /^(?:(?:this )?(?:note|chart|encounter|visit|record) (?:is |was |has been )?)?(signed|locked|finali[sz]ed|signed (?:&|and) locked|e-?signed|closed and signed)(?:\s+(?:by|on|at)\b(?! (?:the )?(?:patient|client|pt|parent|guardian|member)\b).*|\s+\d[\d/.: -]*(?:[ap]m)?| ?\(.*\)|\. .{0,120})?$|^(?:electronically|digitally) signed\b.{0,120}$/i;
const DRAFT =
  /^(?:(?:this )?(?:note|chart|encounter|visit|record) (?:is )?(?:an? )?)?(draft|unsigned(?: draft| note)?|not signed|not yet signed|unlocked|in progress|pending signature)(?:(?:,| ?[·•|–—-]) ?(?:(?:auto ?|last )?saved\b.{0,40}|editing))?$/i;

/** `Signed Paz Duarte, LMT, 20 Nov 2026 15:20`. */
const isSignedName = (text: string): boolean =>
  /^signed (?!in |out |up |off )\p{Lu}/iu.test(text) && credentialIn(text) !== null;

function statusOf(words: string): Status | null {
  const text = words.replace(/^[^\p{L}\p{N}(]+|[\s.]+$/gu, '').replace(/^\((.*)\)$/, '$1');
  if (DRAFT.test(text)) return 'draft';
  return SIGNED.test(text) || isSignedName(text) || isSignatureLine(words) ? 'signed' : null;
}

/** The visit's date of service, and how the page writes dates. */
export interface Day {
  date: string | undefined;
  order: DateOrder;
}

const MAY_BE_STATE = /sign|lock|final|draft|progress/i;

const badge = (text: string, box: number): Pair[] =>
  statusOf(text) === null
    ? []
    : [{ fact: 'status', value: text, box, from: box, by: 'shape', hint: text, weak: true }];

const PARTS = /\s+[·•|—–]\s+|\s{2,}|(?=\()/;

/** Texts that are a state and no more, or end with one behind a dash or in brackets, and lines that say who signed. */
function badgesOf(tree: Tree, { date, order }: Day): Pair[] {
  return tree.lines.flatMap((line) => {
    if (line.text.length > 240 || !MAY_BE_STATE.test(line.text)) return [];
    const found = line.text.length <= 140 ? badge(line.text, line.from) : [];
    for (let box = line.from; box <= line.to; box += 1) {
      const text = boxAt(tree, box).text.trim();
      if (line.from < line.to) found.push(...badge(text, box));
      const other = findDate(text, order);
      if (found.length > 0 || !MAY_BE_STATE.test(text) || (other && other.iso !== date)) continue;
      found.push(
        ...text
          .split(PARTS)
          .slice(1)
          .flatMap((part) => badge(part, box)),
      );
    }
    return found;
  });
}

/** A table with a state in several rows is a list of notes; only one that stands in its row is the note's. */
function isListed(tree: Tree, { from }: Pair, all: readonly Pair[], note: number | null): boolean {
  const row = nearest(tree, from, (at) => /^(tr|li)$/.test(boxAt(tree, at).tag));
  if (row < 0 || (note !== null && isWithin(tree, note, row))) return false;
  const list = boxAt(tree, row).parent;
  return all.some((other) => isWithin(tree, other.from, list) && !isWithin(tree, other.from, row));
}

/** The states that the page shows of its own note, and how near to it in the page's own structure. */
function placed(tree: Tree, { today, parts }: Notes, states: readonly Pair[]) {
  const note = today?.fields[0]?.box ?? null;
  const inOther = insideOf(parts.filter((part) => part !== today?.part));
  return states
    .filter((pair) => !inOther(pair.from) && !isListed(tree, pair, states, note))
    .map((pair) => ({
      pair,
      closeness: note === null ? 0 : depthOf(tree, common(tree, pair.from, note)),
    }))
    .toSorted((one, other) => other.closeness - one.closeness);
}

/** The state that stands nearest to the note, and in no other note; none where two as near contradict each other. */
export function statusNear(
  tree: Tree,
  notes: Notes,
  pairs: readonly Pair[],
  day: Day,
): { value: Status; pair: Pair } | null {
  const said = pairs.filter((pair) => pair.fact === 'status' && statusOf(pair.value) !== null);
  const sorted = placed(tree, notes, [...said, ...badgesOf(tree, day)]);
  const holds = ({ pair }: { pair: Pair }): boolean =>
    tree.probe.visible(pair.box) && !isOffer(tree, pair.from);
  const best = sorted.find(holds);
  if (!best) return null;
  const value = statusOf(best.pair.value);
  const rivals = sorted.filter(
    (one) => one.closeness === best.closeness && statusOf(one.pair.value) !== value,
  );
  return value && !rivals.some(holds) ? { value, pair: best.pair } : null;
}
