/** One payer pack as a page to read: each statement with its source and how sure it is. */
import type { PayerPack, Statement } from '../../encounter/pack.ts';
import { dayOf } from '../dates.ts';
import { SourceLine } from '../source-line.tsx';
import { Contests } from './pack-edit/contests.tsx';
import { PackButtons, type PackActions } from './pack-buttons.tsx';
import type { PackTools } from './props.ts';
import { certaintyWords, kindWords, methodWords } from './words.ts';

interface PackPageProps {
  readonly pack: PayerPack;
  readonly isOwn: boolean;
  readonly tools: PackTools;
  readonly on: PackActions;
}

export function PackPage({ pack, isOwn, tools, on }: PackPageProps) {
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
      <KnownAs pack={pack} />
      <Contests contests={tools.contested(pack)} />
      <PackButtons pack={pack} isOwn={isOwn} on={on} />
      <ul>
        {statements.map((statement) => (
          <StatementRow key={statement.id} statement={statement} />
        ))}
      </ul>
      {questions.length > 0 && <Questions questions={questions} />}
      <p class="fine">Last reviewed {dayOf(lastReview)}</p>
    </details>
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

/** The names by which a page's payer is found. */
function KnownAs({ pack: { aliases, programs = [] } }: { readonly pack: PayerPack }) {
  const names = [...programs, ...aliases];
  return (
    <p class="fine">
      {names.length === 0
        ? 'No page’s payer is found by this pack: it has no names.'
        : `Found by the names: ${names.join(', ')}.`}
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
  const { says, certainty, otherReading, source } = statement;
  return (
    <li class="statement">
      <p>{says}</p>
      {otherReading !== undefined && <p>The other reading: {otherReading}</p>}
      <p class={`certainty ${certainty}`}>{certaintyWords[certainty]}</p>
      <SourceLine source={source} />
    </li>
  );
}
