/** A place in the draft: its value, a way to change it, and what is wrong there. */

/** What every place of one form shares. */
interface Form {
  /** The sentence beside a field of the pack, where something is wrong with it. */
  readonly problemAt: (path: string) => string | undefined;
  /** Told before a row goes, so that it can be put back. */
  readonly removing: (what: string) => void;
}

export interface Cursor<Value> {
  readonly value: Value;
  /** The place in the pack, as `statements.2.says`; empty for the whole. */
  readonly path: string;
  readonly set: (value: Value) => void;
  readonly form: Form;
}

/** A place without its value: enough to name it and to say what is wrong there. */
export type Place = Pick<Cursor<unknown>, 'path' | 'form'>;

/** A field of the place. `name` is the field's path in the pack, where it is another than in the draft. */
export function at<Value, Key extends keyof Value & string>(
  { value, path, set, form }: Cursor<Value>,
  key: Key,
  name: string = key,
): Cursor<Value[Key]> {
  return {
    value: value[key],
    path: path === '' ? name : `${path}.${name}`,
    set: (field) => set({ ...value, [key]: field }),
    form,
  };
}

/** A row of a list. */
export function rowAt<Row>(
  { value, path, set, form }: Cursor<readonly Row[]>,
  index: number,
  row: Row,
): Cursor<Row> {
  return {
    value: row,
    path: `${path}.${index}`,
    set: (changed) => set(value.with(index, changed)),
    form,
  };
}

/** The id of a field's element, and of what describes it. */
export function idOf({ path }: { readonly path: string }, part?: 'hint' | 'problem'): string {
  const id = `pack-field-${path.replaceAll('.', '-')}`;
  return part === undefined ? id : `${id}-${part}`;
}
