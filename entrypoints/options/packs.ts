/** The payer packs of the settings page: what the brain knows of them, and how they are kept. */
import { contestedNames } from '../../src/coding/payers/contested.ts';
import { wordsOf } from '../../src/coding/payers/match.ts';
import { packs as bundled } from '../../src/coding/payers/packs.ts';
import { professionOf } from '../../src/coding/payers/profession.ts';
import { packFileText, readPackFile } from '../../src/encounter/pack-file.ts';
import type { PayerPack } from '../../src/encounter/pack.ts';
import { dropOwnPack, keepOwnPack } from '../../src/platform/packs-store.ts';
import { saveFile } from '../../src/platform/save-file.ts';
import type { OptionsActions, PackTools } from '../../src/view/options/props.ts';

export function packTools(own: readonly PayerPack[]): PackTools {
  return {
    spelling: {
      payerName: wordsOf,
      profession: (typed) => professionOf(typed) ?? typed,
    },
    contested: (pack) => contestedNames(pack, bundled.includes(pack) ? own : placed(pack, own)),
  };
}

/** The user's own packs as they would be with this one kept. */
function placed(pack: PayerPack, own: readonly PayerPack[]): readonly PayerPack[] {
  const at = own.findIndex(({ id }) => id === pack.id);
  return at === -1 ? [...own, pack] : own.with(at, pack);
}

type PackActions = Pick<OptionsActions, 'exportPack' | 'readPack' | 'keepPack' | 'dropPack'>;

export const packActions: PackActions = {
  exportPack,
  readPack: async (file) => readPackFile(await file.text()),
  keepPack: (pack) =>
    stored(keepOwnPack(pack), 'What you wrote is still here: try again, or export it as a file.'),
  dropPack: (id) => stored(dropOwnPack(id), 'The pack is still there.'),
};

/** Resolves to a sentence where the browser did not store it: its storage is full, or broken. */
async function stored(storing: Promise<void>, otherwise: string): Promise<string | undefined> {
  try {
    await storing;
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `The browser did not store it (${why}). ${otherwise}`;
  }
}

function exportPack(pack: PayerPack): void {
  saveFile(`${pack.id}.json`, packFileText(pack), 'application/json');
}
