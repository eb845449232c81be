/** Serves the gallery to the browser tests, on this machine only. */
import { createServer } from 'vite';

export interface Gallery {
  /** The page with one sample of the panel: `#neck,dark`. */
  readonly panel: string;
  /** The page with one of the extension's own pages: `#options,dark`. */
  readonly pages: string;
  readonly close: () => Promise<void>;
}

export async function startGallery(): Promise<Gallery> {
  const server = await createServer({
    root: new URL('../../..', import.meta.url).pathname,
    configFile: false,
    logLevel: 'error',
    // A folder of its own, so that two workers do not write into the same one.
    cacheDir: `test-results/gallery-${process.pid}`,
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  await server.listen();
  const origin = server.resolvedUrls?.local[0] ?? '';
  return {
    panel: `${origin}test/view/gallery/index.html`,
    pages: `${origin}test/view/gallery/pages.html`,
    close: () => server.close(),
  };
}
