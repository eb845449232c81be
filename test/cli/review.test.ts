import { spawn } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { reviewSchema } from '../../src/encounter/review.ts';

const script = new URL('../../src/cli/review.ts', import.meta.url).pathname;

interface Ran {
  readonly lines: unknown[];
  readonly status: number | null;
  readonly errors: string;
}

/** Runs the stream on these lines. */
async function run(input: string): Promise<Ran> {
  const child = spawn(process.execPath, [script], { stdio: 'pipe' });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  child.stdin.end(input);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  const lines = output
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
  return { lines, status, errors };
}

const encounter = (id: string): string =>
  JSON.stringify({
    id,
    payer: 'medicare',
    note: { text: 'MFR to R upper trapezius x 25 min.' },
    lines: [{ code: '97140', units: 3 }],
  });

describe('the review stream', () => {
  it('answers each encounter in order, with status 0', async () => {
    const { lines, status } = await run(
      [encounter('a'), encounter('b'), encounter('c')].join('\n'),
    );
    expect(lines.map((line) => (line as { id: string }).id)).toEqual(['a', 'b', 'c']);
    for (const line of lines) expect(reviewSchema.safeParse(line).success).toBe(true);
    expect(status).toBe(0);
  });

  it('answers a broken line in its place, goes on, and ends with status 1', async () => {
    const broken = [
      '{"lines": [{"code": 97140}]}',
      'Jane Roe, neck pain',
      '[]',
      '{"date":"20 Nov"}',
    ];
    const { lines, status, errors } = await run(
      [encounter('a'), '', broken[0], '  ', broken[1], broken[2], broken[3], encounter('b')].join(
        '\n',
      ),
    );
    expect(lines[0]).toMatchObject({ id: 'a' });
    expect(lines.slice(1, 5)).toEqual([
      { error: 'not an encounter: lines.0.code: expected string', line: 3 },
      { error: 'not JSON', line: 5 },
      { error: 'not an encounter: expected object', line: 6 },
      { error: 'not an encounter: date: not a legal value', line: 7 },
    ]);
    expect(lines[5]).toMatchObject({ id: 'b' });
    expect(status).toBe(1);
    expect(JSON.stringify(lines.slice(1, 5)) + errors).not.toMatch(/Roe|neck|20 Nov/);
  });

  it('takes Windows line ends, a byte order mark and a last line without an end', async () => {
    const { lines, status } = await run(`\uFEFF${encounter('a')}\r\n${encounter('b')}`);
    expect(lines).toHaveLength(2);
    expect(status).toBe(0);
  });

  it('says nothing to nothing', async () => {
    expect(await run('')).toMatchObject({ lines: [], status: 0 });
  });

  it('ignores keys that are not named, and gives the same bytes twice', async () => {
    const odd = JSON.stringify({ ...JSON.parse(encounter('a')), insurance: { member: 'X' } });
    const { lines } = await run([encounter('a'), odd].join('\n'));
    expect(JSON.stringify(lines[0])).toBe(JSON.stringify(lines[1]));
  });
});
