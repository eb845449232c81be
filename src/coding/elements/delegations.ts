/** Services that the note says another performed or oversaw. */
import { anyCredential, credentialIn } from './credentials.ts';
import type { Delegation } from './elements.ts';
import type { Passage } from './passages.ts';
import { spanIn } from './passages.ts';
import { firstIn, pattern } from './patterns.ts';
import { anyOf } from './terms.ts';

const performed = pattern(
  `\\b(?:performed|provided|administered|rendered|delivered|done|given|completed|carried out|treated|treatment|massage|service[s]?)\\s(?:today )?by\\s[^;]{0,40}?(?<![A-Za-z])(${anyCredential})(?![A-Za-z])`,
);
const directed = anyOf([
  'under (?:the )?(?:direct |general |direction|supervision|direct supervision|general supervision|delegation)|supervis(?:ed|ing) (?:by|dc|pt|md|doctor|chiropractor|physician|therapist|ot|provider)|delegated|delegating|directed by|overseen by|incident to',
  'per (?:dr\\.?|doctor) \\w+.?s (?:direction|orders? and supervision|delegation)|(?:dr\\.? \\w+|dc|pt|chiropractor) (?:on site|supervising|overseeing|present for supervision)',
  // the note itself asks for the second signature
  '(?:awaiting|pending|needs?|requires?|(?:routed|sent|forwarded) (?:to (?:the |dr\\.? )?\\w+ )?for) (?:\\w+ )?(?:co ?|counter ?)sign\\w*|(?:co ?|counter ?)sign\\w* (?:is )?(?:pending|needed|required|outstanding|awaited|requested|due)|(?:co ?|counter ?)sign\\w*(?: by)?\\W{1,3}__',
]);

/** A service that the passage says was delegated, and to whom. */
export function delegationsIn(passage: Passage): Delegation[] {
  const by = firstIn(performed, passage.words);
  const overseen = firstIn(directed, passage.words);
  const at = overseen ?? by;
  if (at === undefined) return [];
  // behind "under the supervision of" stands who oversees
  const doer = by?.[1] ?? passage.text.slice(0, at.index);
  const performer = credentialIn(doer) ?? 'unknown';
  const span = spanIn(passage, at.index, at[0].length);
  return [{ performer, overseen: overseen !== undefined, span }];
}
