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

/** What a reading says under each key of the clinic's answers. */
export function answersIn(fragment: Fragment, chart: Chart): Map<string, string> {
  const { identity, note, lines, diagnoses } = fragment;
  const said: (Answer | false | undefined)[] = [
    identity.patient !== undefined && ['patient', firstLast(identity.patient)],
    identity.born !== undefined && ['born', identity.born],
    identity.record !== undefined && ['record', identity.record],
    identity.date !== undefined && ['date', identity.date],
    identity.encounter !== undefined && ['encounter', identity.encounter],
    fragment.payer !== undefined && ['payer', fragment.payer],
    fragment.clinician === chart.clinician.credential && [
      'clinician',
      `${chart.clinician.name}, ${chart.clinician.credential}`,
    ],
    fragment.timeIn !== undefined && ['timeIn', fragment.timeIn],
    fragment.timeOut !== undefined && ['timeOut', fragment.timeOut],
    fragment.visit !== undefined && ['visit', String(fragment.visit)],
    fragment.status !== undefined && ['status', fragment.status],
  ];
  const answers = new Map<string, string>(
    said.filter((answer) => answer !== false && answer !== undefined),
  );
  for (const [name, text] of Object.entries(note ?? {})) {
    answers.set(`section:${name}`, text.replaceAll(/\n+/g, '\n').trim());
  }
  answers.set(
    'note',
    Object.entries(note ?? {})
      .map(([name, text]) => `${name.charAt(0).toUpperCase()}${name.slice(1)}:\n${text}`)
      .join('\n')
      .replaceAll(/\n+/g, '\n'),
  );
  diagnoses?.forEach((code, at) => answers.set(`diagnosis:${at}`, code));
  lines?.forEach((line, at) => {
    answers.set(`line:${at}.code`, line.code);
    answers.set(`line:${at}.code+modifiers`, [line.code, ...(line.modifiers ?? [])].join(' '));
    answers.set(`line:${at}.units`, line.units === undefined ? '' : String(line.units));
    answers.set(`line:${at}.minutes`, line.minutes === undefined ? '' : String(line.minutes));
    answers.set(`line:${at}.modifiers`, (line.modifiers ?? []).join(' '));
    [0, 1, 2, 3].forEach((place) =>
      answers.set(`line:${at}.modifier.${place}`, line.modifiers?.[place] ?? ''),
    );
    answers.set(`line:${at}.diagnoses`, (line.diagnoses ?? []).join(' '));
  });
  return answers;
}
