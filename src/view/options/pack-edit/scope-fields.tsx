/** What the rows about codes share: which codes, whose work, how grave, and on what it rests. */
import { at, type Cursor } from './cursor.ts';
import type { DraftScope, DraftStatement } from './draft.ts';
import { Field, tied } from './field.tsx';
import { ChoiceField, TextField } from './fields.tsx';
import { codesChoices, indicatorChoices, statementChoice } from './words.ts';

interface RestsOnProps {
  readonly of: Cursor<string>;
  readonly statements: readonly DraftStatement[];
}

/** The statement that a row rests on; one that is gone is no choice. */
export function RestsOn({ of, statements }: RestsOnProps) {
  const held = statements.some(({ id }) => id === of.value);
  return (
    <Field of={of} label="Rests on the statement" wide>
      <select
        {...tied({ of })}
        value={held ? of.value : ''}
        onChange={({ currentTarget }) => of.set(currentTarget.value)}
      >
        {!held && <option value="">Choose one</option>}
        {statements.map(({ id, key, says }, index) => (
          <option key={key} value={id}>
            {statementChoice(says, index)}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface ScopeProps<Row extends DraftScope> {
  readonly of: Cursor<Row>;
}

/** The cursor of a row, seen as what all such rows share. */
function shared<Row extends DraftScope>({ value, set, ...place }: Cursor<Row>): Cursor<DraftScope> {
  return { ...place, value, set: (scope) => set({ ...value, ...scope }) };
}

export function CodeFields<Row extends DraftScope>({ of }: ScopeProps<Row>) {
  const row = shared(of);
  const codes = at(row, 'codes');
  const { which } = codes.value;
  return (
    <>
      <ChoiceField of={at(codes, 'which', 'which')} label="Concerns" words={codesChoices} />
      {which === 'listed' ? (
        <TextField
          of={{ ...at(codes, 'listed'), path: codes.path }}
          label="Codes"
          hint="Such as 97124, 97140."
        />
      ) : (
        <TextField of={at(row, 'exceptCodes')} label="Except the codes (optional)" />
      )}
    </>
  );
}

export function WhoFields<Row extends DraftScope>({ of }: ScopeProps<Row>) {
  const row = shared(of);
  return (
    <>
      <TextField
        of={at(row, 'clinicians')}
        label="Only for (optional)"
        hint="Credentials, such as LMT, DC. Empty: everybody."
      />
      <TextField of={at(row, 'exceptClinicians')} label="Not for (optional)" />
    </>
  );
}

export function Weight<Row extends DraftScope>({ of }: ScopeProps<Row>) {
  return <ChoiceField of={at(shared(of), 'indicator')} label="Weight" words={indicatorChoices} />;
}
