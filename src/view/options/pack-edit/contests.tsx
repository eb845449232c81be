/** Names that another pack claims too, and which of the two wins them. */
import type { ContestedNames } from '../props.ts';
import { contestedWords } from './contested-words.ts';

interface ContestsProps {
  readonly contests: readonly ContestedNames[];
}

export function Contests({ contests }: ContestsProps) {
  if (contests.length === 0) return null;
  return (
    <ul class="contests" aria-label="Names that another pack has too">
      {contests.map((contest) => (
        <li key={`${contest.other.id} ${contest.because} ${contest.wins}`} data-wins={contest.wins}>
          {contestedWords(contest)}
        </li>
      ))}
    </ul>
  );
}
