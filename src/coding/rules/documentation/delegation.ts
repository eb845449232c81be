/** Who did the work, and whether another directs it. */
import type { Chart } from '../../chart.ts';
import { codeOf } from '../../codes/codes.ts';
import { credentialIn } from '../../elements/credentials.ts';

/**
 * Assistants work under another's plan; a massage therapist or trainer may be on their own. That the
 * supervisor's signature need not stand on each note of an assistant is general knowledge, no
 * source's word; states and payers may ask for it.
 */
const assistants: ReadonlySet<string> = new Set(['PTA', 'OTA']);
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

/**
 * Whether the work was done under another's direction: `said` by the note or the bill, so that a
 * second signature is wanted, or `assumed` of an assistant alone.
 */
export function delegated(chart: Chart): 'said' | 'assumed' | undefined {
  const performer = performerOf(chart);
  if (performer === undefined) return undefined;
  if (performer === 'aide') return 'said';
  if (assistants.has(performer)) return isOverseen(chart) ? 'said' : 'assumed';
  return sometimes.has(performer) && isDirected(chart) ? 'said' : undefined;
}

const isOverseen = ({ elements }: Chart): boolean =>
  elements.delegations.some(({ overseen }) => overseen);

/** The note says so, the page names another clinician, or a doctor's service stands on the same bill. */
function isDirected(chart: Chart): boolean {
  if (isOverseen(chart)) return true;
  const { encounter } = chart;
  const clinician =
    encounter.clinician === undefined ? undefined : credentialIn(encounter.clinician);
  if (clinician !== undefined && !sometimes.has(clinician)) return true;
  const kinds = (encounter.lines ?? []).map(({ code }) => codeOf(code)?.kind);
  return kinds.includes('adjustment') || kinds.includes('management');
}
