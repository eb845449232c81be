/** What every field of the pack editor has around it: label, hint, and what is wrong with it. */
import type { ComponentChildren } from 'preact';
import { IndicatorShape } from '../../shapes.tsx';
import { idOf, type Cursor, type Place } from './cursor.ts';

export interface FieldProps<Value> {
  readonly of: Cursor<Value>;
  readonly label: string;
  readonly hint?: string;
  /** Takes the whole width of the form. */
  readonly wide?: boolean;
}

interface FrameProps extends Omit<FieldProps<unknown>, 'of'> {
  readonly of: Place;
  readonly children: ComponentChildren;
}

export function Field({ of, label, hint, wide = false, children }: FrameProps) {
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label for={idOf(of)}>{label}</label>
      {children}
      {hint !== undefined && (
        <p class="hint" id={idOf(of, 'hint')}>
          {hint}
        </p>
      )}
      <Problem of={of} />
    </div>
  );
}

/** The sentence beside a field that is not as it should be. */
export function Problem({ of }: { readonly of: Place }) {
  const says = of.form.problemAt(of.path);
  if (says === undefined) return null;
  return (
    <p class="problem" id={idOf(of, 'problem')}>
      <IndicatorShape indicator="critical" /> {says}
    </p>
  );
}

/** What ties an input to its label, its hint and its problem. */
export function tied({ of, hint }: { readonly of: Place; readonly hint?: string }) {
  const wrong = of.form.problemAt(of.path) !== undefined;
  const described = [
    ...(wrong ? [idOf(of, 'problem')] : []),
    ...(hint === undefined ? [] : [idOf(of, 'hint')]),
  ];
  return {
    id: idOf(of),
    ...(wrong ? { 'aria-invalid': true } : {}),
    ...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') }),
  };
}
