/** Where a rule comes from, how old it is, and whether it is contested. */
import type { Source } from '../encounter/review.ts';
import { dayOf } from './dates.ts';

interface SourceLineProps {
  readonly source: Source;
  /** The rule's id, where it is worth showing. */
  readonly rule?: string;
}

export function SourceLine({ source, rule }: SourceLineProps) {
  const { label, url, effective, note } = source;
  return (
    <p class="source">
      {url === undefined ? (
        label
      ) : (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {label}
        </a>
      )}
      {effective !== undefined && <span> · from {dayOf(effective)}</span>}
      {rule !== undefined && <span> · {rule}</span>}
      {note !== undefined && <span class="source-note"> · {note}</span>}
    </p>
  );
}
