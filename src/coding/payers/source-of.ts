/** A pack's statement → the source that a finding cites, with how sure it is. */
import type { PayerPack, Statement } from '../../encounter/pack.ts';
import type { Source } from '../../encounter/review.ts';

/** The statement of a row. @throws {Error} for a pack whose tables name a statement it does not hold. */
export function statementOf(pack: PayerPack, id: string): Statement {
  const statement = pack.statements.find((one) => one.id === id);
  if (!statement) throw new Error(`${pack.id}: no statement ${id}`);
  return statement;
}

/** The statement's source; its note says where it is contested or not read in a source. */
export function sourceOf(pack: PayerPack, id: string): Source {
  const { source, certainty, otherReading } = statementOf(pack, id);
  const doubts = {
    seen: undefined,
    recall: 'general knowledge: verify with the payer',
    conflict: `contested: ${otherReading ?? 'sources disagree'}`,
  };
  const note = [source.note, doubts[certainty]].filter((part) => part !== undefined).join('; ');
  return { ...source, ...(note === '' ? {} : { note }) };
}
