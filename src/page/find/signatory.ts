/** The clinician where no label names one: a name with a credential where the page says whose visit it is. */
import type { Pair } from './pair.ts';
import { isNamedWithCredential, isSignatureLine } from './signature-line.ts';
import { CAPITALS } from './hints.ts';
import type { FoundNote } from './notes.ts';
import { boxAt, common, type Line, type Tree } from './tree.ts';

const PARTS = /\s[|•·–—]\s|\s+with\s+|\s{2,}|[()]/;

/** What stands before the name of somebody else than who treats. */
const ANOTHER =
  /^(?:pcp|referr(?:al|ing|ed by)|ordering|ordered by|primary care|supervis(?:ing|or)|co-?sign|surgeon|physician|medical director)\b.{0,24}$/i;

/** The text before a text, in the same line or as the name beside it. */
function textBefore(tree: Tree, box: number): string {
  for (let at = box - 1; at > box - 6 && at >= 0; at -= 1) {
    if (boxAt(tree, at).tag === '#text') return boxAt(tree, at).text.trim();
  }
  return '';
}

/** A banner is small: so many boxes at most lie between a fact of identity and the clinician's name. */
const BANNER = 90;
const NEAR = 24;

/** What opens a signature, and what says when it was set. */
const withoutOpening = (text: string): string =>
  isSignatureLine(text)
    ? text
        .replace(/^.*?(?:signed|authenticated|attested|signature)\b(?:\s+by)?/i, '')
        .replace(/\s+(?:on|at)?\s*\d.*$/, '')
    : text;

/** Names with a credential on a line: a text of its own, or a part between separators. */
function namesOn(tree: Tree, line: Line): Pair[] {
  const found: Pair[] = [];
  for (let box = line.from; box <= line.to; box += 1) {
    if (boxAt(tree, box).tag !== '#text' || ANOTHER.test(textBefore(tree, box))) continue;
    for (const part of boxAt(tree, box).text.split(PARTS)) {
      const text = withoutOpening(part).replace(/^\W+/, '').trim();
      if (isNamedWithCredential(text) && !/^(pcp|ref|poc|plan of care|cert|order)/i.test(text))
        found.push({
          fact: 'clinician',
          value: text,
          box,
          from: box,
          by: 'shape',
          hint: text,
          weak: true,
        });
    }
  }
  return found;
}

function standsInBanner(tree: Tree, box: number, facts: readonly Pair[]): boolean {
  return facts.some((pair) => {
    const shared = common(tree, pair.from, box);
    const size = boxAt(tree, shared).end - shared;
    // Before the patient, in a bar of its own, it is whoever works there.
    return size < (box < pair.from ? NEAR : BANNER) && boxAt(tree, shared).tag !== 'body';
  });
}

const standsInHead = (box: number, note: FoundNote | null): boolean =>
  note !== null &&
  box >= note.part[0] &&
  box < note.part[1] &&
  !note.fields.some(({ range }) => box >= range[0] && box < range[1]);

/** The lines of the banner, and of the head of the visit's own note. */
function headLines(tree: Tree, pairs: readonly Pair[], note: FoundNote | null): Line[] {
  const facts = pairs.filter(
    (pair) => /^(patient|born|date|record)$/.test(pair.fact) && tree.probe.visible(pair.from),
  );
  return tree.lines.filter(
    ({ text, pressable, from }) =>
      text.length <= 240 &&
      !pressable &&
      (standsInHead(from, note) || standsInBanner(tree, from, facts)),
  );
}

/** Everybody who is named with a credential in the banner or in the head of the visit's own note. */
export const signatories = (tree: Tree, pairs: readonly Pair[], note: FoundNote | null): Pair[] =>
  headLines(tree, pairs, note)
    .filter(({ hints }) => hints & CAPITALS)
    .flatMap((line) => namesOn(tree, line));

/** How the names of the larger payers begin, and what a patient who pays is called. */
const PAYER =
  /^(?:(?:plan|policy): )?((?:aetna|anthem|bcbs|blue (?:cross|shield)|cigna|humana|kaiser|medicare|medicaid|molina|premera|regence|highmark|tricare|united ?health(?:care)?|uhc|self[- ]?pay|cash|private pay)\b[a-z &/–-]*)$/i;

/** Names that end as insurance plans do. */
const PLAN =
  /^(?:(?:plan|policy): )?(\p{Lu}[\p{L}&' -]{3,36} (?:HMO|PPO|EPO|POS|HSA|Medicare|Medicaid|Medicare (?:Advantage|Plan|Plus)|Advantage|Insurance|Health Plan|Casualty|\((?:HMO|PPO|EPO|POS)\)))$/u;

const NO_PAYER = /\b(cap|used|left|auth\w*|copay|secondary|expire[ds]|abn|form|eligib\w+)\b/i;

/** A payer that the banner shows without a name for it. */
export const payersShown = (tree: Tree, pairs: readonly Pair[], note: FoundNote | null): Pair[] =>
  headLines(tree, pairs, note)
    .flatMap(({ from, to }) =>
      tree.boxes.slice(from, to + 1).map(({ text }, at) => ({ text, box: from + at })),
    )
    .flatMap(({ text, box }) =>
      text.split(/\s*[|•·,]\s*|\s+—\s+|\s{2,}/).flatMap((part): Pair[] => {
        const hint = part.trim();
        const value = NO_PAYER.test(hint) ? undefined : (PAYER.exec(hint) ?? PLAN.exec(hint))?.[1];
        return value
          ? [{ fact: 'payer', value, box, from: box, by: 'shape', hint, weak: true }]
          : [];
      }),
    );
