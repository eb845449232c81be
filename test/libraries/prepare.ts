/** Installs the libraries and makes their pages, unless both are there already. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const LIBRARIES = fileURLToPath(new URL('.', import.meta.url));
const SOURCES = join(LIBRARIES, 'pages');

const CACHE = join(LIBRARIES, 'node_modules/.cache');

/** Where the made pages stand: with the packages, so that both go together. */
export const BUILT = join(CACHE, 'pages');

/** Changes with every one of these files. */
async function fingerprint(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex');
}

/** Makes what `files` say, unless that was made already. */
async function once(name: string, files: readonly string[], make: () => unknown): Promise<void> {
  const stamp = join(CACHE, name);
  const now = await fingerprint(files);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === now) return;
  await make();
  await mkdir(CACHE, { recursive: true });
  await writeFile(stamp, now);
}

/** Installs what the lock file names. Throws where npm does not succeed. */
function install(): void {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(npm, ['install', ...flags], {
    cwd: LIBRARIES,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error('The libraries could not be installed.');
}

/** The pages' names are their files' names. */
const sources = async (): Promise<string[]> =>
  (await readdir(SOURCES)).filter((file) => /\.jsx?$/.test(file)).toSorted();

const bundle = (files: readonly string[]) =>
  build({
    configFile: false,
    root: LIBRARIES,
    logLevel: 'error',
    resolve: {
      alias: [{ find: /^@mui\/icons-material\/.*/, replacement: join(SOURCES, 'parts/icon.js') }],
    },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(
          files.map((file) => [file.replace(/\.jsx?$/, ''), join(SOURCES, file)]),
        ),
        output: { entryFileNames: '[name].js' },
      },
    },
  });

/** Makes every page ready to be served. */
export async function prepareLibraries(): Promise<void> {
  const lock = join(LIBRARIES, 'package-lock.json');
  await once('installed', [lock], install);
  const files = await sources();
  const parts = (await readdir(join(SOURCES, 'parts'))).map((file) => join('parts', file));
  const read = [...files, ...parts].map((file) => join(SOURCES, file));
  await once('bundled', [...read, lock, import.meta.filename], () => bundle(files));
}
