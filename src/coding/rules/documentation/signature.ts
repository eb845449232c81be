import type { Chart } from '../../chart.ts';
import type { Signature } from '../../elements/elements.ts';
import { quote } from '../../evidence.ts';
import type { Rule } from '../../rule.ts';
import { delegated, performerOf } from './delegation.ts';
import { concernsTheThree, whereRead } from './documented.ts';
import { massagePolicy } from './sources.ts';

const id = 'documentation/signature';

/** Not signed and dated by whoever performed it, or delegated and not countersigned. */
export const signature: Rule = {
  id,
  title: 'Not signed, or not countersigned',
  why: 'The note is signed and dated by the person who did the work, and countersigned by whoever delegated it.',
  indicator: 'warning',
  source: massagePolicy,
  example: {
    fires: 'Massage performed by J. Ruiz, LMT. Signed: A. Whitcombe, DC, 11/18/2026',
    quiet: 'Signed: J. Ruiz, LMT, 11/18/2026. Countersigned: A. Whitcombe, DC, 11/18/2026',
  },
  *check(chart) {
    const fault = faultOf(chart);
    if (fault === undefined) return;
    yield* whereRead(chart, id, function* () {
      if (!concernsTheThree(chart)) return;
      yield {
        indicator: chart.encounter.status === 'signed' ? 'warning' : 'info',
        ...fault,
        evidence: chart.elements.signatures.all.map(({ span }) =>
          quote(chart.encounter, span, false),
        ),
      };
    });
  },
};

interface Fault {
  readonly indicator?: 'info';
  readonly summary: string;
  readonly detail: string;
}

function faultOf(chart: Chart): Fault | undefined {
  const signatures = chart.elements.signatures.all;
  const own = signatures.filter((one) => isPerformers(chart, one));
  if (own.length === 0) return signatures.length === 0 ? unsigned : signedByAnother(chart);
  if (!own.some(({ dated }) => dated)) return undated;
  const direction = delegated(chart);
  if (direction === undefined || signatures.some((one) => isOverseers(chart, one)))
    return undefined;
  return direction === 'said' ? uncountersigned : assistantAlone;
}

const unsigned: Fault = {
  summary: 'The note carries no signature.',
  detail: 'Has the person who did the work signed and dated it?',
};
const undated: Fault = {
  summary: 'The signature carries no date.',
  detail: 'When was the note signed?',
};
const uncountersigned: Fault = {
  summary: 'The work was delegated and the note is not countersigned.',
  detail: 'Did whoever directs the care review and countersign the note?',
};
/**
 * Medicare asks for the signature and the identification of whoever treated (Benefit Policy Manual
 * ch. 15 s 220.3.E); that it asks for no second one on each note is general knowledge: so it is asked, not said.
 */
const assistantAlone: Fault = {
  indicator: 'info',
  summary: 'The work was an assistant’s and the note is not countersigned.',
  detail: 'Do the state or the payer ask for the supervisor’s signature on each note?',
};

function signedByAnother(chart: Chart): Fault {
  return {
    summary: `The note is not signed by the ${performerOf(chart) ?? 'person'} who did the work.`,
    detail: 'Who did the work, and have they signed and dated the note?',
  };
}

/** Signed by whoever did the work: a signature with no credential is taken to be theirs. */
function isPerformers(chart: Chart, { credentials, cosigner }: Signature): boolean {
  const performer = performerOf(chart);
  if (performer === undefined || performer === 'unknown') return !cosigner;
  if (credentials.includes(performer)) return true;
  return !cosigner && credentials.length === 0;
}

/** A countersignature, or a second signature by someone who may delegate. */
function isOverseers(chart: Chart, { credentials, cosigner }: Signature): boolean {
  if (cosigner) return true;
  const performer = performerOf(chart);
  return credentials.some((one) => one !== performer && mayDelegate.has(one));
}

const mayDelegate: ReadonlySet<string> = new Set(['DC', 'PT', 'OT', 'MD', 'NP']);
