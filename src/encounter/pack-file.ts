/** A payer pack as a file: inert data, checked before anything of it is kept. */
import { packProblems } from './pack-problems.ts';
import { packSchema, type PayerPack } from './pack.ts';

/** More than this is no table of one payer's wishes. In characters. */
const longest = 200_000;

export type PackFile = { readonly pack: PayerPack } | { readonly problem: string };

/** The pack in a file's text, or one sentence on what is wrong with it. */
export function readPackFile(text: string): PackFile {
  if (text.length > longest) return { problem: 'The file is too large to be a payer pack.' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'The file is not JSON: export a pack first and change that.' };
  }
  const parsed = packSchema.safeParse(value);
  if (parsed.success) return sound(parsed.data);
  const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  return {
    problem: `The file is not a payer pack: ${path === '' ? 'it lacks what a pack holds' : `“${path}” is missing or not as it should be`}.`,
  };
}

/** A row without its statement would stop the rules that cite it. */
function sound(pack: PayerPack): PackFile {
  const [first] = packProblems(pack);
  if (first === undefined) return { pack };
  return { problem: `The pack cannot be used as it is. At “${first.path}”: ${first.says}` };
}

/** As it is written to a file: the same pack gives the same text. */
export function packFileText(pack: PayerPack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
