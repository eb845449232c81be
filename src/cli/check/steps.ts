/** What `npm run check` runs: each step is a script of package.json or a program with its arguments. */

export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** How many cores it keeps busy; `all` runs with nothing beside it but what takes none. */
  readonly cores: number | 'all';
  /** Steps that must have ended well before; one that is not run is not waited for. */
  readonly after?: readonly string[];
}

const script = (name: string, cores: Step['cores'], after: readonly string[] = []): Step => ({
  name,
  command: ['npm', 'run', '--silent', name],
  cores,
  after,
});

/** Fetches the browsers: the network takes the time, so it takes no core. */
export const browsers: Step = {
  name: 'browsers',
  command: ['node', 'src/cli/browsers.ts'],
  cores: 0,
};

/** In the order in which they start; what takes longest of those that take one core is first. */
export const steps: readonly Step[] = [
  // The libraries that the pages are tried on: the packages come over the network, and are bundled.
  script('libraries', 0),
  script('format', 1),
  script('types', 1),
  script('lint', 1),
  script('build:test', 1),
  // Not beside the other: both write what WXT generates.
  script('build', 1, ['build:test']),
  script('law', 1),
  script('dead', 1),
  script('size', 1, ['build']),
  script('unit', 'all', ['browsers']),
  script('e2e', 'all', ['browsers', 'libraries', 'build:test']),
];
