/** The techniques of one statement, split into the services that they are. */
import { isTimed } from '../codes/codes.ts';
import { listOpeners } from '../lexicon/words.ts';
import type { Part } from './parts.ts';
import { familyOf, fits, joins } from './families.ts';
import type { Sentence } from './sentences.ts';

/** Splits techniques into services: by the header that they spell out, else by family. */
export function runsOf(sentence: Sentence, parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run !== undefined && belongs(sentence, run, part)) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

function belongs(sentence: Sentence, run: readonly Part[], part: Part): boolean {
  const [head, before] = [run[0], run.at(-1)];
  if (head === undefined || before === undefined) return false;
  if (head.row.bare && isSpelledOut(sentence, head, part)) return true;
  if (isOfGroup(sentence, head, part)) return true;
  return joins(head.row, part.row) && !isOwnPlace(sentence, before, part);
}

function isSpelledOut({ text }: Sentence, head: Part, part: Part): boolean {
  if (fits(head.row, part.row)) return true;
  const opened = text.tokens.slice(head.to, part.from).some((token) => listOpeners.has(token.text));
  return opened && isSpelledAs(head.row.id, familyOf(part.row));
}

/** "Group exercise 20 min: squats, marching": the exercises are what the group did. */
function isOfGroup({ text }: Sentence, head: Part, part: Part): boolean {
  if (head.row.codes[0] !== '97150' || part.row.bare || familyOf(part.row) === 'neuro')
    return false;
  return text.tokens.slice(head.to, part.from).some((token) => listOpeners.has(token.text));
}

/** Soft-tissue work listed under "NMR": it is what was done in that time, whatever it is called. */
export function isSpelledAs(head: string, family: string): boolean {
  return family === 'soft' && (head === 'neuro-reeducation' || head === 'code-97112');
}

/** "Swedish massage to the back and MFR to R UT": two services, each with its own place. */
function isOwnPlace({ places }: Sentence, before: Part, part: Part): boolean {
  const [one, other] = [before.row.codes, part.row.codes];
  const coded = one.length > 0 && other.length > 0;
  if (!coded || one.some((code) => other.includes(code))) return false;
  const between = places.some((hit) => hit.from >= before.to && hit.to <= part.from);
  return between && places.some((hit) => hit.from >= part.to);
}

const joints = new Set(['and', '&', '+', '/']);

/** "STM, NMR and ther ex x 45 min": joined, and each of them counted in minutes. */
export function isShared({ text }: Sentence, runs: readonly Part[][]): boolean {
  const counted = runs.every((run) => run.some(({ row }) => row.codes.some(isTimed)));
  if (!counted) return false;
  return runs.slice(1).some((run, index) => {
    const [before, first] = [runs[index]?.at(-1), run[0]];
    if (before === undefined || first === undefined) return false;
    return text.tokens.slice(before.to, first.from).some((token) => joints.has(token.text));
  });
}
