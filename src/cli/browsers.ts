/**
 * Finds the browsers that the tests and `npm start` drive, and fetches one where none is there.
 * Branded Chrome will not do: it ignores `--load-extension`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

interface Browser {
  readonly name: string;
  /** An environment variable that names the executable. */
  readonly variable: string;
  readonly places: readonly string[];
  readonly debianPackage: string;
}

const chromium: Browser = {
  name: 'Chromium',
  variable: 'CODESIDE_CHROMIUM',
  places: [
    // The program itself, not Debian's wrapper script, which closes the pipe to the browser.
    '/usr/lib/chromium/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  debianPackage: 'chromium',
};

const firefox: Browser = {
  name: 'Firefox',
  variable: 'CODESIDE_FIREFOX',
  places: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  debianPackage: 'firefox-esr',
};

/** The executable of a Chromium that loads extensions, or undefined. */
export function findChromium(): string | undefined {
  return find(chromium);
}

/** The executable of a Firefox, or undefined. */
export function findFirefox(): string | undefined {
  return find(firefox);
}

/** As `findChromium`, but fetches one where none is found. Throws one sentence that says what to do. */
export async function ensureChromium(): Promise<string> {
  return (
    findChromium() ?? (await playwrightsOwn()) ?? fromDebian(chromium) ?? (await fetchPlaywrights())
  );
}

/** As `findFirefox`, but installs Debian's package where it can. Throws one sentence that says what to do. */
export function ensureFirefox(): string {
  const found = findFirefox() ?? fromDebian(firefox);
  if (found !== undefined) return found;
  throw new Error(`No Firefox was found: install it, or set ${firefox.variable} to its program.`);
}

function find({ variable, places }: Browser): string | undefined {
  return [process.env[variable] ?? '', ...places].find(
    (place) => place !== '' && existsSync(place),
  );
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium: own } = await import('@playwright/test');
  return existsSync(own.executablePath()) ? own.executablePath() : undefined;
}

function fromDebian(browser: Browser): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  say(`Installing ${browser.name} (Debian's package ${browser.debianPackage}) …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', browser.debianPackage]);
  return find(browser);
}

async function fetchPlaywrights(): Promise<string> {
  say("Fetching Playwright's Chromium …");
  run('npx', ['playwright', 'install', 'chromium']);
  const own = await playwrightsOwn();
  if (own !== undefined) return own;
  throw new Error(`No Chromium was found: install it, or set ${chromium.variable} to its program.`);
}

function run(program: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    say(`Chromium: ${await ensureChromium()}`);
    say(`Firefox: ${ensureFirefox()}`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
