/** A table of the pack as rows to open, change, add and remove. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { rowAt, type Cursor } from './cursor.ts';
import { brief } from './words.ts';

interface Keyed {
  readonly key: number;
}

interface RowsProps<Row extends Keyed> {
  readonly of: Cursor<readonly Row[]>;
  readonly title: string;
  readonly hint?: string;
  /** A card of its own, not a table within one. */
  readonly alone?: boolean;
  /** One row in a word, as "statement". */
  readonly one: string;
  /** A new row, all of it empty. */
  readonly blank: (key: number) => Row;
  /** What a closed row says of itself. */
  readonly summary: (row: Row) => string;
  readonly children: (row: Cursor<Row>) => ComponentChildren;
}

export function Rows<Row extends Keyed>(props: RowsProps<Row>) {
  const { of, title, hint, alone = false, one, children } = props;
  const { group, added, add } = useAdding(props);
  return (
    <fieldset class={alone ? 'edit-group' : 'edit-table'} data-rows ref={group}>
      <legend>{title}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <ol>
        {of.value.map((row, index) => (
          <EditRow key={row.key} {...props} index={index} row={row} isNew={added.includes(row.key)}>
            {children(rowAt(of, index, row))}
          </EditRow>
        ))}
      </ol>
      <button type="button" class="button" data-add onClick={add}>
        Add a {one}
      </button>
    </fieldset>
  );
}

/** Adds an open row at the end; its first field takes the focus. */
function useAdding<Row extends Keyed>({ of, blank }: RowsProps<Row>) {
  const group = useRef<HTMLFieldSetElement>(null);
  const [added, setAdded] = useState<readonly number[]>([]);
  useFocusOnAdded(group, added);
  const add = (): void => {
    const key = Math.max(-1, ...of.value.map((row) => row.key)) + 1;
    of.set([...of.value, blank(key)]);
    setAdded([...added, key]);
  };
  return { group, added, add };
}

/** The newest row takes the focus. */
function useFocusOnAdded(
  list: { readonly current: HTMLElement | null },
  added: readonly number[],
): void {
  useEffect(() => {
    const key = added.at(-1);
    if (key === undefined) return;
    const row = list.current?.querySelector(`[data-key="${key}"]`);
    row?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [added]);
}

interface EditRowProps<Row extends Keyed> extends Omit<RowsProps<Row>, 'children'> {
  readonly index: number;
  readonly row: Row;
  readonly isNew: boolean;
  readonly children: ComponentChildren;
}

function EditRow<Row extends Keyed>(props: EditRowProps<Row>) {
  const { of, one, index, row, isNew, summary, children } = props;
  const words = summary(row);
  const title = words === '' ? `New ${one}` : words;
  return (
    <li data-key={row.key}>
      <details class="edit-row" open={isNew}>
        <summary>
          <span class="number">{index + 1}.</span> {title}
        </summary>
        <fieldset class="fields">
          <legend class="unseen">
            {one} {index + 1}
          </legend>
          {children}
          <Remove of={of} index={index} one={one} title={title} />
        </fieldset>
      </details>
    </li>
  );
}

interface RemoveProps<Row> {
  readonly of: Cursor<readonly Row[]>;
  readonly index: number;
  readonly one: string;
  readonly title: string;
}

function Remove<Row>({ of, index, one, title }: RemoveProps<Row>) {
  const remove = (button: HTMLElement): void => {
    of.form.removing(`the ${one} “${brief(title)}”`);
    of.set(of.value.filter((_, place) => place !== index));
    button.closest('[data-rows]')?.querySelector<HTMLElement>('[data-add]')?.focus();
  };
  return (
    <p class="wide">
      <button
        type="button"
        class="button"
        aria-label={`Remove ${one} ${index + 1}`}
        onClick={({ currentTarget }) => remove(currentTarget)}
      >
        Remove
      </button>
    </p>
  );
}
