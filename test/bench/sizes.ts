/** The built parts, in bytes. */
import { existsSync, globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const output = resolve(import.meta.dirname, '../../.output/chrome-mv3');

const parts: readonly (readonly [name: string, files: string])[] = [
  ['reader, resident in every frame of a site', 'content-scripts/reader.js'],
  ['reading, in frames that hold a chart', 'reading.js'],
  ['panel', 'chunks/{panel,words}-*.js'],
  ['worker', 'background.js'],
  ['everything', '**/*.*'],
];

export function benchSizes(): string {
  if (!existsSync(output)) return 'Sizes: not built yet (npm run build)';
  const rows = parts.map(([name, files]) => {
    const found = globSync(files, { cwd: output }).map((file) => statSync(join(output, file)).size);
    const bytes = found.reduce((sum, size) => sum + size, 0);
    return `  ${name.padEnd(44)} ${(bytes / 1000).toFixed(1).padStart(10)} kB`;
  });
  return ['Sizes of the built parts, minified', ...rows].join('\n');
}
