/** A payer pack as it is being edited: every field as it stands on the page, finished or not. */
import type {
  CodeLimit,
  DailyUnits,
  NotPaid,
  OnlyModifiers,
  OwnPair,
  PayerPack,
  RequiredModifier,
  Statement,
} from '../../../encounter/pack.ts';

/** Which codes a row is about; `listed` counts where `which` says so, and is kept meanwhile. */
export interface DraftCodes {
  readonly which: 'all' | 'therapy' | 'listed';
  readonly listed: string;
}

/** A number that a row keeps on the page, so that what is typed stays with it when others go. */
interface Keyed {
  readonly key: number;
}

export interface DraftStatement extends Keyed {
  readonly id: string;
  readonly says: string;
  readonly certainty: Statement['certainty'];
  readonly otherReading: string;
  readonly label: string;
  readonly url: string;
  readonly effective: string;
  readonly note: string;
  readonly lastReview: string;
}

/** What the rows about codes and professions share. */
export interface DraftScope extends Keyed {
  readonly codes: DraftCodes;
  readonly exceptCodes: string;
  readonly clinicians: string;
  readonly exceptClinicians: string;
  readonly indicator: NotPaid['indicator'];
  readonly statement: string;
}

export interface DraftRequired extends DraftScope {
  readonly modifier: string;
  readonly unless: string;
  readonly besideAdjustment: boolean;
  readonly besideManagement: boolean;
}

export interface DraftLimit extends DraftScope {
  readonly afterVisit: string;
  readonly alone: boolean;
  readonly ask: string;
}

export interface DraftOnly extends Keyed {
  readonly codes: string;
  readonly modifiers: string;
  readonly statement: string;
}

export interface DraftUnits extends Keyed {
  readonly codes: string;
  readonly units: string;
  readonly statement: string;
}

export interface DraftPair extends Keyed {
  readonly column1: string;
  readonly column2: string;
  readonly statement: string;
}

export interface DraftPack {
  readonly id: string;
  readonly name: string;
  /** One name a line. */
  readonly aliases: string;
  readonly programs: string;
  readonly kind: PayerPack['kind'];
  readonly method: PayerPack['method'];
  readonly verifyMethod: boolean;
  readonly followsNcci: boolean;
  readonly hns: boolean;
  readonly zeroLimitsBind: boolean;
  readonly lastReview: string;
  readonly statements: readonly DraftStatement[];
  readonly requires: readonly DraftRequired[];
  /** No modifier: the pack names none. */
  readonly distinctModifier: { readonly modifier: string; readonly statement: string };
  readonly modifierOrder: { readonly order: string; readonly statement: string };
  readonly onlyModifiers: readonly DraftOnly[];
  readonly dailyUnits: readonly DraftUnits[];
  readonly notPaid: readonly DraftScope[];
  readonly codeLimits: readonly DraftLimit[];
  readonly ownPairs: readonly DraftPair[];
  /** One question a line. */
  readonly questions: string;
}

/** The pack on the page. `packOf` leads back: a pack that nobody has touched comes back the same. */
export function draftOf(pack: PayerPack): DraftPack {
  return {
    ...basicsOf(pack),
    statements: pack.statements.map(draftStatement),
    requires: (pack.requires ?? []).map(draftRequired),
    distinctModifier: pack.distinctModifier ?? { modifier: '', statement: '' },
    modifierOrder: {
      order: spaced(pack.modifierOrder?.order),
      statement: pack.modifierOrder?.statement ?? '',
    },
    onlyModifiers: (pack.onlyModifiers ?? []).map(draftOnly),
    dailyUnits: (pack.dailyUnits ?? []).map(draftUnits),
    notPaid: (pack.notPaid ?? []).map(draftScope),
    codeLimits: (pack.codeLimits ?? []).map(draftLimit),
    ownPairs: (pack.ownPairs ?? []).map(draftPair),
  };
}

/** The facts of a pack that are neither a table nor a statement. */
export type Basics =
  | 'id'
  | 'name'
  | 'aliases'
  | 'programs'
  | 'kind'
  | 'method'
  | 'verifyMethod'
  | 'followsNcci'
  | 'hns'
  | 'zeroLimitsBind'
  | 'lastReview'
  | 'questions';

function basicsOf(pack: PayerPack): Pick<DraftPack, Basics> {
  const { id, name, kind, method, verifyMethod, followsNcci, hns, lastReview } = pack;
  return {
    id,
    name,
    kind,
    method,
    verifyMethod,
    followsNcci,
    hns,
    lastReview,
    aliases: lines(pack.aliases),
    programs: lines(pack.programs),
    zeroLimitsBind: pack.zeroLimitsBind === true,
    questions: lines(pack.questions),
  };
}

function draftStatement(statement: Statement, key: number): DraftStatement {
  const { id, says, certainty, otherReading = '', source, lastReview } = statement;
  const { label, url = '', effective = '', note = '' } = source;
  return { key, id, says, certainty, otherReading, label, url, effective, note, lastReview };
}

function draftScope(row: NotPaid, key: number): DraftScope {
  const { codes, indicator, statement } = row;
  return {
    key,
    indicator,
    statement,
    codes:
      typeof codes === 'string'
        ? { which: codes, listed: '' }
        : { which: 'listed', listed: spaced(codes) },
    exceptCodes: spaced(row.exceptCodes),
    clinicians: spaced(row.clinicians),
    exceptClinicians: spaced(row.exceptClinicians),
  };
}

function draftRequired(row: RequiredModifier, key: number): DraftRequired {
  return {
    ...draftScope(row, key),
    modifier: row.modifier,
    unless: spaced(row.unless),
    besideAdjustment: row.beside?.includes('adjustment') === true,
    besideManagement: row.beside?.includes('management') === true,
  };
}

function draftLimit(row: CodeLimit, key: number): DraftLimit {
  return {
    ...draftScope(row, key),
    afterVisit: row.afterVisit === undefined ? '' : `${row.afterVisit}`,
    alone: row.alone === true,
    ask: row.ask,
  };
}

const draftOnly = ({ codes, modifiers, statement }: OnlyModifiers, key: number): DraftOnly => ({
  key,
  statement,
  codes: spaced(codes),
  modifiers: spaced(modifiers),
});

const draftUnits = ({ codes, units, statement }: DailyUnits, key: number): DraftUnits => ({
  key,
  statement,
  codes: spaced(codes),
  units: `${units}`,
});

const draftPair = (pair: OwnPair, key: number): DraftPair => ({ key, ...pair });

const lines = (items: readonly string[] = []): string => items.join('\n');

const spaced = (items: readonly string[] = []): string => items.join(' ');
