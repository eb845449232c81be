/** What the payer wants, in statements, each with its source, its days and how sure it is. */
import { certaintyWords } from '../words.ts';
import { at, type Cursor } from './cursor.ts';
import type { DraftPack, DraftStatement } from './draft.ts';
import { Problem } from './field.tsx';
import { AreaField, ChoiceField, DayField, TextField } from './fields.tsx';
import { freeStatementId } from './new-rows.ts';
import { Rows } from './rows.tsx';
import { statementSummary } from './words.ts';

interface StatementsProps {
  readonly of: Cursor<DraftPack>;
  /** Today, ISO 8601: the last review of a new statement. */
  readonly today: string;
}

export function Statements({ of, today }: StatementsProps) {
  const rows = at(of, 'statements');
  return (
    <Rows
      of={rows}
      title="Statements"
      hint="What the rules cite. The tables below rest on them."
      one="statement"
      alone
      blank={(key) => ({ ...blank, key, id: freeStatementId(rows.value), lastReview: today })}
      summary={statementSummary}
    >
      {(row) => <StatementFields of={row} />}
    </Rows>
  );
}

const blank: Omit<DraftStatement, 'key' | 'id' | 'lastReview'> = {
  says: '',
  certainty: 'seen',
  otherReading: '',
  label: '',
  url: '',
  effective: '',
  note: '',
};

function StatementFields({ of }: { readonly of: Cursor<DraftStatement> }) {
  const { certainty, otherReading } = of.value;
  const isContested = certainty === 'conflict' || otherReading !== '';
  return (
    <>
      <Problem of={at(of, 'id')} />
      <AreaField of={at(of, 'says')} label="What the payer wants" wide />
      <ChoiceField of={at(of, 'certainty')} label="How sure it is" words={certaintyWords} />
      <DayField of={at(of, 'effective', 'source.effective')} label="In force from (optional)" />
      <DayField of={at(of, 'lastReview')} label="Last looked up" />
      {isContested && <AreaField of={at(of, 'otherReading')} label="The other reading" wide />}
      <TextField
        of={at(of, 'label', 'source.label')}
        label="Source"
        hint="The manual, page, letter or call that it rests on."
        wide
      />
      <TextField of={at(of, 'url', 'source.url')} label="Address of the source (optional)" wide />
      <TextField of={at(of, 'note', 'source.note')} label="Note on the source (optional)" wide />
    </>
  );
}
