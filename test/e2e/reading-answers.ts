/** A reading in the form of the clinic's answers, to be compared with the page's own. */
import type { Fragment } from '../../src/encounter/fragment.ts';
import type { Answer } from '../ehr/answers.ts';
import type { Chart } from '../ehr/chart.ts';

/** Where two frames say the same field, the shown and the editable one counts. */
function rankOf(fragment: Fragment, path: string): number {
  const origin = fragment.origins[path];
  return (origin?.visible ? 1 : 0) + (origin?.editable ? 2 : 0);
}

/** The fragments of one visit as one, as the background joins them; those in conflict are left out. */
export function joined(fragments: readonly Fragment[]): Fragment {
  const known = fragments.filter(({ identity }) => !identity.conflict);
  const out: Fragment = { identity: {}, origins: {}, unread: [], visible: true };
  for (const fragment of known) {
    out.identity = { ...fragment.identity, ...out.identity };
    out.unread.push(...fragment.unread);
    const { payer, clinician, timeIn, timeOut, visit, status, diagnoses, prior } = fragment;
    for (const [name, value] of Object.entries({
      payer,
      clinician,
      timeIn,
      timeOut,
      visit,
      status,
      diagnoses,
      prior,
    })) {
      if (value !== undefined) Object.assign(out, { [name]: value, ...out });
    }
    if (
      fragment.lines &&
      (!out.lines || rankOf(fragment, 'lines.0.code') > rankOf(out, 'lines.0.code'))
    ) {
      out.lines = fragment.lines;
      Object.assign(out.origins, lineOrigins(fragment));
    }
    for (const [section, text] of Object.entries(fragment.note ?? {})) {
      const path = `note.${section}`;
      if (out.origins[path] && rankOf(out, path) >= rankOf(fragment, path)) continue;
      out.note = { ...out.note, [section]: text };
      const origin = fragment.origins[path];
      if (origin) out.origins[path] = origin;
    }
  }
  return out;
}

const lineOrigins = ({ origins }: Fragment): Fragment['origins'] =>
  Object.fromEntries(Object.entries(origins).filter(([path]) => path.startsWith('lines.')));

const firstLast = (name: string): string => {
  const [last, first] = name.split(', ');
  return first ? `${first} ${last}` : name;
};

const identityAnswers = ({ identity }: Fragment): [string, string | undefined][] => [
  ['patient', identity.patient && firstLast(identity.patient)],
  ['born', identity.born],
  ['record', identity.record],
  ['date', identity.date],
  ['encounter', identity.encounter],
];

/** The page shows a name with the credential; the reader keeps the credential alone. */
const clinicianAnswer = ({ clinician }: Fragment, chart: Chart): string | undefined =>
  clinician === chart.clinician.credential ? `${chart.clinician.name}, ${clinician}` : clinician;

const visitAnswers = (fragment: Fragment, chart: Chart): [string, string | undefined][] => [
  ['payer', fragment.payer],
  ['clinician', clinicianAnswer(fragment, chart)],
  ['timeIn', fragment.timeIn],
  ['timeOut', fragment.timeOut],
  ['visit', fragment.visit?.toString()],
  ['status', fragment.status],
  ...(fragment.diagnoses ?? []).map((code, at): Answer => [`diagnosis:${at}`, code]),
];

const plainBreaks = (text: string): string => text.replaceAll(/\n+/g, '\n').trim();

function noteAnswers({ note = {} }: Fragment): Answer[] {
  const sections = Object.entries(note).filter((entry): entry is Answer => entry[1] !== undefined);
  const whole = sections.map(
    ([name, text]) => `${name.charAt(0).toUpperCase()}${name.slice(1)}:\n${text}`,
  );
  return [
    ['note', plainBreaks(whole.join('\n'))],
    ...sections.map(([name, text]): Answer => [`section:${name}`, plainBreaks(text)]),
  ];
}

const lineAnswers = ({ lines = [] }: Fragment): Answer[] =>
  lines.flatMap(({ code, units, minutes, modifiers = [], diagnoses = [] }, at): Answer[] => [
    [`line:${at}.code`, code],
    [`line:${at}.code+modifiers`, [code, ...modifiers].join(' ')],
    [`line:${at}.units`, units?.toString() ?? ''],
    [`line:${at}.minutes`, minutes?.toString() ?? ''],
    [`line:${at}.modifiers`, modifiers.join(' ')],
    ...[0, 1, 2, 3].map((place): Answer => [
      `line:${at}.modifier.${place}`,
      modifiers[place] ?? '',
    ]),
    [`line:${at}.diagnoses`, diagnoses.join(' ')],
  ]);

/** What a reading says under each key of the clinic's answers; what was not read is not there. */
export function answersIn(fragment: Fragment, chart: Chart): Map<string, string> {
  const said = [...identityAnswers(fragment), ...visitAnswers(fragment, chart)];
  const known = said.filter((answer): answer is Answer => answer[1] !== undefined);
  return new Map([...known, ...noteAnswers(fragment), ...lineAnswers(fragment)]);
}
