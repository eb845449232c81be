/** `npm test`: fetches what the checks need, each step named, then runs them all. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { ensureChromium, ensureFirefox } from './browsers.ts';

try {
  process.stderr.write(`Chromium: ${await ensureChromium()}\n`);
  process.stderr.write(`Firefox: ${ensureFirefox()}\n`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const checked = spawnSync(npm, ['run', 'check'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = checked.status ?? 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
