/**
 * What a payer pack must hold beyond its shape before it is kept: each check carries the sentence that
 * stands beside the field. Packs are stored by the looser `packSchema`, so that none is lost when a
 * check is added.
 */
import * as z from 'zod/mini';
import {
  codeLimitSchema,
  codeSetSchema,
  dailyUnitsSchema,
  distinctModifierSchema,
  modifierOrderSchema,
  notPaidSchema,
  onlyModifiersSchema,
  ownPairSchema,
  packSchema,
  requiredModifierSchema,
  statementSchema,
} from './pack.ts';
import { sourceSchema } from './review.ts';

/** Five characters: CPT, or HCPCS level II. */
const codePattern = /^(\d{4}[0-9A-Z]|[A-Z]\d{4})$/;
const modifierPattern = /^[A-Z0-9]{2}$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

const text = (sentence: string) => z.string().check(z.refine(isWritten, sentence));

const day = z
  .string()
  .check(z.refine(isDay, 'Write the day as year, month and day, such as 2026-11-20.'));

const url = z.string().check(z.refine(isWebAddress, 'Write the whole address, from https:// on.'));

/** A list whose every item passes; `sentence` names the first that does not. */
const listOf = (passes: (item: string) => boolean, sentence: (item: string) => string) =>
  z.array(z.string()).check((list) => {
    const bad = list.value.find((item) => !passes(item));
    if (bad !== undefined) {
      list.issues.push({ code: 'custom', message: sentence(bad), input: bad, path: [] });
    }
  });

const codeSaid = (item: string) =>
  `“${item}” is no code: a code is five characters, such as 97140.`;
const modifierSaid = (item: string) =>
  `“${item}” is no modifier: a modifier is two characters, such as GP or 59.`;

const codes = listOf(isCode, codeSaid);
const someCodes = codes.check(z.minLength(1, 'Write at least one code, such as 97140.'));
const modifiers = listOf(isModifier, modifierSaid);
const someModifiers = modifiers.check(z.minLength(1, 'Write at least one modifier, such as GP.'));
const code = z
  .string()
  .check(z.refine(isCode, 'Write one code of five characters, such as 97140.'));

const codeSet = codeSetSchema.check((set) => {
  if (typeof set.value === 'string') return;
  const message = someCodes.safeParse(set.value).error?.issues[0]?.message;
  if (message !== undefined) {
    set.issues.push({ code: 'custom', message, input: set.value, path: [] });
  }
});

/** Names in the form in which they are matched: see `packSchema`. */
const names = listOf(
  (name) => name.replaceAll(/[^a-z0-9]/g, '').length > 1,
  (name) => `“${name}” is too short: it would be found in the names of other payers.`,
);

const row = { codes: codeSet, exceptCodes: z.optional(codes) };

const wanted = z
  .string()
  .check(
    z.refine(
      (modifier) => modifier === 'therapy' || modifier === 'assistant' || isModifier(modifier),
      'Write one modifier of two characters, such as GP or 59.',
    ),
  );

const statement = z.extend(statementSchema, {
  says: text('Say what the payer wants, in a sentence.'),
  source: z.extend(sourceSchema, {
    label: text('Name the source, or say that there is none: “general knowledge”.'),
    url: z.optional(url),
    effective: z.optional(day),
  }),
  lastReview: day,
});

export const soundPackSchema = z.extend(packSchema, {
  name: text('Give the pack a name.'),
  aliases: names,
  programs: z.optional(names),
  lastReview: day,
  statements: z.array(statement),
  requires: z.optional(
    z.array(
      z.extend(requiredModifierSchema, {
        ...row,
        modifier: wanted,
        unless: z.optional(modifiers),
      }),
    ),
  ),
  distinctModifier: z.optional(
    z.extend(distinctModifierSchema, {
      modifier: z
        .string()
        .check(z.refine(isModifier, 'Write one modifier of two characters, such as 59 or XS.')),
    }),
  ),
  modifierOrder: z.optional(z.extend(modifierOrderSchema, { order: someModifiers })),
  onlyModifiers: z.optional(
    z.array(z.extend(onlyModifiersSchema, { codes: someCodes, modifiers: someModifiers })),
  ),
  dailyUnits: z.optional(
    z.array(
      z.extend(dailyUnitsSchema, {
        codes: someCodes,
        units: z
          .int('Write a whole number of units, such as 4.')
          .check(z.minimum(0, 'Write a whole number of units, such as 4.')),
      }),
    ),
  ),
  notPaid: z.optional(z.array(z.extend(notPaidSchema, row))),
  codeLimits: z.optional(
    z.array(
      z.extend(codeLimitSchema, {
        ...row,
        afterVisit: z.optional(
          z
            .int('Write the number of the visit, such as 6, or leave it empty.')
            .check(z.minimum(1, 'Write the number of the visit, such as 6, or leave it empty.')),
        ),
        ask: text('Write the question that settles it.'),
      }),
    ),
  ),
  ownPairs: z.optional(z.array(z.extend(ownPairSchema, { column1: code, column2: code }))),
});

function isWritten(value: string): boolean {
  return value.trim() !== '';
}

function isCode(value: string): boolean {
  return codePattern.test(value);
}

function isModifier(value: string): boolean {
  return modifierPattern.test(value);
}

/** A day that the calendar has: no 30 February. */
function isDay(value: string): boolean {
  if (!dayPattern.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value);
}
