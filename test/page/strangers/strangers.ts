/** Pages of invented EHRs, most written without sight of the reader, each with what a careful person reads on it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Encounter } from '../../../src/encounter/encounter.ts';
import type { Identity } from '../../../src/encounter/fragment.ts';

type Read = Omit<Encounter, 'id' | 'note' | 'prior'> &
  Pick<Identity, 'patient' | 'born' | 'record'>;

/** A note that is one text on the page is a string, with its headings in it. */
interface Expected extends Read {
  note?: Encounter['note'] | string;
}

export interface Stranger {
  id: string;
  html: string;
  /** What makes the page hard. */
  manner: string;
  /** What the page shows of the visit; nothing where it must be refused. */
  expect: Expected;
  refuse?: string;
  /** Words of the page that are of no matter to the visit. */
  decoys?: string[];
}

const here = new URL('.', import.meta.url);

const text = (file: string): string => readFileSync(new URL(file, here), 'utf8');

export const strangers: Stranger[] = readdirSync(here)
  .filter((file) => file.endsWith('.html'))
  .toSorted()
  .map((file) => {
    const id = file.replace('.html', '');
    const answers = JSON.parse(text(`${id}.json`)) as Omit<Stranger, 'id' | 'html'>;
    return { id, html: text(file), ...answers };
  });

/** By page: the fields that are still read wrong, or not at all. An entry goes when its field is read. */
export const notYet = JSON.parse(text('not-yet.json')) as Record<string, string[]>;
