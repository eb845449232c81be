/** The payer packs as pages to read: each statement with its source and how sure it is. */
import type { PayerPack, Statement } from '../../encounter/pack.ts';
import { dayOf } from '../dates.ts';
import { SourceLine } from '../source-line.tsx';
import { PackImport } from './pack-import.tsx';
import type { OptionsActions } from './props.ts';
import { certaintyWords, kindWords, methodWords } from './words.ts';

interface PackPagesProps {
  readonly packs: readonly PayerPack[];
  /** The ids of packs that are the user's own. */
  readonly own: readonly string[];
  readonly on: Pick<OptionsActions, 'exportPack' | 'importPack' | 'dropPack'>;
}

export function PackPages({ packs, own, on }: PackPagesProps) {
  return (
    <>
      <p>
        What the rules hold of each payer. Plans differ and change: what is not marked as read in a
        source has to be verified with the payer.
      </p>
      <PackImport importPack={on.importPack} />
      <div class="card rows">
        {packs.map((pack) => (
          <Pack key={pack.id} pack={pack} isOwn={own.includes(pack.id)} on={on} />
        ))}
      </div>
    </>
  );
}

interface PackProps {
  readonly pack: PayerPack;
  readonly isOwn: boolean;
  readonly on: PackPagesProps['on'];
}

function Pack({ pack, isOwn, on }: PackProps) {
  const { id, name, kind, statements, lastReview, questions = [] } = pack;
  return (
    <details class="pack" id={`pack-${id}`}>
      <summary>
        <strong>{name}</strong>{' '}
        <span class="fine">
          {kindWords[kind]}
          {isOwn && ' · your own'}
        </span>
      </summary>
      <Ways pack={pack} />
      <ul>
        {statements.map((statement) => (
          <StatementRow key={statement.id} statement={statement} />
        ))}
      </ul>
      {questions.length > 0 && <Questions questions={questions} />}
      <p class="fine">Last reviewed {dayOf(lastReview)}</p>
      <PackButtons pack={pack} isOwn={isOwn} on={on} />
    </details>
  );
}

function PackButtons({ pack, isOwn, on }: PackProps) {
  return (
    <p class="pack-buttons">
      <button type="button" class="button" onClick={() => on.exportPack(pack)}>
        Export as a file
      </button>
      {isOwn && (
        <button type="button" class="button" onClick={() => on.dropPack(pack.id)}>
          Remove your own
        </button>
      )}
    </p>
  );
}

function Ways({ pack }: { readonly pack: PayerPack }) {
  return (
    <p>
      Counts {methodWords[pack.method]}
      {pack.verifyMethod && <b class="certainty recall"> verify with the payer</b>}
      {pack.followsNcci ? '. Follows the NCCI edits' : '. Not known to follow the NCCI edits'}
      {pack.hns && '. Carries the Health Network Solutions rules'}.
    </p>
  );
}

function Questions({ questions }: { readonly questions: readonly string[] }) {
  return (
    <>
      <p>What is open, to be asked of the payer:</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </>
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
