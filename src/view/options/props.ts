/** What the settings page is given, and what it can ask for. */
import type { PayerPack } from '../../encounter/pack.ts';
import type { Indicator, Source } from '../../encounter/review.ts';
import type { Settings } from '../../encounter/settings.ts';
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

export interface OptionsActions {
  readonly switchOff: (site: string) => void;
  /** Without a pack nothing is assumed for the site. */
  readonly assumePayer: (site: string, pack: string | undefined) => void;
  readonly chooseTheme: (theme: Settings['theme']) => void;
  readonly chooseSide: (side: Settings['side']) => void;
  readonly switchRule: (rule: string, on: boolean) => void;
  /** Writes the pack to a file of the user's, to be read, changed or handed on. */
  readonly exportPack: (pack: PayerPack) => void;
  /** Takes a pack from a file; resolves to what is wrong with it, or nothing. */
  readonly importPack: (file: File) => Promise<string | undefined>;
  /** Drops a pack of the user's own: a bundled one of that id counts again. */
  readonly dropPack: (id: string) => void;
  readonly wipe: () => void;
}

export interface OptionsProps {
  readonly sites: readonly SiteRow[];
  readonly taught: TaughtProps;
  readonly packs: readonly PayerPack[];
  /** The ids of packs that are the user's own. */
  readonly ownPacks: readonly string[];
  readonly rules: readonly RuleCard[];
  readonly settings: Pick<Settings, 'theme' | 'side' | 'rulesOff'>;
  readonly editionLabel: string;
  readonly on: OptionsActions;
}
