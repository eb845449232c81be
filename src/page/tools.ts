import type { Taught } from './find/taught.ts';

/** What the page's readers need from the browser; handed in, so that they run in any context. */
export interface PageTools {
  /** What the user has pointed at on this site. */
  taught?: Taught | undefined;
  /** The root an element hosts, open or closed; null where it hosts none or none can be reached. */
  openRoot: (host: Element) => ShadowRoot | null;
  /** A monotonic clock, in milliseconds. */
  now: () => number;
  /** Lets the page work between two slices of a read; a macrotask where absent. */
  pause?: () => Promise<void>;
}

/** What a snapshot is taken with: of what was taught only where to look. */
export type LookTools = Omit<PageTools, 'taught'> & {
  taught?: Pick<Taught, 'claims'> | undefined;
};
