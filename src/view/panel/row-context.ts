/** What the rows of the findings share. */
import type { PanelActions } from './actions.ts';

/** What the list knows of its rows: which is open, which is being set aside, what is quoted above. */
export interface RowContext {
  readonly on: PanelActions;
  readonly open: string | undefined;
  readonly dismissing: string | undefined;
  readonly quoted: ReadonlySet<string>;
  readonly toggle: (name: string) => void;
  readonly askWhy: (name: string | undefined) => void;
}
