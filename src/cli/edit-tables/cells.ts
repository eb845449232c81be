/** The text tables that CMS publishes: tab-separated, or comma-separated with quotes. */

/** Text → rows of trimmed cells; blank lines are passed over. */
export function rowsOf(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => (line.includes('\t') ? line.split('\t') : splitAtCommas(line)).map(bare));
}

function splitAtCommas(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map(([, cell = '']) => cell)
    .slice(0, line.endsWith(',') ? undefined : -1);
}

function bare(cell: string): string {
  const text = cell.trim();
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}

/** A code as CPT and HCPCS write them. */
export function isCode(cell: string | undefined): cell is string {
  return cell !== undefined && /^[0-9A-Z]\d{3}[0-9A-Z]$/.test(cell);
}
