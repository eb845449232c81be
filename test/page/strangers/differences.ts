/** What is read of a page against what a careful person reads there. */
import type { Encounter } from '../../../src/encounter/encounter.ts';
import type { Identity } from '../../../src/encounter/fragment.ts';
import { credentialIn } from '../../../src/page/find/names.ts';
import type { Stranger } from './strangers.ts';

/** The visit that the panel would show; null where it shows none, or refuses. */
export interface ReadVisit {
  identity: Identity;
  encounter: Encounter;
}

type Values = Map<string, string>;

const plain = (text: string): string =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/^[\s•*-]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The names of a person's, whichever comes first. */
const nameParts = (name: string): string =>
  (name.toLowerCase().match(/\p{L}{2,}/gu) ?? []).toSorted().join(' ');

const HEADINGS = /^\s*(?:subjective|objective|assessment|plan|[SOAP])(?:\s*[:–-]|\s*$)/gim;

/** A note by its sections, or as one text without its headings. */
function noteValues(note: Encounter['note'] | string, whole: boolean): [string, string][] {
  if (typeof note === 'string') return [['note', plain(note.replace(HEADINGS, ''))]];
  const sections = Object.entries(note ?? {}).filter(([, text]) => text);
  if (!whole) return sections.map(([name, text]) => [`note.${name}`, plain(text ?? '')]);
  return sections.length > 0 ? [['note', plain(sections.map(([, text]) => text).join('\n'))]] : [];
}

const lineValues = (lines: Encounter['lines'] = []): [string, string][] =>
  lines.flatMap(({ code, units, minutes, modifiers, diagnoses }, at) =>
    Object.entries({
      code,
      units,
      minutes,
      modifiers: modifiers?.join(' '),
      diagnoses: diagnoses?.join(' '),
    }).flatMap(([part, value]): [string, string][] =>
      // A line that has no place for modifiers and one whose place is empty bill alike.
      value === undefined || value === '' ? [] : [[`lines.${at}.${part}`, String(value)]],
    ),
  );

/** The EHR's clinician may have no credential; then there is nothing to read. */
const credential = (clinician: string | undefined): string | null =>
  clinician === undefined ? null : (credentialIn(clinician) ?? credentialIn(`x ${clinician}`));

function valuesOf(read: Stranger['expect'], whole: boolean): Values {
  const { patient, diagnoses, clinician, lines, note, ...facts } = read;
  const said = {
    ...facts,
    patient: patient && nameParts(patient),
    clinician: credential(clinician),
    diagnoses: diagnoses?.join(' '),
  };
  const known = Object.entries(said).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === null || value === '' ? [] : [[name, plain(String(value))]],
  );
  return new Map([...known, ...noteValues(note, whole), ...lineValues(lines)]);
}

function valuesRead({ identity, encounter }: ReadVisit, whole: boolean): Values {
  const { patient, born, record, date } = identity;
  const { id: _, prior: __, ...read } = encounter;
  const named = Object.entries({ patient, born, record, date }).filter(([, value]) => value);
  return valuesOf({ ...read, ...Object.fromEntries(named) }, whole);
}

/** A draft's status is read from a word on the page; one that is not expected is no mistake. */
const isExtra = (path: string, value: string): boolean => path !== 'status' || value === 'signed';

/** `missing payer`, `wrong lines.0.units`, `read 97112`: each difference by its path, or the decoy that was read. */
export function differences(page: Stranger, read: ReadVisit | null): string[] {
  if (page.refuse) return read?.encounter.note || read?.encounter.lines ? ['wrong patient'] : [];
  const whole = typeof page.expect.note === 'string';
  const wanted = valuesOf(page.expect, whole);
  const got: Values = read ? valuesRead(read, whole) : new Map();
  const missed = [...wanted].flatMap(([path, value]) => {
    const said = got.get(path);
    if (said === undefined) return [`missing ${path}`];
    return said.toLowerCase() === value.toLowerCase() ? [] : [`wrong ${path}`];
  });
  const extra = [...got].filter(([path, value]) => !wanted.has(path) && isExtra(path, value));
  const all = [...got.values()].join('\n');
  const answers = [...wanted.values()].join('\n');
  const decoys = (page.decoys ?? []).filter((one) => all.includes(one) && !answers.includes(one));
  return [
    ...missed,
    ...extra.map(([path]) => `wrong ${path}`),
    ...decoys.map((one) => `read ${one}`),
  ].toSorted();
}
