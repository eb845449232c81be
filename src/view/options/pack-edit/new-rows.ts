/** New rows of a pack's tables: empty, with what is most often wanted chosen. */
import type { DraftLimit, DraftRequired, DraftScope, DraftStatement } from './draft.ts';

/** `statement-4`: an id that no statement of the pack has. */
export function freeStatementId(statements: readonly DraftStatement[]): string {
  const taken = new Set(statements.map(({ id }) => id));
  let count = statements.length + 1;
  while (taken.has(`statement-${count}`)) count += 1;
  return `statement-${count}`;
}

export const newScope = (key: number): DraftScope => ({
  key,
  codes: { which: 'listed', listed: '' },
  exceptCodes: '',
  clinicians: '',
  exceptClinicians: '',
  indicator: 'warning',
  statement: '',
});

export const newRequired = (key: number): DraftRequired => ({
  ...newScope(key),
  modifier: '',
  unless: '',
  besideAdjustment: false,
  besideManagement: false,
});

export const newLimit = (key: number): DraftLimit => ({
  ...newScope(key),
  afterVisit: '',
  alone: false,
  ask: '',
});
