/** Template blanks that were never filled in. Ticked boxes, ranges and real brackets stay quiet. */
import type { Span } from '../note/facts.ts';
import type { Encounter, SectionName } from '../../encounter/encounter.ts';
import { sectionNames } from '../../encounter/encounter.ts';
import { allOf, groupOf } from './pattern-group.ts';
import { pattern } from './patterns.ts';
import { searched } from './starts.ts';
import { alternatives } from './terms.ts';

/** What a bracket asks for. A bracket that holds anything else is the writer's own. */
const blanks = alternatives([
  'number|#|num|date|dates|name|first name|last name|patient|patient name|pt name|client name|time|minutes|min|mins|region|regions|area|areas|body part|body area|site|side',
  'laterality|location|value|values|score|muscle|muscles|muscle group|technique|techniques|modality|goal|goals|activity|activities|task|joint|joints|level|levels|grade|finding|findings',
  'degrees|degree|reps|sets|frequency|duration|weeks|visits|signature|initials|credential|credentials|provider|therapist|clinician|diagnosis|dx|icd|cpt|code|text|free text|blank|tbd|todo|tba',
  'specify|describe|list|select|choose|pick|enter|insert|fill in|complete|other|details|x{2,}|\\?+|\\.{2,}|_+|-{2,}|yes/no|y/n|l/r|r/l|left/right|right/left|r/l/b|l/r/b|rom|pain level|rating|measure|measurement|response|symptom|symptoms|comment|comments|deficit|function|functional task|functional activity|outcome|result|before|after|pre|post',
]);

const asks =
  'insert|enter|specify|select|choose|describe|list|fill in|pick|add|type|click|complete|state|indicate|write|document';

const patterns = [
  pattern(
    String.raw`_{3,}|(?<![\w_])__(?![\w_])|__(?=\s?(?:\/|°|%|deg|min|cm|x|lb|wk|week|visit))`,
  ),
  pattern(
    `\\[\\s*(?:(?:a|an|the|your|pt|patient|# of|number of|no\\. of)\\s)?(?:${blanks})s?(?:\\s(?:here|of \\w+|name|value|#|1|2))?\\s*\\]`,
  ),
  pattern(`[[(<{]\\s*(?:please )?(?:${asks})\\b[^\\])>}\\n]{0,60}[\\])>}]`),
  pattern(
    String.raw`\{\{[^{}\n]{0,80}\}\}|\{[A-Za-z_*][^{}\n]{0,80}\}|\{\s*\}|\$\{[^{}\n]{0,60}\}`,
    '',
  ),
  pattern(String.raw`<<[^<>\n]{1,60}>>|(?<![\w<])<[a-z][a-z_ -]{2,30}>(?!\w)`, ''),
  pattern(String.raw`(?<![*\w])\*{3}(?![*\w])`, ''),
  pattern(String.raw`(?<![@\w.])@[A-Z][A-Z0-9_]{1,30}@`, ''),
  pattern(String.raw`(?<![A-Za-z0-9,-])X{2,}(?![A-Za-z])(?!-)`, ''),
  pattern(
    String.raw`(?<![A-Za-z0-9])x{2,}(?=\s?(?:\/|°|%|deg|min|cm|mm|lb|sec|wk|week|visit|rep|x\b|\.|,|;|$))`,
    '',
  ),
  pattern(String.raw`(?<![?\w])\?{3,}`, ''),
  pattern(
    String.raw`\b(?:click (?:or tap )?here to (?:enter|add)|choose an item|select (?:one|an option)|enter text(?: here)?|type here|lorem ipsum|insert (?:text|finding|region|date|name|value|number) here)\b`,
  ),
  pattern(String.raw`%[A-Z][A-Z_]{2,}%`, ''),
  pattern(String.raw`\(\s*(?:r\/l|l\/r|circle one|check one|fill in|tbd)\s*\)`),
];

/** Empty boxes: blanks, unless a ticked one stands in the same section: then they are a form's other choices. */
const emptyBox = pattern(String.raw`\[\s{0,3}\]|☐|\(\s+\)`);
const tickedBox = /\[\s?[xX✓✔]\s?\]|☑|☒|✓|✔|\(\s?[xX]\s?\)/;

const ticked = groupOf(patterns);
const unticked = groupOf([...patterns, emptyBox]);

/** Where the note still holds a template's blank, in reading order. */
export function placeholdersOf(encounter: Encounter): Span[] {
  return sectionNames.flatMap((section) => inSection(section, encounter.note?.[section] ?? ''));
}

function inSection(section: SectionName, text: string): Span[] {
  const spans = allOf(tickedBox.test(text) ? ticked : unticked, searched(text)).flatMap((matches) =>
    matches.map((match) => ({
      section,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return besideRules(text, apart(spans));
}

/** A line of nothing but underscores or stars divides the page; it asks for nothing. */
const rule = /^[^\S\n]*(?:_{8,}|\*+|[-_=*]{8,})[^\S\n]*$/gm;

/** The blanks that are no such line; `spans` in reading order. */
function besideRules(text: string, spans: readonly Span[]): Span[] {
  if (spans.length === 0) return [];
  const rules = [...text.matchAll(rule)].map((line) => [line.index, line[0].length] as const);
  let next = 0;
  return spans.filter(({ start }) => {
    for (; next < rules.length; next += 1) {
      const [from, length] = rules[next] ?? [0, 0];
      if (start < from + length) return start < from;
    }
    return true;
  });
}

function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}
