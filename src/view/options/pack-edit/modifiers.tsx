/** The modifiers that the payer wants, and how it wants them. */
import { at, type Cursor } from './cursor.ts';
import type { DraftPack, DraftRequired, DraftStatement } from './draft.ts';
import { Field } from './field.tsx';
import { CheckField, TextField } from './fields.tsx';
import { newRequired } from './new-rows.ts';
import { Rows } from './rows.tsx';
import { CodeFields, RestsOn, Weight, WhoFields } from './scope-fields.tsx';
import { modifierChoices, onlySummary, requiredSummary, type ModifierChoice } from './words.ts';

interface ModifiersProps {
  readonly of: Cursor<DraftPack>;
}

export function Modifiers({ of }: ModifiersProps) {
  return (
    <fieldset class="edit-group">
      <legend>Modifiers</legend>
      <Rows
        of={at(of, 'requires')}
        title="That it wants"
        one="modifier"
        blank={newRequired}
        summary={requiredSummary}
      >
        {(row) => <RequiredFields of={row} statements={of.value.statements} />}
      </Rows>
      <OnlyModifiers of={of} />
      <Distinct of={of} />
      <Order of={of} />
    </fieldset>
  );
}

function OnlyModifiers({ of }: ModifiersProps) {
  return (
    <Rows
      of={at(of, 'onlyModifiers')}
      title="The only ones that some codes may carry"
      one="limit"
      blank={(key) => ({ key, codes: '', modifiers: '', statement: '' })}
      summary={onlySummary}
    >
      {(row) => (
        <>
          <TextField of={at(row, 'codes')} label="Codes" />
          <TextField of={at(row, 'modifiers')} label="Only these modifiers" />
          <RestsOn of={at(row, 'statement')} statements={of.value.statements} />
        </>
      )}
    </Rows>
  );
}

interface RequiredProps {
  readonly of: Cursor<DraftRequired>;
  readonly statements: readonly DraftStatement[];
}

function RequiredFields({ of, statements }: RequiredProps) {
  return (
    <>
      <WhichModifier of={at(of, 'modifier')} />
      <CodeFields of={of} />
      <WhoFields of={of} />
      <TextField
        of={at(of, 'unless')}
        label="Not where the line carries (optional)"
        hint="Modifiers, such as GA, GZ."
      />
      <Weight of={of} />
      <CheckField of={at(of, 'besideAdjustment')} label="Only beside an adjustment" />
      <CheckField of={at(of, 'besideManagement')} label="Only beside an evaluation visit" />
      <RestsOn of={at(of, 'statement')} statements={statements} />
    </>
  );
}

/** GP and its kind follow from the plan of care, CQ and its kind from who gave it; any other is named. */
function WhichModifier({ of }: { readonly of: Cursor<string> }) {
  const chosen: ModifierChoice =
    of.value === 'therapy' || of.value === 'assistant' ? of.value : 'own';
  const choice = { ...of, path: `${of.path}.choice` };
  const names = Object.keys(modifierChoices) as ModifierChoice[];
  return (
    <>
      <Field of={choice} label="Wants">
        <select
          id={`pack-field-${choice.path.replaceAll('.', '-')}`}
          value={chosen}
          onChange={({ currentTarget: { value } }) => of.set(value === 'own' ? '' : value)}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {modifierChoices[name]}
            </option>
          ))}
        </select>
      </Field>
      {chosen === 'own' && <TextField of={of} label="Modifier" />}
    </>
  );
}

function Distinct({ of }: ModifiersProps) {
  const distinct = at(of, 'distinctModifier');
  return (
    <fieldset class="edit-table fields">
      <legend>For a distinct service</legend>
      <TextField
        of={at(distinct, 'modifier')}
        label="The one modifier that it takes (optional)"
        hint="59 or one of XE, XS, XP, XU. Empty: any of them."
        wide
      />
      {distinct.value.modifier.trim() !== '' && (
        <RestsOn of={at(distinct, 'statement')} statements={of.value.statements} />
      )}
    </fieldset>
  );
}

function Order({ of }: ModifiersProps) {
  const order = at(of, 'modifierOrder');
  return (
    <fieldset class="edit-table fields">
      <legend>Order on a line</legend>
      <TextField
        of={at(order, 'order')}
        label="Modifiers in this order (optional)"
        hint="Such as 59 GP. Others may stand anywhere."
        wide
      />
      {order.value.order.trim() !== '' && (
        <RestsOn of={at(order, 'statement')} statements={of.value.statements} />
      )}
    </fieldset>
  );
}
