/** Who did the work, and whether another directs it. */
import type { Chart } from '../../chart.ts';
import { codeOf } from '../../codes/codes.ts';
import { credentialIn } from '../../elements/credentials.ts';

/** Assistants work under another's plan; a massage therapist or trainer may be on their own. */
const assistants: ReadonlySet<string> = new Set(['PTA', 'OTA', 'aide']);
const sometimes: ReadonlySet<string> = new Set(['LMT', 'ATC']);

/** The credential of whoever performed the service: the note's word holds before the page's. */
export function performerOf({ encounter, facts, elements }: Chart): string | undefined {
  const named = elements.delegations.all.find(
    ({ performer }) => performer !== 'unknown',
  )?.performer;
  const said = facts.performer ?? facts.services.find(({ performer }) => performer)?.performer;
  const words = named ?? said ?? encounter.clinician;
  return words === undefined ? undefined : (credentialIn(words) ?? 'unknown');
}

/** The work was done by one under another's direction, so that the note wants a second signature. */
export function delegated(chart: Chart): boolean {
  const performer = performerOf(chart);
  if (performer === undefined) return false;
  if (assistants.has(performer)) return true;
  return sometimes.has(performer) && isDirected(chart);
}

/** The note says so, the page names another clinician, or a doctor's service stands on the same bill. */
function isDirected({ encounter, elements }: Chart): boolean {
  if (elements.delegations.some(({ overseen }) => overseen)) return true;
  const clinician =
    encounter.clinician === undefined ? undefined : credentialIn(encounter.clinician);
  if (clinician !== undefined && !sometimes.has(clinician)) return true;
  const kinds = (encounter.lines ?? []).map(({ code }) => codeOf(code)?.kind);
  return kinds.includes('adjustment') || kinds.includes('management');
}
