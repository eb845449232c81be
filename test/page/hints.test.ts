import { describe, expect, it } from 'vitest';
import type { Hints } from '../../src/page/snapshot/box.ts';
import { read } from './reading.ts';

const soap: Hints = { 'note.objective': 'hands on', 'note.plan': 'next steps' };

const box = (label: string, text: string): string =>
  `<label>${label}<textarea>${text}</textarea></label>`;

const readWith = (hints: Hints, html: string) => read(html, null, 'en', hints);

describe('words of a known product', () => {
  it('name a section that the page leaves without a candidate, and say so', () => {
    const { note, origins } = readWith(
      soap,
      box('Subjective', 'Neck pain.') + box('Hands on:', 'MFR 15 min.'),
    );
    expect(note).toEqual({ subjective: 'Neck pain.', objective: 'MFR 15 min.' });
    expect(origins['note.objective']).toMatchObject({ by: 'hint', hint: 'Hands on:' });
  });

  it('say nothing on a page of another product', () => {
    const { note } = readWith({}, box('Subjective', 'Neck pain.') + box('Hands on', 'MFR.'));
    expect(note).toEqual({ subjective: 'Neck pain.' });
  });

  it('never beat a label of the page itself', () => {
    const { note, origins } = readWith(
      soap,
      box('Hands on', 'MFR.') + box('Objective', 'Rotation 48°.'),
    );
    expect(note).toEqual({ objective: 'Rotation 48°.' });
    expect(origins['note.objective']?.by).toBe('label');
  });

  it('leave a whole note alone', () => {
    const hints: Hints = { 'note.text': 'review details', ...soap };
    const html = box('Visit note', 'MFR 15 min to R upper trapezius.');
    const { note } = readWith(hints, html + box('Review details', 'Seen.') + box('Hands on', 'x'));
    expect(note).toEqual({ text: 'MFR 15 min to R upper trapezius.' });
  });

  it('name a whole note only where nothing else is one', () => {
    const hints: Hints = { 'note.text': 'review details' };
    expect(readWith(hints, box('Review Details', 'MFR 15 min.')).note).toEqual({
      text: 'MFR 15 min.',
    });
    const { note } = readWith(hints, box('Plan', 'Weekly.') + box('Review Details', 'Seen.'));
    expect(note).toEqual({ plan: 'Weekly.' });
  });

  it('choose none of two places', () => {
    const { note } = readWith(
      soap,
      box('Plan', 'Weekly.') + box('Hands on', 'MFR.') + box('Hands on', 'STM.'),
    );
    expect(note).toEqual({ plan: 'Weekly.' });
  });

  it('do not make a note of what says that it is none', () => {
    const html = '<label>Internal memo<textarea title="Hands on">Call back</textarea></label>';
    expect(readWith(soap, box('Plan', 'Weekly.') + html).note).toEqual({ plan: 'Weekly.' });
  });

  const facts: Hints = { payer: 'insurance info', visit: 'visits so far' };

  it('name single facts: beside their value, before a colon, on a box', () => {
    const apart = readWith(facts, '<p><b>Insurance Info</b> <span>Aetna PPO</span></p>');
    const colon = readWith(facts, '<p>Visits so far: 4</p>');
    const boxed = readWith(facts, '<label>Visits so far<input value="4"></label>');
    expect([apart.payer, colon.visit, boxed.visit]).toEqual(['Aetna PPO', 4, 4]);
    expect(apart.origins['payer']).toMatchObject({ by: 'hint', hint: 'Insurance Info' });
  });

  it('give way to a name that the page uses for the fact', () => {
    const { payer, origins } = readWith(
      facts,
      '<p><b>Insurance Info</b> <span>Medicare Part B</span></p><p>Payer: Aetna PPO</p>',
    );
    expect(payer).toBe('Aetna PPO');
    expect(origins['payer']?.by).toBe('label');
  });

  it('give way to a doubt as well', () => {
    const { payer, unread } = readWith(
      facts,
      '<p><b>Insurance Info</b> <span>Medicare</span></p><p>Payer: Aetna</p><p>Payer: Cigna</p>',
    );
    expect(payer).toBeUndefined();
    expect(unread).toEqual([{ what: 'payer', why: 'ambiguous' }]);
  });

  it('take no invitation for a value', () => {
    const { payer } = readWith(facts, '<p><b>Insurance Info</b> <span>Add policy</span></p>');
    expect(payer).toBeUndefined();
  });
});
