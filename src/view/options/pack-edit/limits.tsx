/** What the payer does not pay, or only within limits. */
import { at, type Cursor } from './cursor.ts';
import type { DraftLimit, DraftPack, DraftStatement } from './draft.ts';
import { AreaField, CheckField, NumberField, TextField } from './fields.tsx';
import { newLimit, newScope } from './new-rows.ts';
import { Rows } from './rows.tsx';
import { CodeFields, RestsOn, Weight, WhoFields } from './scope-fields.tsx';
import { limitSummary, notPaidSummary, pairSummary, unitsSummary } from './words.ts';

interface LimitsProps {
  readonly of: Cursor<DraftPack>;
}

export function Limits({ of }: LimitsProps) {
  return (
    <fieldset class="edit-group">
      <legend>Limits</legend>
      <NotPaid of={of} />
      <Rows
        of={at(of, 'codeLimits')}
        title="Codes on a condition: authorization, visits, company"
        one="condition"
        blank={newLimit}
        summary={limitSummary}
      >
        {(row) => <ConditionFields of={row} statements={of.value.statements} />}
      </Rows>
      <DailyUnits of={of} />
      <OwnPairs of={of} />
    </fieldset>
  );
}

function NotPaid({ of }: LimitsProps) {
  return (
    <Rows
      of={at(of, 'notPaid')}
      title="Codes that it does not pay to a profession"
      one="rule"
      blank={newScope}
      summary={notPaidSummary}
    >
      {(row) => (
        <>
          <CodeFields of={row} />
          <WhoFields of={row} />
          <Weight of={row} />
          <RestsOn of={at(row, 'statement')} statements={of.value.statements} />
        </>
      )}
    </Rows>
  );
}

interface ConditionProps {
  readonly of: Cursor<DraftLimit>;
  readonly statements: readonly DraftStatement[];
}

function ConditionFields({ of, statements }: ConditionProps) {
  return (
    <>
      <CodeFields of={of} />
      <WhoFields of={of} />
      <NumberField
        of={at(of, 'afterVisit')}
        label="After this many visits (optional)"
        hint="Empty: from the first visit on."
      />
      <Weight of={of} />
      <CheckField
        of={at(of, 'alone')}
        label="Only where it is the one therapy service on the bill"
      />
      <AreaField of={at(of, 'ask')} label="The question that settles it" wide />
      <RestsOn of={at(of, 'statement')} statements={statements} />
    </>
  );
}

function DailyUnits({ of }: LimitsProps) {
  return (
    <Rows
      of={at(of, 'dailyUnits')}
      title="Most units a day"
      one="limit"
      blank={(key) => ({ key, codes: '', units: '', statement: '' })}
      summary={unitsSummary}
    >
      {(row) => (
        <>
          <TextField of={at(row, 'codes')} label="Codes, counted together" />
          <NumberField of={at(row, 'units')} label="Units a day" />
          <RestsOn of={at(row, 'statement')} statements={of.value.statements} />
        </>
      )}
    </Rows>
  );
}

function OwnPairs({ of }: LimitsProps) {
  return (
    <Rows
      of={at(of, 'ownPairs')}
      title="Pairs that it bundles on its own"
      hint="Though they are no NCCI edit, or no longer one."
      one="pair"
      blank={(key) => ({ key, column1: '', column2: '', statement: '' })}
      summary={pairSummary}
    >
      {(row) => (
        <>
          <TextField of={at(row, 'column1')} label="First code" />
          <TextField of={at(row, 'column2')} label="Second code" />
          <RestsOn of={at(row, 'statement')} statements={of.value.statements} />
        </>
      )}
    </Rows>
  );
}
