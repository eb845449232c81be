import { describe, expect, it } from 'vitest';
import { contestedNames } from '../../../src/coding/payers/contested.ts';
import { choosable, matchPayer } from '../../../src/coding/payers/match.ts';
import { packs, withOwnPacks } from '../../../src/coding/payers/packs.ts';
import type { PayerPack } from '../../../src/encounter/pack.ts';
import { review } from '../../../src/coding/review.ts';

const bundled = (id: string): PayerPack => packs.find((pack) => pack.id === id) as PayerPack;

const copyOf = (id: string, changes: Partial<PayerPack> = {}): PayerPack => ({
  ...bundled(id),
  id: `${id}-copy`,
  name: `${bundled(id).name} (copy)`,
  ...changes,
});

describe('a copy of a bundled pack, with its names', () => {
  it.each(packs.map(({ id }) => id))('takes over every name of %s', (id) => {
    const copy = copyOf(id);
    const all = withOwnPacks([copy]);
    const names = [...copy.aliases, ...(copy.programs ?? [])];
    const shown = names.map((name) => name.replace(/^=/, '').replaceAll(' + ', ' '));
    const found = shown.map((name) => matchPayer(name, all)?.id);
    expect(found).toEqual(shown.map(() => copy.id));
  });

  it.each(['UHC', 'Aetna', 'Medicare', 'BCBSNC', 'TRICARE', 'Regence'])(
    'is the one that “%s” means, though it is a bundled pack’s id too',
    (shown) => {
      const id = matchPayer(shown, packs)?.id ?? '';
      expect(matchPayer(shown, withOwnPacks([copyOf(id)]))?.id).toBe(`${id}-copy`);
    },
  );

  it('leaves names alone that it does not claim', () => {
    const all = withOwnPacks([copyOf('uhc', { aliases: ['harbor point ppo'] })]);
    expect(matchPayer('UHC', all)?.id).toBe('uhc');
    expect(matchPayer('Harbor Point PPO', all)?.id).toBe('uhc-copy');
  });

  it('takes a name that a page shows exactly from a program that stands within it', () => {
    const all = withOwnPacks([copyOf('cigna', { aliases: ['harbor medicare advantage'] })]);
    expect(matchPayer('Harbor Medicare Advantage', all)?.id).toBe('cigna-copy');
    expect(matchPayer('Harbor Medicare Advantage Gold', all)?.id).toBe('medicare-advantage');
  });
});

describe('ids', () => {
  it('lead to their own packs', () => {
    expect(choosable(packs)).toEqual(packs);
  });

  it('of a bundled pack whose names a copy has taken are no choice', () => {
    const ids = choosable(withOwnPacks([copyOf('uhc')])).map(({ id }) => id);
    expect(ids).toContain('uhc-copy');
    expect(ids).not.toContain('uhc');
  });

  it('lead to a pack that has no names at all', () => {
    const all = withOwnPacks([copyOf('uhc', { aliases: [] })]);
    expect(matchPayer('uhc-copy', all)?.id).toBe('uhc-copy');
  });
});

describe('contestedNames', () => {
  const contests = (pack: PayerPack, own: readonly PayerPack[] = [pack]) =>
    contestedNames(pack, own).map(
      ({ names, other, wins, because }) =>
        `${wins ? 'wins' : 'loses'} ${names.join(', ')} against ${other.id} by ${because}`,
    );

  it('says nothing of names that nobody else has', () => {
    expect(contests(copyOf('uhc', { aliases: ['harbor point ppo'] }))).toEqual([]);
  });

  it('says that the user’s own pack wins over the bundled one', () => {
    expect(contests(copyOf('uhc', { aliases: ['uhc', 'umr', 'harbor point'] }))).toEqual([
      'wins uhc, umr against uhc by own',
    ]);
  });

  it('says that the first of two own packs wins', () => {
    const [one, two] = [copyOf('uhc', { aliases: ['harbor point'] }), copyOf('cigna')];
    const second = { ...two, aliases: ['harbor point'] };
    expect(contests(second, [one, second])).toEqual([
      'loses harbor point against uhc-copy by first',
    ]);
    expect(contests(one, [one, second])).toEqual(['wins harbor point against cigna-copy by first']);
  });

  it('tells a bundled pack which of its names are taken', () => {
    const copy = copyOf('uhc', { aliases: ['umr'] });
    expect(contests(bundled('uhc'), [copy])).toEqual(['loses umr against uhc-copy by own']);
    expect(contests(bundled('cigna'), [copy])).toEqual([]);
  });

  it('tells outcomes apart', () => {
    const copy = copyOf('workers-comp', { aliases: ['uhc'], programs: ['umr'] });
    expect(contests(copy)).toEqual([
      'wins umr against uhc by program',
      'wins uhc against uhc by own',
    ]);
  });

  it('says that a program’s name wins over a company’s', () => {
    expect(contests(copyOf('uhc', { aliases: ['medigap'] }))).toEqual([
      'loses medigap against medicare by program',
    ]);
    expect(contests(copyOf('uhc', { aliases: [], programs: ['umr'] }))).toEqual([
      'wins umr against uhc by program',
    ]);
  });
});

describe('a review by a copied pack', () => {
  const encounter = {
    payer: 'Medicare',
    clinician: 'PT',
    date: '2026-11-20',
    note: { text: 'Manual therapy 25 min: grade III inferior glides of the R glenohumeral joint.' },
    lines: [{ code: '97140', units: 2, modifiers: ['GP'], minutes: 25, diagnoses: ['M25.611'] }],
  };

  it('says what the bundled one says', () => {
    expect(review(encounter, withOwnPacks([copyOf('medicare')]))).toEqual(review(encounter, packs));
  });

  it('runs every rule where the pack says nothing of the method', () => {
    const statements = bundled('medicare').statements.filter(({ id }) => id !== 'method');
    const billed = { ...encounter, lines: [{ ...encounter.lines[0], code: '97140', units: 4 }] };
    const { findings, notChecked } = review(
      billed,
      withOwnPacks([copyOf('medicare', { statements })]),
    );
    expect(findings.map(({ rule }) => rule)).toContain('units/over');
    expect(notChecked.map(({ why }) => why)).not.toContain('this rule failed and was not run');
  });
});
