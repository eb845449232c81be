/** One step as a process: what it prints is shown when it has ended, or at once where it runs alone. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import type { Step } from './steps.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Runs it in the project's folder; resolves to whether it ended with code 0. */
export async function startStep({ name, command, cores }: Step): Promise<boolean> {
  const began = performance.now();
  const [program, ...args] = command;
  const isAlone = cores === 'all';
  say(`— ${name} …`);
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32',
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  }
  const isWell = await new Promise<boolean>((ended) => {
    child.once('error', ({ message }) => (printed.push(message), ended(false)));
    child.once('close', (code) => ended(code === 0));
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`${printed.join('')}— ${name}: ${isWell ? 'well' : 'FAILED'} after ${seconds} s`);
  return isWell;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
