/** What the payer is called and how it counts. */
import { payerKinds, type PayerPack } from '../../../encounter/pack.ts';
import { kindWords } from '../words.ts';
import { at, type Cursor } from './cursor.ts';
import type { DraftPack } from './draft.ts';
import { AreaField, CheckField, ChoiceField, DayField, RadioField, TextField } from './fields.tsx';
import { methodChoices } from './words.ts';

interface BasicsProps {
  readonly of: Cursor<DraftPack>;
}

const kinds = Object.fromEntries(payerKinds.map((kind) => [kind, kindWords[kind]])) as Record<
  PayerPack['kind'],
  string
>;

export function Basics({ of }: BasicsProps) {
  return (
    <fieldset class="edit-group fields">
      <legend>Payer</legend>
      <TextField of={at(of, 'name')} label="Name of the pack" />
      <ChoiceField of={at(of, 'kind')} label="Kind of payer" words={kinds} />
      <DayField
        of={at(of, 'lastReview')}
        label="Last reviewed"
        hint="The day on which you last looked through the pack."
      />
    </fieldset>
  );
}

/** The names by which a page's payer is found. */
export function Names({ of }: BasicsProps) {
  return (
    <>
      <AreaField
        of={at(of, 'aliases')}
        label="Names as your EHR shows them"
        hint="One a line. Capitals and punctuation do not matter; words match whole. “=cash” wants nothing else beside it, “aarp + medigap” wants both."
        rows={6}
        wide
      />
      <AreaField
        of={at(of, 'programs')}
        label="Names of a program"
        hint="Such as “Medicare Advantage” or “Workers’ Compensation”: they win over the names of companies that stand beside them."
        rows={4}
        wide
      />
    </>
  );
}

export function Counting({ of }: BasicsProps) {
  return (
    <fieldset class="edit-group fields">
      <legend>Units and edits</legend>
      <RadioField
        of={at(of, 'method')}
        label="Timed units are counted from"
        words={methodChoices}
      />
      <CheckField
        of={at(of, 'verifyMethod')}
        label="The payer has not confirmed this"
        hint="Findings on units then say “verify with the payer”."
      />
      {ways.map(([way, label]) => (
        <CheckField key={way} of={at(of, way)} label={label} />
      ))}
    </fieldset>
  );
}

const ways = [
  ['followsNcci', 'Follows the NCCI edits'],
  ['zeroLimitsBind', 'A unit limit (MUE) of zero means “not paid”, as it does for Medicare'],
  ['hns', 'Carries the Health Network Solutions rules (North Carolina)'],
] as const;
