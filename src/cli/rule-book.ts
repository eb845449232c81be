/** Writes the rule book from the rules' own metadata: `node src/cli/rule-book.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from '../encounter/review.ts';
import type { Rule } from '../coding/rule.ts';
import { rules } from '../coding/rules/rules.ts';

/** The path of the rule book. */
export const ruleBookPath = fileURLToPath(new URL('../coding/rules/README.md', import.meta.url));

const head = `# The rule book

Made from the rules' metadata by \`node src/cli/rule-book.ts\`; do not edit it by hand. An id is the rule's place in this folder.

*Critical*: as it stands the line will be denied, or states something untrue. *Warning*: likely to be questioned. *Info*: worth knowing. A payer or a case may raise or lower a rule's indicator. A rule about something missing speaks only where every place it may stand was read; otherwise the review names it as not checked.
`;

/** The whole book as Markdown. */
export function ruleBook(all: readonly Rule[] = rules): string {
  const folders = [...new Set(all.map(({ id }) => folderOf(id)))];
  const chapters = folders.map((folder) =>
    chapter(
      folder,
      all.filter(({ id }) => folderOf(id) === folder),
    ),
  );
  return `${[head, contents(folders, all), ...chapters].join('\n').trimEnd()}\n`;
}

const folderOf = (id: string): string => id.split('/')[0] ?? id;

function contents(folders: readonly string[], all: readonly Rule[]): string {
  const rows = folders.map((folder) => {
    const own = all.filter(({ id }) => folderOf(id) === folder);
    return `- **${folder}/** ${own.map(({ id }) => `[${nameOf(id)}](#${anchor(id)})`).join(' · ')}`;
  });
  return `${rows.join('\n')}\n`;
}

const nameOf = (id: string): string => id.split('/').slice(1).join('/');

const anchor = (id: string): string => id.replaceAll('/', '');

function chapter(folder: string, own: readonly Rule[]): string {
  return [`## ${folder}/\n`, ...own.map(entry)].join('\n');
}

function entry({ id, title, why, indicator, source, example }: Rule): string {
  return `### ${id}

${title}. *${capital(indicator)}.* ${why}

- Fires: ${cell(example.fires)}
- Quiet: ${cell(example.quiet)}
- Source: ${sourceLine(source)}
`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const cell = (text: string): string => `“${text.replace(/([_*[\]<>|])/g, '\\$1')}”`;

function sourceLine({ label, url, effective, note }: Source): string {
  return [
    url === undefined ? label : `[${label}](${url})`,
    ...(effective === undefined ? [] : [`effective ${effective}`]),
    ...(note === undefined ? [] : [note]),
  ].join('; ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(ruleBookPath, ruleBook());
