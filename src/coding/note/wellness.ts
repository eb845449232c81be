/** Statements that the visit was for relaxation, stress relief or wellness. */
import type { Span } from './facts.ts';
import { purposesIn } from './purposes.ts';
import type { Sentence } from './sentences.ts';
import { spanOf } from './spans.ts';

const silent = new Set([
  'history',
  'home',
  'education',
  'prior',
  'billing',
  'admin',
  'response',
  'plan',
]);

/** Where the note states relaxation, stress relief or wellness as the purpose. */
export function wellnessIn(sentences: readonly Sentence[]): Span[] {
  return sentences
    .filter(({ role }) => !silent.has(role))
    .flatMap((sentence) => [...named(sentence), ...purposes(sentence)]);
}

/** "Relaxation massage", "wellness massage": the purpose is in the name. */
function named(sentence: Sentence): Span[] {
  return sentence.techniques
    .filter((hit) => hit.rows[0]?.id === 'relaxation-massage' && !isDenied(sentence, hit.from))
    .map((hit) => spanOf(sentence.text, hit));
}

function purposes(sentence: Sentence): Span[] {
  if (sentence.role === 'exam') return [];
  return purposesIn(sentence)
    .filter(({ kind }) => kind === 'general-relaxation')
    .filter(({ span }) => isAim(sentence, span.start))
    .map(({ span }) => span);
}

const aims =
  /^(?:for|to|goal|goals|purpose|intent|intention|requests|requested|requesting|wants|wanted|seeking|focus|focused|focusing|promote|promoting|promotes|reason|here|looking|session|massage|treatment|visit|provide|provided|monthly|routine|general|maintenance|care|comes|came|presents|presenting|desires|desired|hoping|gift|booked|enjoy|enjoys|aim|induce|facilitate|facilitating|increase|increasing|reduce|relieve|decrease|achieve|support|overall|pure|purely|only|just|primarily|mainly|based)$/;
const reports = /^(?:reported|reports|felt|feels|feeling|left|after|response|states|stated|noted)$/;

/** An aim of the visit, not how the patient felt afterwards or what stresses her. */
function isAim({ text, from, to, role, techniques }: Sentence, start: number): boolean {
  if (role === 'goals' || techniques.length > 0)
    return !wasReported({ text, from, to } as Sentence, start);
  const words = text.tokens.slice(from, to);
  return (
    words.some((token) => aims.test(token.text)) &&
    !wasReported({ text, from, to } as Sentence, start)
  );
}

function wasReported({ text, from, to }: Sentence, start: number): boolean {
  const words = text.tokens
    .slice(from, to)
    .filter((token) => token.start < start)
    .slice(-6);
  return (
    words.some((token) => reports.test(token.text)) &&
    !words.some((token) => /^(?:for|goal|wants|seeking|here|requests)$/.test(token.text))
  );
}

function isDenied({ text }: Sentence, at: number): boolean {
  return [1, 2, 3].some((back) => /^(?:no|not|without)$/.test(text.tokens[at - back]?.text ?? ''));
}
