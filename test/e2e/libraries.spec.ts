/** Editors as clinics' pages have them, the real libraries: what is in them is read, and nothing else. */
import type { Locator, Page } from '@playwright/test';
import type { Fragment } from '../../src/encounter/fragment.ts';
import { shown } from '../page/reading.ts';
import { expect, test } from './library-test.ts';

/** Where the plan is typed, and where each library keeps it. */
const editors: Record<string, (page: Page) => Locator> = {
  quill: (page) => page.locator('[data-section=plan] .ql-editor'),
  tinymce: (page) => page.frameLocator('#plan_ifr').locator('body'),
  ckeditor4: (page) => page.frameLocator('[data-section=plan] iframe').locator('body'),
  ckeditor5: (page) => page.locator('[data-section=plan] .ck-content'),
  tiptap: (page) => page.locator('[data-section=plan] .ProseMirror'),
  lexical: (page) => page.locator('#plan'),
  slate: (page) => page.locator('#plan [data-slate-editor]'),
  draft: (page) => page.locator('#plan [contenteditable]'),
};

const written = {
  subjective: 'Neck pain 6/10 after driving.\n\nCannot turn the head to check mirrors.',
  objective:
    'MFR to R upper trapezius, 25 minutes.\nCervical rotation R 45 degrees\nBalance on foam with cueing, 15 minutes',
  assessment: 'Tolerated well.\nRotation R now 60 degrees.',
};

const identity = { patient: 'Nora Ellison', born: '1981-04-13', date: '2026-11-20' };
const bill = ['97140 x2 59 GP 25min', '97112 x1 GP 15min'];

const read = ({ note, identity: whose, unread, ...fragment }: Fragment) => ({
  note,
  whose,
  unread,
  lines: shown({ ...fragment, identity: whose, unread }),
});

for (const [name, plan] of Object.entries(editors)) {
  test(`reads a note in ${name}`, async ({ library }) => {
    await library.open(name);
    expect(read(await library.read())).toEqual({
      note: { ...written, plan: '' },
      whose: identity,
      unread: [],
      lines: bill,
    });

    await plan(library.page).click();
    await library.page.keyboard.type('Twice weekly for 4 weeks.');
    await library.page.keyboard.press('Enter');
    await library.page.keyboard.type('Home: stretches daily');
    expect((await library.read()).note).toEqual({
      ...written,
      plan: 'Twice weekly for 4 weeks.\nHome: stretches daily',
    });
  });
}
