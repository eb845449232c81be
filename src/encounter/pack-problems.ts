/** What is wrong with a payer pack, in plain sentences, each with the field that it is about. */
import type { PayerPack } from './pack.ts';
import { soundPackSchema } from './sound-pack.ts';

export interface PackProblem {
  /** The field, as `statements.2.says`. */
  readonly path: string;
  /** One sentence on what is wrong and what would be right. */
  readonly says: string;
}

/** Everything that is wrong; nothing where the pack may be kept. At most one sentence a field. */
export function packProblems(pack: PayerPack): PackProblem[] {
  const issues = soundPackSchema.safeParse(pack).error?.issues ?? [];
  const found = [
    ...issues.map(({ path, message }) => ({ path: path.map(String).join('.'), says: message })),
    ...statementProblems(pack),
    ...rowProblems(pack),
  ];
  const seen = new Set<string>();
  return found.filter(({ path }) => !seen.has(path) && seen.add(path));
}

function* statementProblems({ statements }: PayerPack): Generator<PackProblem> {
  const ids = new Set<string>();
  for (const [at, { id, certainty, otherReading }] of statements.entries()) {
    if (ids.has(id)) {
      yield {
        path: `statements.${at}.id`,
        says: `Another statement is called “${id}” too: each needs an id of its own.`,
      };
    }
    ids.add(id);
    if (certainty === 'conflict' && (otherReading ?? '').trim() === '') {
      yield {
        path: `statements.${at}.otherReading`,
        says: 'Where sources disagree, write the other reading too.',
      };
    }
  }
}

/** Every row rests on a statement of the pack: the rules cite it. */
function* rowProblems(pack: PayerPack): Generator<PackProblem> {
  const ids = new Set(pack.statements.map(({ id }) => id));
  for (const [path, statement] of statementsOfRows(pack)) {
    if (ids.has(statement)) continue;
    yield { path: `${path}.statement`, says: 'Choose the statement that this rests on.' };
  }
}

const tables = [
  'requires',
  'onlyModifiers',
  'dailyUnits',
  'notPaid',
  'codeLimits',
  'ownPairs',
] as const;

const single = ['distinctModifier', 'modifierOrder'] as const;

function* statementsOfRows(pack: PayerPack): Generator<readonly [path: string, id: string]> {
  for (const table of tables) {
    for (const [at, { statement }] of (pack[table] ?? []).entries()) {
      yield [`${table}.${at}`, statement];
    }
  }
  for (const name of single) {
    const row = pack[name];
    if (row) yield [name, row.statement];
  }
}
