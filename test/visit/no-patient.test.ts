import { describe, expect, it } from 'vitest';
import type { TaughtField } from '../../src/encounter/field-map.ts';
import { withoutPatients } from '../../src/visit/no-patient.ts';

const jane = { patient: 'Jane Roe', record: 'A10482', date: '2026-11-20' };

const field: TaughtField = {
  field: 'note.objective',
  view: '/charts/jane-roe/note',
  selector: 'form[id="soap"] > textarea:nth-of-type(2)',
  role: 'large',
  label: 'what was done',
  near: 'how is jane today|plan',
  name: 'objective',
};

describe('signals without a patient', () => {
  it('lose what speaks of a patient that was seen, and keep the rest', () => {
    expect(withoutPatients(field, [jane])).toEqual({
      field: 'note.objective',
      view: '/charts/*/note',
      selector: 'form[id="soap"] > textarea:nth-of-type(2)',
      role: 'large',
      label: 'what was done',
      name: 'objective',
    });
  });

  it('stay whole where they speak of nobody', () => {
    expect(withoutPatients(field, [{ patient: 'Omar Quill' }, {}])).toEqual(field);
  });

  it('are none where the way itself names the patient', () => {
    const named = { ...field, selector: 'div[id="chart-roe"] > textarea' };
    expect(withoutPatients(named, [jane])).toBeUndefined();
  });
});
