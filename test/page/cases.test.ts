import { describe, expect, it } from 'vitest';
import { type Case, lineCases } from './cases.ts';
import { identityCases } from './identity-cases.ts';
import { noteCases } from './note-cases.ts';
import { read, shown } from './reading.ts';

/** Of a reading, what a case speaks of. */
const answered = (page: Case) => {
  const fragment = read(page.html, null, page.lang);
  return {
    lines: shown(fragment),
    unread: fragment.unread,
    ...(page.note || page.unread ? { note: fragment.note } : {}),
    ...(page.diagnoses ? { diagnoses: fragment.diagnoses } : {}),
    ...(page.prior ? { prior: fragment.prior } : {}),
    ...(page.identity ? { identity: fragment.identity } : {}),
    ...(page.status ? { status: fragment.status } : {}),
  };
};

const wanted = ({ lines, unread = [], note, diagnoses, prior, identity, status }: Case) => ({
  lines,
  unread,
  ...(note || unread.length > 0 ? { note } : {}),
  ...(diagnoses ? { diagnoses } : {}),
  ...(prior ? { prior } : {}),
  ...(identity ? { identity } : {}),
  ...(status ? { status } : {}),
});

describe('service lines', () => {
  it.each(lineCases)('$name', (page) => {
    expect(answered(page)).toEqual(wanted(page));
  });
});

describe('notes', () => {
  it.each(noteCases)('$name', (page) => {
    expect(answered(page)).toEqual(wanted(page));
  });
});

describe('identity', () => {
  it.each(identityCases)('$name', (page) => {
    expect(answered(page)).toEqual(wanted(page));
  });
});
