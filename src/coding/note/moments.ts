/** Times of day as they are written: "10:05", "1005", "10:05a", "2 pm". */
import type { Token } from './tokens.ts';
import { isGluedAt, isNumberAt, wordAt } from './tokens.ts';

export interface Moment {
  /** Minutes since midnight, before am and pm are settled. */
  readonly minute: number;
  readonly half: 'am' | 'pm' | undefined;
  /** Written with a colon, am or pm or four digits, so that it is surely a time of day. */
  readonly sure: boolean;
  /** Three or four digits without a colon. */
  readonly military: boolean;
  readonly from: number;
  readonly to: number;
}

type Unsettled = Omit<Moment, 'half' | 'sure'>;

export function momentAt(tokens: readonly Token[], at: number): Moment | undefined {
  if (!isNumberAt(tokens, at)) return undefined;
  const surely = colonMoment(tokens, at) ?? militaryMoment(tokens, at);
  if (surely !== undefined) return { ...withHalf(tokens, surely), sure: true };
  const hour = hourMoment(tokens, at);
  if (hour === undefined) return undefined;
  const moment = withHalf(tokens, hour);
  return { ...moment, sure: moment.half !== undefined };
}

function colonMoment(tokens: readonly Token[], at: number): Unsettled | undefined {
  if (wordAt(tokens, at + 1) !== ':' || !isGluedAt(tokens, at + 2)) return undefined;
  const minutes = wordAt(tokens, at + 2);
  if (!/^[0-5]\d$/.test(minutes)) return undefined;
  const hour = Number(wordAt(tokens, at));
  if (hour > 24) return undefined;
  const seconds = wordAt(tokens, at + 3) === ':' && isNumberAt(tokens, at + 4) ? 2 : 0;
  const minute = hour * 60 + Number(minutes);
  return { minute, military: false, from: at, to: at + 3 + seconds };
}

function militaryMoment(tokens: readonly Token[], at: number): Unsettled | undefined {
  const [, hour, minute] = /^([01]?\d|2[0-3])([0-5]\d)$/.exec(wordAt(tokens, at)) ?? [];
  if (hour === undefined || isHour(tokens, at)) return undefined;
  return {
    minute: Number(hour) * 60 + Number(minute),
    military: true,
    from: at,
    to: at + 1,
  };
}

/** A colon with its minutes follows; in "0800-0812: glides" the colon only introduces. */
const isHour = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at + 1) === ':' && isNumberAt(tokens, at + 2) && isGluedAt(tokens, at + 2);

function hourMoment(tokens: readonly Token[], at: number): Unsettled | undefined {
  const hour = Number(wordAt(tokens, at));
  if (hour < 1 || hour > 12) return undefined;
  const next = wordAt(tokens, at + 1);
  if (wordAt(tokens, at - 1) === ':' || next === ':') return undefined;
  if (next === '.' && isNumberAt(tokens, at + 2)) return undefined;
  return { minute: hour * 60, military: false, from: at, to: at + 1 };
}

function withHalf(tokens: readonly Token[], moment: Unsettled): Omit<Moment, 'sure'> {
  const word = wordAt(tokens, moment.to);
  if (word === 'am' || word === 'pm') return { ...moment, half: word, to: moment.to + 1 };
  if ((word !== 'a' && word !== 'p') || !isLetterOfHalf(tokens, moment.to)) {
    return { ...moment, half: undefined };
  }
  return { ...moment, half: `${word}m`, to: halfEnd(tokens, moment.to + 1) };
}

/** "10:05a", "10:05 a.m." and "10:05 a-10:27 a", not "10:05 a walk". */
function isLetterOfHalf(tokens: readonly Token[], at: number): boolean {
  return isGluedAt(tokens, at) || /^[-.,;)\n]?$/.test(wordAt(tokens, at + 1));
}

/** Past the ".m." of "a.m.". */
function halfEnd(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) !== '.' || wordAt(tokens, at + 1) !== 'm') return at;
  return wordAt(tokens, at + 2) === '.' ? at + 3 : at + 2;
}
