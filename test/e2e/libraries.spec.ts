/** Editors and forms as clinics' pages have them, the real libraries: what is in them is read, and nothing else. */
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
    const whole = { ...written, plan: 'Twice weekly for 4 weeks.\nHome: stretches daily' };
    expect((await library.read()).note).toEqual(whole);

    await library.page.evaluate(() => (window as unknown as { lock: () => Promise<void> }).lock());
    const signed = await library.read();
    expect(signed.note).toEqual(whole);
    expect(signed.origins['note.plan']?.editable).toBe(false);
  });
}

/** Forms with the note and the bill in one: where the plan is typed, and a box for units. */
const forms: Record<string, (page: Page) => { plan: Locator; units: Locator }> = {
  mui: (page) => ({ plan: page.locator('#plan'), units: page.getByLabel('Units').first() }),
  'smart-forms': (page) => ({
    plan: page.locator('textarea').nth(6),
    units: page.locator('tbody tr').first().locator('td').nth(4).locator('input,textarea').first(),
  }),
  lforms: (page) => ({
    plan: page.locator('textarea').nth(3),
    units: page.locator('[id="units/1/1"]'),
  }),
  formio: (page) => ({
    plan: page.locator('[name="data[plan]"]'),
    units: page.locator('[name="data[charges][0][units]"]'),
  }),
  survey: (page) => ({
    plan: page.getByLabel('Plan'),
    units: page.getByLabel('row 1, column Units'),
  }),
  medplum: (page) => ({
    plan: page.locator('[name=plan]'),
    units: page.locator('[name=units]').first(),
  }),
};

for (const [name, fields] of Object.entries(forms)) {
  test(`reads a note and a bill in ${name}`, async ({ library }) => {
    await library.open(name);
    expect(read(await library.read())).toEqual({
      note: { ...written, plan: '' },
      whose: identity,
      unread: [],
      lines: bill.map((line) => expect.stringContaining(line)),
    });

    const { plan, units } = fields(library.page);
    await plan.click();
    await library.page.keyboard.type('Twice weekly for 4 weeks.');
    await library.page.keyboard.press('Enter');
    await library.page.keyboard.type('Home: stretches daily');
    await units.click();
    await library.page.keyboard.press('ControlOrMeta+a');
    await library.page.keyboard.type('3');
    await library.page.keyboard.press('Tab');
    const fragment = await library.read();
    expect(fragment.note).toEqual({
      ...written,
      plan: 'Twice weekly for 4 weeks.\nHome: stretches daily',
    });
    expect(shown(fragment)?.[0]).toContain('97140 x3 59 GP 25min');
  });
}
