/** Editing one pack of the user's own in the page. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PayerPack } from '../../../encounter/pack.ts';
import { focusOnMount } from '../../focus-on-mount.ts';
import type { OptionsActions, PackTools } from '../props.ts';
import { Basics, Counting, Names } from './basics.tsx';
import { Contests } from './contests.tsx';
import { at } from './cursor.ts';
import { AreaField } from './fields.tsx';
import { Limits } from './limits.tsx';
import { Modifiers } from './modifiers.tsx';
import { SaveBar } from './save-bar.tsx';
import { Statements } from './statements.tsx';
import { useEditor, type Editor } from './use-editor.ts';
import { useElsewhere } from './use-elsewhere.ts';

interface PackEditorProps {
  readonly pack: PayerPack;
  /** A copy that was not kept yet. */
  readonly isNew: boolean;
  /** As the browser holds it now; undefined where it does not. */
  readonly stored: PayerPack | undefined;
  readonly tools: PackTools;
  readonly on: Pick<OptionsActions, 'keepPack' | 'exportPack'>;
  readonly leave: () => void;
}

export function PackEditor({ pack, isNew, stored, tools, on, leave }: PackEditorProps) {
  const elsewhere = useElsewhere(isNew ? undefined : pack, stored, on.keepPack);
  const editor = useEditor({ pack, isNew, spelling: tools.spelling, keep: elsewhere.keep });
  const form = useForm(editor);
  return (
    <form class="pack-editor" {...form} noValidate aria-labelledby={titleId}>
      <h3 id={titleId} tabIndex={-1} ref={focusOnMount}>
        Editing “{editor.pack.name === '' ? pack.name : editor.pack.name}”
      </h3>
      <EditorFields editor={editor} tools={tools} />
      <SaveBar
        editor={editor}
        elsewhere={elsewhere.says}
        exportDraft={() => on.exportPack(editor.pack)}
        leave={leave}
      />
    </form>
  );
}

const titleId = 'pack-editor-title';

/** Saves on Enter and on the button, leads to what is wrong, and is not lost unasked. */
function useForm({ save, isDirty, failures }: Editor) {
  const ref = useRef<HTMLFormElement>(null);
  useFocusOnProblem(ref, failures);
  useWarningBeforeUnload(isDirty);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (isDirty) void save();
  };
  return { ref, onSubmit };
}

interface EditorFieldsProps {
  readonly editor: Editor;
  readonly tools: PackTools;
}

function EditorFields({ editor, tools }: EditorFieldsProps) {
  const { root } = editor;
  return (
    <>
      {!editor.isKept && (
        <p class="hint">A new copy: nothing is reviewed by it before it is saved.</p>
      )}
      <Basics of={root} />
      <PayerNames editor={editor} tools={tools} />
      <Counting of={root} />
      <Statements of={root} today={new Date().toISOString().slice(0, 10)} />
      <Modifiers of={root} />
      <Limits of={root} />
      <Questions of={root} />
    </>
  );
}

function PayerNames({ editor: { root, pack }, tools }: EditorFieldsProps) {
  const { aliases, programs } = root.value;
  const contests = useMemo(() => tools.contested(pack), [aliases, programs, tools]);
  return (
    <fieldset class="edit-group fields">
      <legend>Names</legend>
      <Names of={root} />
      <Contests contests={contests} />
    </fieldset>
  );
}

function Questions({ of }: { readonly of: Editor['root'] }) {
  return (
    <fieldset class="edit-group fields">
      <legend>Questions</legend>
      <AreaField
        of={at(of, 'questions')}
        label="What to ask the payer"
        hint="One question a line."
        rows={4}
        wide
      />
    </fieldset>
  );
}

/** After a failed save every field that is wrong is unfolded, and the first has the focus. */
function useFocusOnProblem(form: { readonly current: HTMLElement | null }, failures: number): void {
  useEffect(() => {
    if (failures === 0) return;
    const wrong = [...(form.current?.querySelectorAll<HTMLElement>('[aria-invalid]') ?? [])];
    for (const field of wrong) field.closest('details')?.setAttribute('open', '');
    wrong[0]?.focus();
  }, [failures]);
}

/** The browser asks before a page with unsaved changes goes. */
function useWarningBeforeUnload(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isDirty]);
}
