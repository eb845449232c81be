/** Which of two packs wins the names that both claim, in plain words. */
import { plural } from '../../words.ts';
import type { ContestedNames } from '../props.ts';

const reasons: Readonly<Record<ContestedNames['because'], string>> = {
  program: 'the name of a program wins over that of a company',
  own: 'your own packs come before the built-in ones',
  first: 'of your own packs the one that was made first wins',
};

/** So many names are spelled out, the others counted. */
const spelled = 3;

export function contestedWords({ names, other, wins, because }: ContestedNames): string {
  const shown = names.slice(0, spelled).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  const list = more > 0 ? [...shown, `${more} more`] : shown;
  const are = names.length === 1 ? 'is a name' : 'are names';
  const winner = wins ? 'This pack wins' : `${other.name} wins`;
  return `${joined(list)} ${are} of ${other.name} too. ${winner} ${plural(names.length, 'it', 'them')}: ${reasons[because]}.`;
}

function joined(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
