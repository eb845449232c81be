import { describe, expect, it } from 'vitest';
import { factNamed } from '../../src/page/find/scalar-words.ts';
import { sectionMentioned, sectionNamed } from '../../src/page/find/section-words.ts';
import { words } from '../../src/page/find/words.ts';
import { grounds } from '../../src/page/profiles/grounds.ts';
import { profileOf, profiles } from '../../src/page/profiles/profiles.ts';
import type { Profile } from '../../src/page/profiles/profile.ts';
import { SHAPES } from '../ehr/shapes.ts';
import { generatedIn, isSelector } from './selectors.ts';

const each = profiles.map((profile) => [profile.name, profile] as const);

const selectorsOf = ({ marks, fields = {} }: Profile): string[] => [
  ...marks,
  ...Object.values(fields).flat(),
];

/** A page with no more than an address, a title and what matches these selectors. */
const page = (hostname: string, title = '', held: string[] = []): Document =>
  ({
    location: { hostname },
    title,
    getElementsByTagName: () => [{ matches: () => true }],
    querySelector: (selector: string) => (held.includes(selector) ? {} : null),
  }) as unknown as Document;

const nameOn = (...shown: Parameters<typeof page>): string | undefined =>
  profileOf(page(...shown))?.name;

describe.each(each)('the profile of %s', (name, profile) => {
  const { restsOn = [], checked = '', provenBy } = grounds[name] ?? {};

  it('has a name of its own', () => {
    expect(profiles.filter((other) => other.name === name)).toEqual([profile]);
  });

  it('can be recognised', () => {
    const { hosts = [], titles = [], marks } = profile;
    expect(hosts.length + titles.length + marks.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => !/^[a-z\d-]+(\.[a-z]{2,})+$/.test(host))).toEqual([]);
    expect(titles.filter((title) => title.length < 5)).toEqual([]);
  });

  it('uses selectors that are well formed and that no build has made', () => {
    const selectors = selectorsOf(profile);
    expect(selectors.filter((selector) => !isSelector(selector))).toEqual([]);
    expect(selectors.flatMap(generatedIn)).toEqual([]);
  });

  it('claims fields only where pages of ours prove it', () => {
    const proven = provenBy !== undefined && provenBy in SHAPES;
    expect(proven || (profile.fields === undefined && provenBy === undefined)).toBe(true);
  });

  it('says what it rests on, and when it was last checked', () => {
    expect(restsOn.length).toBeGreaterThan(0);
    expect(
      restsOn.filter((text) => !/^(source|documentation|hearsay): \S.{8,}$/.test(text)),
    ).toEqual([]);
    expect(new Date(`${checked}T00:00:00Z`).toISOString().slice(0, 10)).toBe(checked);
    expect(checked > '2026-01-01').toBe(true);
  });

  it('hints only at words that no page is read by already', () => {
    const said = Object.values(profile.hints ?? {}).flatMap((labels) => labels.split('|'));
    expect(said.filter((label) => words(label) !== label)).toEqual([]);
    const known = said.filter(
      (label) => factNamed(label) ?? sectionNamed(label) ?? sectionMentioned(label),
    );
    expect(known).toEqual([]);
  });
});

describe('a product is recognised', () => {
  it.each([
    ['clinic7.janeapp.com', 'Jane'],
    ['app.webpt.com', 'WebPT'],
    ['static.practicefusion.com', 'Practice Fusion'],
    ['athenanet.athenahealth.com', 'athenaOne'],
  ])('by its address: %s', (host, name) => {
    expect(nameOn(host)).toBe(name);
  });

  it('by its title, and by a mark', () => {
    expect(nameOn('ehr.example.org', 'Medplum Provider')).toBe('Medplum');
    expect(nameOn('ehr.example.org', '', ['#omrs-workspaces-container'])).toBe('OpenMRS O3');
  });

  it('never by an address that only looks like it', () => {
    expect(nameOn('notjaneapp.com')).toBeUndefined();
    expect(nameOn('janeapp.com.example.org')).toBeUndefined();
    expect(nameOn('127.0.0.1', 'A page about Medplum')).toBeUndefined();
  });
});

describe('a selector of a profile', () => {
  it.each([
    '.css-1x9q2z',
    '.sc-bdVaJa1',
    '.makeStyles-root-12',
    '.Chart_note__x3Kf9',
    '#ember123',
    '[id=":r4:"]',
    '#mui-12',
    '.mantine-a1b2c3',
    '#field-7f3a',
  ])('is not made by a build: %s', (selector) => {
    expect(generatedIn(selector)).not.toEqual([]);
  });

  it.each([
    '#encMainDiv',
    'form[name="soap"] textarea[name="plan"]',
    'x-chart >>> iframe >>> .ql-editor',
    'body[data-route^="Form/Patient Encounter"]',
    '.note__body > p:not(.old) + .mantine-Text-root',
  ])('may be %s', (selector) => {
    expect([isSelector(selector), generatedIn(selector)]).toEqual([true, []]);
  });

  it.each(['', '#', 'div >', '.a >>> ', '[name=plan', 'p:nth-child(4)', '.a,,.b'])(
    'is refused: %s',
    (selector) => {
      expect(isSelector(selector)).toBe(false);
    },
  );
});
