/** The law of imports, as src/README.md tells it. `npm run law` checks it. */
const rooms = ['coding', 'page', 'visit', 'messages', 'view', 'claims', 'practice'];

/** A room imports the words all share, and none of the other rooms. */
const roomsApart = rooms.map((room) => ({
  name: `${room}-stands-alone`,
  comment: 'What one room needs of another, an entrypoint gives it as a function.',
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${room}|encounter)/` },
}));

module.exports = {
  forbidden: [
    ...roomsApart,
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'only-entrypoints-touch-the-browser',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/' },
      to: { path: '^src/platform/' },
    },
    {
      name: 'platform-holds-the-polyfill',
      severity: 'error',
      from: { pathNot: '^src/platform/' },
      to: { path: 'webextension-polyfill' },
    },
    {
      name: 'encounter-imports-zod-only',
      severity: 'error',
      from: { path: '^src/encounter/' },
      to: { pathNot: ['^src/encounter/', '^node_modules/zod/'] },
    },
    {
      name: 'coding-is-pure',
      comment:
        'No package, no browser, nothing of Node: the same code runs in the worker and in the stream.',
      severity: 'error',
      from: { path: '^src/coding/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'] },
    },
    {
      name: 'page-imports-encounter-as-types',
      comment: 'A schema in the reader would be half of its size.',
      severity: 'error',
      from: { path: '^src/page/' },
      to: { path: '^src/encounter/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'preact-in-views-only',
      severity: 'error',
      from: { pathNot: ['^src/view/', '^entrypoints/[a-z]+/', '^test/view/'] },
      to: { path: '^node_modules/preact/' },
    },
    {
      name: 'product-without-tests',
      severity: 'error',
      from: { path: '^(entrypoints|src)/', pathNot: '^src/cli/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-drawer',
      comment: 'A name that says nothing collects everything.',
      severity: 'error',
      from: {},
      to: { path: '/(utils?|helpers?|common|misc|shared)(/|\\.)', pathNot: '^node_modules/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
