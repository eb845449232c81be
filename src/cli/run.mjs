/**
 * Runs one of the project's tools with all it needs: packages from the lock file, and a Node that is
 * new enough, before anything else. Plain JavaScript without packages, because it runs first.
 *
 *     node src/cli/run.mjs vitest run        a tool from node_modules/.bin, or any program
 *     node src/cli/run.mjs src/cli/start.ts  a script of the project's own
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import process from 'node:process';

const root = resolve(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '../..');
/** The first Node that runs TypeScript without a flag. @type {readonly [number, number]} */
const wanted = [22, 18];

installPackages();
const path = [...newEnoughNode(), join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''];
const [tool = '', ...args] = process.argv.slice(2);
const isScript = /\.(ts|mjs)$/.test(tool);
const child = spawn(isScript ? 'node' : tool, isScript ? [join(root, tool), ...args] : args, {
  stdio: 'inherit',
  env: { ...process.env, PATH: path.join(delimiter) },
  shell: process.platform === 'win32',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => fail(`${tool} could not be started: ${error.message}`));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

/** Installs what the lock file names, unless it is already there. */
function installPackages() {
  const stamp = join(root, 'node_modules/.package-lock.json');
  if (existsSync(stamp) && modified(stamp) >= modified(join(root, 'package-lock.json'))) return;
  process.stderr.write('Installing the packages …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`: it refuses a lock file that lacks another platform's optional binaries.
  const flags = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(npm, flags, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0)
    fail(
      'The packages could not be installed: check the connection to the npm registry, then run this again.',
    );
}

/** @param {string} file */
function modified(file) {
  return statSync(file).mtimeMs;
}

/** @returns {string[]} the folder of a newer Node to put first on the path, where this one is too old */
function newEnoughNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return [];
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  try {
    const manifest = createRequire(import.meta.url).resolve(
      `node-${platform}-${process.arch}/package.json`,
    );
    return [join(dirname(manifest), 'bin')];
  } catch {
    return fail(
      `Node ${process.versions.node} is too old here: install Node ${wanted.join('.')} or newer, then run this again.`,
    );
  }
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
