import { describe, expect, it } from 'vitest';
import { type Case, lineCases } from './cases.ts';
import { noteCases } from './note-cases.ts';
import { identityCases } from './identity-cases.ts';
import { read, shown } from './reading.ts';

const check = (page: Case): void => {
  const fragment = read(page.html, null, page.lang);
  expect(shown(fragment)).toEqual(page.lines);
  if (page.note || page.unread) expect(fragment.note).toEqual(page.note);
  if (page.diagnoses) expect(fragment.diagnoses).toEqual(page.diagnoses);
  if (page.prior) expect(fragment.prior).toEqual(page.prior);
  if (page.identity) expect(fragment.identity).toEqual(page.identity);
  if (page.status) expect(fragment.status).toBe(page.status);
  expect(fragment.unread).toEqual(page.unread ?? []);
};

describe('service lines', () => {
  it.each(lineCases)('$name', check);
});

describe('notes', () => {
  it.each(noteCases)('$name', check);
});

describe('identity', () => {
  it.each(identityCases)('$name', check);
});
