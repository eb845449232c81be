import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toReaderSchema } from '../../src/encounter/messages.ts';
import { admitToReader, isToReader } from '../../src/messages/reader-door.ts';

const texts = fc.oneof(fc.string(), fc.constant(undefined), fc.integer());

const signals = fc.oneof(
  fc.record(
    {
      field: fc.oneof(fc.string(), fc.integer()),
      view: fc.string(),
      selector: fc.string(),
      role: fc.string(),
      label: texts,
      near: texts,
      place: texts,
    },
    { requiredKeys: ['field', 'view', 'selector'] },
  ),
  fc.anything(),
);

/** Near misses: the right keys with values that are often wrong. */
const message = fc.record(
  {
    kind: fc.constantFrom(
      'read',
      'dock',
      'undock',
      'reveal',
      'leave',
      'taught',
      'point',
      'toString',
      'other',
    ),
    side: fc.constantFrom('left', 'right', 'top', 1),
    width: fc.oneof(fc.integer(), fc.double(), fc.string()),
    fields: fc.oneof(fc.array(signals), fc.string()),
    afresh: fc.oneof(fc.boolean(), fc.string()),
    collapsed: fc.oneof(fc.boolean(), fc.string()),
    field: fc.oneof(fc.string(), fc.integer()),
    start: fc.oneof(fc.integer(), fc.double(), fc.constant(undefined), fc.string()),
    end: fc.oneof(fc.integer(), fc.constant(undefined), fc.constant(null)),
  },
  { requiredKeys: [] },
);

describe('the reader door', () => {
  it('admits what the schema admits and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(message, fc.anything()), (value) => {
        expect(isToReader(value)).toBe(toReaderSchema.safeParse(value).success);
      }),
      { numRuns: 5000 },
    );
  });

  it('hears the background, which has no tab, and nobody else', () => {
    const read = { kind: 'read', afresh: true };
    expect(admitToReader(read, { id: 'codeside' }, 'codeside')).toEqual(read);
    expect(admitToReader(read, { id: 'other' }, 'codeside')).toBeUndefined();
    expect(admitToReader(read, { id: 'codeside', tab: { id: 1 } }, 'codeside')).toBeUndefined();
  });
});
