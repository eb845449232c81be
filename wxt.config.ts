import { defineConfig } from 'wxt';

/** What a page of ours may do: run its own scripts and styles, and reach no network at all. */
const contentSecurity = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const everySite = ['http://*/*', 'https://*/*'];
const practiceSites = ['http://localhost/*', 'http://127.0.0.1/*'];

export default defineConfig({
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  vite: () => ({
    build: {
      // Vite's polyfill for module preloading would put a `fetch(` into the panel.
      modulePreload: { polyfill: false },
      sourcemap: false,
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Visits are remembered across windows: a private one promises that nothing is.
    incognito: 'not_allowed',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: everySite,
    ...(mode === 'test' ? { host_permissions: practiceSites } : {}),
    action: { default_title: '__MSG_name__' },
    content_security_policy: { extension_pages: contentSecurity },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: everySite,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox' ? forFirefox : forChromium),
  }),
});

const forChromium = {
  minimum_chrome_version: '120',
  side_panel: { default_path: 'panel.html' },
};

const forFirefox = {
  sidebar_action: {
    default_panel: 'panel.html',
    default_title: '__MSG_name__',
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: 'codeside@codeside.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
