/** What the settings page is given, and what it can ask for. */
import type { PackFile } from '../../encounter/pack-file.ts';
import type { PayerPack } from '../../encounter/pack.ts';
import type { Indicator, Source } from '../../encounter/review.ts';
import type { Settings } from '../../encounter/settings.ts';
import type { Spelling } from './pack-edit/pack-of.ts';
import type { TaughtProps } from './taught.tsx';

/** A site that is switched on; `payer` is the pack to assume where its pages show none. */
export interface SiteRow {
  /** The origin, as `https://emr.example`. */
  readonly site: string;
  readonly host: string;
  readonly payer?: string;
}

/** What the rule book shows of a rule: its metadata. */
export interface RuleCard {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly indicator: Indicator;
  readonly source: Source;
  readonly example: { readonly fires: string; readonly quiet: string };
}

/** Names of a pack that another claims too, and who wins them. */
export interface ContestedNames {
  readonly names: readonly string[];
  readonly other: Pick<PayerPack, 'id' | 'name'>;
  readonly wins: boolean;
  readonly because: 'program' | 'own' | 'first';
}

/** What only the brain knows of packs. */
export interface PackTools {
  readonly spelling: Spelling;
  /** Of a pack that is kept, or of one that is being written. */
  readonly contested: (pack: PayerPack) => readonly ContestedNames[];
}

export interface OptionsActions {
  readonly switchOff: (site: string) => void;
  /** Without a pack nothing is assumed for the site. */
  readonly assumePayer: (site: string, pack: string | undefined) => void;
  readonly chooseTheme: (theme: Settings['theme']) => void;
  readonly chooseSide: (side: Settings['side']) => void;
  readonly switchRule: (rule: string, on: boolean) => void;
  /** Writes the pack to a file of the user's, to be read, changed or handed on. */
  readonly exportPack: (pack: PayerPack) => void;
  /** Reads a pack from a file; nothing is kept yet. */
  readonly readPack: (file: File) => Promise<PackFile>;
  /** Keeps a pack as the user's own; resolves to a sentence where the browser did not store it. */
  readonly keepPack: (pack: PayerPack) => Promise<string | undefined>;
  /**
   * Drops a pack of the user's own: a bundled one of that id counts again. Resolves to a sentence
   * where the browser did not store that.
   */
  readonly dropPack: (id: string) => Promise<string | undefined>;
  readonly wipe: () => void;
}

export interface OptionsProps {
  readonly sites: readonly SiteRow[];
  readonly taught: TaughtProps;
  readonly packs: readonly PayerPack[];
  /** The ids of packs that are the user's own. */
  readonly ownPacks: readonly string[];
  /** The packs to choose from where one is assumed. */
  readonly choices: readonly Pick<PayerPack, 'id' | 'name'>[];
  readonly packTools: PackTools;
  readonly rules: readonly RuleCard[];
  readonly settings: Pick<Settings, 'theme' | 'side' | 'rulesOff'>;
  readonly editionLabel: string;
  readonly on: OptionsActions;
}
