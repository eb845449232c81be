/** Modifiers as words: written alike, and told apart. */
import type { ServiceLine } from '../../encounter/encounter.ts';

/** The modifiers of a line in its order, in capitals; undefined where they were not read. */
export function modifiersOf({ modifiers }: ServiceLine): string[] | undefined {
  return modifiers?.map((modifier) => modifier.trim().toUpperCase()).filter(Boolean);
}

/** Says that a service was distinct from another of the same day: 59 and the four that refine it. */
export function isDistinct(modifier: string): boolean {
  return ['59', 'XE', 'XS', 'XP', 'XU'].includes(modifier);
}

/** The line tells Medicare that the service is excluded by statute: it is billed to be refused. */
export function isExcluded(line: ServiceLine | undefined): boolean {
  return (line && modifiersOf(line)?.includes('GY')) ?? false;
}

/** Under whose plan of care a therapy service stands. */
export const planModifiers: readonly string[] = ['GP', 'GO', 'GN'];

/** `59`, `59 and GP`, `59, GP and CQ`. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** A clause as a sentence of its own. */
export function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
