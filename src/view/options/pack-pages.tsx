/** The payer packs as pages to read: each statement with its source and how sure it is. */
import type { PayerPack, Statement } from '../../encounter/pack.ts';
import { dayOf } from '../dates.ts';
import { SourceLine } from '../source-line.tsx';
import { certaintyWords, kindWords, methodWords } from './words.ts';

export function PackPages({ packs }: { readonly packs: readonly PayerPack[] }) {
  return (
    <>
      <p>
        What the rules hold of each payer. Plans differ and change: what is not marked as read in a
        source has to be verified with the payer.
      </p>
      <div class="card rows">
        {packs.map((pack) => (
          <Pack key={pack.id} pack={pack} />
        ))}
      </div>
    </>
  );
}

function Pack({ pack }: { readonly pack: PayerPack }) {
  const { id, name, kind, statements, lastReview } = pack;
  return (
    <details class="pack" id={`pack-${id}`}>
      <summary>
        <strong>{name}</strong> <span class="fine">{kindWords[kind]}</span>
      </summary>
      <p>
        Counts {methodWords[pack.method]}
        {pack.verifyMethod && <b class="certainty recall"> verify with the payer</b>}
        {pack.followsNcci ? '. Follows the NCCI edits' : '. Not known to follow the NCCI edits'}
        {pack.hns && '. Carries the Health Network Solutions rules'}.
      </p>
      <ul>
        {statements.map((statement) => (
          <StatementRow key={statement.id} statement={statement} />
        ))}
      </ul>
      <p class="fine">Last reviewed {dayOf(lastReview)}</p>
    </details>
  );
}

function StatementRow({ statement }: { readonly statement: Statement }) {
  const { says, certainty, source } = statement;
  return (
    <li class="statement">
      <p>{says}</p>
      <p class={`certainty ${certainty}`}>{certaintyWords[certainty]}</p>
      <SourceLine source={source} />
    </li>
  );
}
