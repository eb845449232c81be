import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One browser with the extension a worker; two cores carry two.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list']],
  projects: [
    { name: 'pages', testIgnore: 'libraries*' },
    { name: 'installing', testMatch: 'libraries.setup.ts' },
    { name: 'libraries', testMatch: 'libraries*.spec.ts', dependencies: ['installing'] },
  ],
});
