/** A page's structure as it would be saved: looked through, searched, and then saved or discarded. */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Structure } from '../../encounter/structure.ts';
import { Mark } from '../shapes.tsx';
import { useTheme } from '../use-theme.ts';
import { unreadWords } from '../words.ts';
import { mostPlaces, placesOf } from './search.ts';
import { usePlaces } from './use-places.ts';
import { foundInWords, readInWords, structureWords, textsInWords } from './words.ts';

export interface StructurePageProps {
  /** Absent where it was taken already, or could not be made. */
  readonly structure: Structure | undefined;
  readonly theme: string;
  readonly on: { readonly save: () => void; readonly discard: () => void };
}

export function StructurePage({ structure, theme, on }: StructurePageProps) {
  const root = useRef<HTMLDivElement>(null);
  useTheme(root, theme);
  return (
    <div class="page structure-page" ref={root}>
      <header class="page-head">
        <h1>
          <Mark size={24} />
          {structure === undefined ? structureWords.gone : structureWords.title}
        </h1>
      </header>
      <main>
        {structure === undefined ? (
          <p class="structure-lead">{structureWords.goneMore}</p>
        ) : (
          <Shown structure={structure} on={on} />
        )}
      </main>
    </div>
  );
}

interface ShownProps {
  readonly structure: Structure;
  readonly on: StructurePageProps['on'];
}

function Shown({ structure, on }: ShownProps) {
  const [sought, setSought] = useState('');
  return (
    <>
      <p class="structure-lead">{structureWords.intro}</p>
      <Facts structure={structure} />
      <div class="structure-bar">
        <Search text={structure.html} sought={sought} seek={setSought} />
        <div class="structure-actions">
          <button type="button" class="button" onClick={on.discard}>
            {structureWords.discard}
          </button>
          <button type="button" class="button primary" onClick={on.save}>
            {structureWords.save}
          </button>
        </div>
      </div>
      <File text={structure.html} sought={sought} />
    </>
  );
}

function Facts({ structure: { replaced, read, unread } }: { readonly structure: Structure }) {
  return (
    <dl class="structure-facts card">
      <Fact name="Replaced">
        <strong>{textsInWords(replaced)}</strong>
        {structureWords.replaced}
      </Fact>
      <Fact name="Kept">{structureWords.kept}</Fact>
      <Fact name="Marked as read">{readInWords(read)}</Fact>
      {unread.length > 0 && (
        <Fact name="Not read">
          <ul>
            {unread.map(({ what, why }, at) => (
              <li key={at}>
                {what}: {unreadWords[why].why}
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

function Fact({ name, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface SearchProps {
  readonly text: string;
  readonly sought: string;
  readonly seek: (words: string) => void;
}

function Search({ text, sought, seek }: SearchProps) {
  const count = useMemo(() => placesOf(text, sought).length, [text, sought]);
  return (
    <div class="structure-search">
      <label for="structure-search">{structureWords.search}</label>
      <input
        id="structure-search"
        type="search"
        value={sought}
        onInput={(event) => seek(event.currentTarget.value)}
      />
      <output for="structure-search">
        {sought.trim() === '' ? '' : foundInWords(count, count >= mostPlaces)}
      </output>
    </div>
  );
}

function File({ text, sought }: { readonly text: string; readonly sought: string }) {
  const pre = useRef<HTMLPreElement>(null);
  usePlaces(pre, text, sought);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by key
    <pre class="structure-file card" ref={pre} tabIndex={0} aria-label="The file" role="region">
      {text}
    </pre>
  );
}
