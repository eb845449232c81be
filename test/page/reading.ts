/** Reads a page of the tests without a browser. */
import type { Fragment } from '../../src/encounter/fragment.ts';
import { type Around, findFields } from '../../src/page/find/fields.ts';
import type { Hints } from '../../src/page/snapshot/box.ts';
import { recordsOf } from './records.ts';

/** The fragment of a body with this markup. */
export function read(
  html: string,
  around: Around | null = null,
  lang?: string,
  hints?: Hints,
): Fragment {
  const steps = findFields(recordsOf(html, lang, hints), around);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.fragment;
  }
}

/** `97140 x2 59 GP 25min A,B`: a service line in one breath, `?` for what was not read. */
export const shown = ({ lines }: Fragment): string[] | undefined =>
  lines?.map(
    ({ code, units, modifiers, minutes, diagnoses }) =>
      `${code} x${units ?? '?'} ${modifiers?.join(' ') ?? '?'}${minutes === undefined ? '' : ` ${minutes}min`}${
        diagnoses === undefined ? '' : ` {${diagnoses.join(' ')}}`
      }`,
  );
