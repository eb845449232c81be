/** The page's fields → the pack that they say, to be checked before it is kept. */
import type {
  CodeLimit,
  NotPaid,
  PayerPack,
  RequiredModifier,
  Statement,
} from '../../../encounter/pack.ts';
import type {
  Basics,
  DraftCodes,
  DraftLimit,
  DraftPack,
  DraftRequired,
  DraftScope,
  DraftStatement,
} from './draft.ts';

/** How the brain writes what people type. */
export interface Spelling {
  /** A payer's name in the form in which names are compared. */
  readonly payerName: (typed: string) => string;
  /** A credential → the profession that the rules know: `LMBT` → `LMT`. */
  readonly profession: (typed: string) => string;
}

/**
 * Fields that are left empty are left out; a number that is none becomes NaN, for `packProblems` to
 * find. Spaces at the ends go, codes and modifiers are put in capitals.
 */
export function packOf(draft: DraftPack, spelling: Spelling): PayerPack {
  const scope = (row: DraftScope): NotPaid => scopeOf(row, spelling);
  return {
    ...basicsOf(draft, spelling),
    statements: draft.statements.map(statementOf),
    ...some(
      'requires',
      draft.requires.map((row) => requiredOf(row, scope(row))),
    ),
    ...modifiersOf(draft),
    ...some('notPaid', draft.notPaid.map(scope)),
    ...some(
      'codeLimits',
      draft.codeLimits.map((row) => limitOf(row, scope(row))),
    ),
    ...limitsOf(draft),
    ...some('questions', linesOf(draft.questions)),
  };
}

function basicsOf(
  draft: DraftPack,
  { payerName }: Spelling,
): Pick<PayerPack, Exclude<Basics, 'questions'>> {
  const { id, kind, method, verifyMethod, followsNcci, hns } = draft;
  return {
    id,
    kind,
    method,
    verifyMethod,
    followsNcci,
    hns,
    name: draft.name.trim(),
    aliases: namesOf(draft.aliases, payerName),
    ...some('programs', namesOf(draft.programs, payerName)),
    ...(draft.zeroLimitsBind ? { zeroLimitsBind: true } : {}),
    lastReview: draft.lastReview.trim(),
  };
}

function modifiersOf({ distinctModifier, modifierOrder, onlyModifiers }: DraftPack) {
  const modifier = distinctModifier.modifier.trim().toUpperCase();
  const order = listOf(modifierOrder.order);
  return {
    ...(modifier === ''
      ? {}
      : { distinctModifier: { modifier, statement: distinctModifier.statement } }),
    ...(order.length === 0 ? {} : { modifierOrder: { order, statement: modifierOrder.statement } }),
    ...some(
      'onlyModifiers',
      onlyModifiers.map(({ codes, modifiers, statement }) => ({
        codes: listOf(codes),
        modifiers: listOf(modifiers),
        statement,
      })),
    ),
  };
}

function limitsOf({ dailyUnits, ownPairs }: DraftPack) {
  return {
    ...some(
      'dailyUnits',
      dailyUnits.map(({ codes, units, statement }) => ({
        codes: listOf(codes),
        units: numberOf(units),
        statement,
      })),
    ),
    ...some(
      'ownPairs',
      ownPairs.map(({ column1, column2, statement }) => ({
        column1: column1.trim().toUpperCase(),
        column2: column2.trim().toUpperCase(),
        statement,
      })),
    ),
  };
}

function statementOf(draft: DraftStatement): Statement {
  const { id, says, certainty, otherReading, label, url, effective, note, lastReview } = draft;
  return {
    id,
    says: says.trim(),
    certainty,
    ...written('otherReading', otherReading),
    source: {
      label: label.trim(),
      ...written('url', url),
      ...written('effective', effective),
      ...written('note', note),
    },
    lastReview: lastReview.trim(),
  };
}

function scopeOf(row: DraftScope, { profession }: Spelling): NotPaid {
  const professions = (typed: string) => distinct(listOf(typed).map(profession));
  return {
    codes: codesOf(row.codes),
    ...some('exceptCodes', listOf(row.exceptCodes)),
    ...some('clinicians', professions(row.clinicians)),
    ...some('exceptClinicians', professions(row.exceptClinicians)),
    indicator: row.indicator,
    statement: row.statement,
  };
}

function requiredOf(row: DraftRequired, scope: NotPaid): RequiredModifier {
  const { modifier, besideAdjustment, besideManagement } = row;
  const beside: RequiredModifier['beside'] = [
    ...(besideAdjustment ? ['adjustment' as const] : []),
    ...(besideManagement ? ['management' as const] : []),
  ];
  return {
    ...scope,
    modifier: modifier === 'therapy' || modifier === 'assistant' ? modifier : one(modifier),
    ...some('beside', beside),
    ...some('unless', listOf(row.unless)),
  };
}

function limitOf({ afterVisit, alone, ask }: DraftLimit, scope: NotPaid): CodeLimit {
  return {
    ...scope,
    ...(afterVisit.trim() === '' ? {} : { afterVisit: numberOf(afterVisit) }),
    ...(alone ? { alone } : {}),
    ask: ask.trim(),
  };
}

const codesOf = ({ which, listed }: DraftCodes): NotPaid['codes'] =>
  which === 'listed' ? listOf(listed) : which;

const one = (typed: string): string => typed.trim().toUpperCase();

/** `97124, 97140` or `97124 97140`, in capitals, each once. */
const listOf = (typed: string): string[] =>
  distinct(
    typed
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter((item) => item !== ''),
  );

const linesOf = (typed: string): string[] =>
  distinct(
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );

/** Names in the form in which they are compared; `=` and ` + ` keep their meaning. */
function namesOf(typed: string, payerName: Spelling['payerName']): string[] {
  const names = linesOf(typed).map((line) => {
    const only = line.startsWith('=') ? '=' : '';
    const parts = line
      .slice(only.length)
      .split(/\s\+\s/)
      .map(payerName);
    return only + parts.filter((part) => part !== '').join(' + ');
  });
  return distinct(names.filter((name) => name !== '' && name !== '='));
}

/** Only plain figures: "1e3" and "0x4" are slips. */
const numberOf = (typed: string): number =>
  /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN;

const distinct = (items: readonly string[]): string[] => [...new Set(items)];

function some<Name extends string, Item>(
  name: Name,
  items: readonly Item[],
): Partial<Record<Name, Item[]>> {
  return (items.length === 0 ? {} : { [name]: items }) as Partial<Record<Name, Item[]>>;
}

function written<Name extends string>(name: Name, typed: string): Partial<Record<Name, string>> {
  const text = typed.trim();
  return (text === '' ? {} : { [name]: text }) as Partial<Record<Name, string>>;
}
