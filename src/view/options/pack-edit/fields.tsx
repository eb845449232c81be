/** The fields of the pack editor: a line of text, several lines, a day, a choice, a yes or no. */
import { sentenceCase } from '../../words.ts';
import { Field, tied, type FieldProps } from './field.tsx';

const plain = { autocomplete: 'off', spellcheck: false } as const;

export function TextField(props: FieldProps<string>) {
  const { value, set } = props.of;
  return (
    <Field {...props}>
      <input
        {...tied(props)}
        {...plain}
        type="text"
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </Field>
  );
}

/** A whole number, kept as it is typed. */
export function NumberField(props: FieldProps<string>) {
  const { value, set } = props.of;
  return (
    <Field {...props}>
      <input
        {...tied(props)}
        {...plain}
        type="text"
        inputMode="numeric"
        class="number"
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </Field>
  );
}

export function AreaField({ rows = 2, ...props }: FieldProps<string> & { readonly rows?: number }) {
  const { value, set } = props.of;
  return (
    <Field {...props}>
      <textarea
        {...tied(props)}
        rows={rows}
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </Field>
  );
}

/** A day; one that came in another form is shown as it is, for a date picker would hide it. */
export function DayField(props: FieldProps<string>) {
  const { value, set } = props.of;
  const known = value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value);
  const kind = (known ? { type: 'date' } : { type: 'text' }) as { type: 'date' };
  return (
    <Field {...props}>
      <input
        {...tied(props)}
        {...kind}
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </Field>
  );
}

interface ChoiceProps<Name extends string> extends FieldProps<Name> {
  readonly words: Readonly<Record<Name, string>>;
}

export function ChoiceField<Name extends string>({ words, ...props }: ChoiceProps<Name>) {
  const { value, set } = props.of;
  const names = Object.keys(words) as Name[];
  return (
    <Field {...props}>
      <select
        {...tied(props)}
        value={value}
        onChange={({ currentTarget }) => set(currentTarget.value as Name)}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {sentenceCase(words[name])}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function CheckField({ of, label, hint }: FieldProps<boolean>) {
  const ties = tied({ of, ...(hint === undefined ? {} : { hint }) });
  return (
    <div class="field wide check">
      <label>
        <input
          {...ties}
          type="checkbox"
          checked={of.value}
          onChange={({ currentTarget }) => of.set(currentTarget.checked)}
        />
        {label}
      </label>
      {hint !== undefined && (
        <p class="hint" id={ties['aria-describedby']}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** One of a few, all of them to be seen. */
export function RadioField<Name extends string>({ of, label, words }: ChoiceProps<Name>) {
  const names = Object.keys(words) as Name[];
  return (
    <fieldset class="field wide radios">
      <legend>{label}</legend>
      {names.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name={of.path}
            checked={name === of.value}
            onChange={() => of.set(name)}
          />
          {words[name]}
        </label>
      ))}
    </fieldset>
  );
}
