import { describe, expect, it } from 'vitest';
import type { Fragment } from '../../src/encounter/fragment.ts';
import { type Case, lineCases } from './cases.ts';
import { choiceCases } from './choice-cases.ts';
import { diagnosisCases } from './diagnosis-cases.ts';
import { gridCases } from './grid-cases.ts';
import { headingCases } from './heading-cases.ts';
import { identityCases } from './identity-cases.ts';
import { noteCases } from './note-cases.ts';
import { read, shown } from './reading.ts';
import { stateCases } from './state-cases.ts';
import { unseenCases } from './unseen-cases.ts';

const factsOf = (fragment: Fragment) => {
  const { payer, clinician, timeIn, timeOut, visit } = fragment;
  return JSON.parse(JSON.stringify({ payer, clinician, timeIn, timeOut, visit })) as object;
};

/** Of a reading, what a case speaks of. */
const answered = (page: Case) => {
  const fragment = read(page.html, null, page.lang);
  return {
    lines: shown(fragment),
    unread: fragment.unread,
    ...('note' in page || page.unread ? { note: fragment.note } : {}),
    ...(page.diagnoses ? { diagnoses: fragment.diagnoses } : {}),
    ...('prior' in page ? { prior: fragment.prior } : {}),
    ...(page.identity ? { identity: fragment.identity } : {}),
    ...('status' in page ? { status: fragment.status } : {}),
    ...(page.facts ? { facts: factsOf(fragment) } : {}),
  };
};

const wanted = (page: Case) => {
  const { unread = [], identity, diagnoses, facts } = page;
  return {
    lines: page.lines,
    unread,
    ...('note' in page || unread.length > 0 ? { note: page.note } : {}),
    ...(diagnoses ? { diagnoses } : {}),
    ...('prior' in page ? { prior: page.prior } : {}),
    ...(identity ? { identity } : {}),
    ...('status' in page ? { status: page.status } : {}),
    ...(facts ? { facts } : {}),
  };
};

describe.each([
  ['service lines', lineCases],
  ['grids', gridCases],
  ['notes', noteCases],
  ['choices', choiceCases],
  ['diagnoses', diagnosisCases],
  ['headings', headingCases],
  ['identity', identityCases],
  ['states and payers', stateCases],
  ['pages nobody has seen', unseenCases],
] as const)('%s', (_, cases) => {
  it.each(cases)('$name', (page) => {
    expect(answered(page)).toEqual(wanted(page));
  });
});
