/** The reading as the resident calls it, fetched into the frame when it is first needed. */
import type { lookAt, readLive, readPageInSlices } from '../../src/page/read.ts';
import type { reveal } from '../../src/page/reveal.ts';
import { ask } from './say.ts';

export interface Reading {
  readonly readPageInSlices: typeof readPageInSlices;
  readonly lookAt: typeof lookAt;
  readonly readLive: typeof readLive;
  readonly reveal: typeof reveal;
}

/** The isolated world of a frame, which the page's own scripts cannot see. */
export type WithReading = typeof globalThis & { codesideReading?: Reading };

const world = globalThis as WithReading;

/** Undefined where the background is just being replaced: the next change of the page asks again. */
export async function fetchReading(): Promise<Reading | undefined> {
  if (world.codesideReading === undefined) await ask({ kind: 'needs-reading' });
  return world.codesideReading;
}

/** The reading, where it is here already. */
export function readingHere(): Reading | undefined {
  return world.codesideReading;
}
