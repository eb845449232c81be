/** The settings page: sites, appearance, payers, rules and privacy, one below the other. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Mark } from '../shapes.tsx';
import { useTheme } from '../use-theme.ts';
import { productName } from '../words.ts';
import { Appearance } from './appearance.tsx';
import { PackPages } from './pack-pages.tsx';
import { Privacy } from './privacy.tsx';
import type { OptionsProps } from './props.ts';
import { RuleBook } from './rule-book.tsx';
import { Sites } from './sites.tsx';
import { TaughtFields } from './taught.tsx';

const sections = [
  ['sites', 'Sites'],
  ['taught', 'Fields you taught'],
  ['appearance', 'Appearance'],
  ['rules', 'Rules'],
  ['payers', 'Payers'],
  ['privacy', 'Privacy'],
] as const;

export function Options(props: OptionsProps) {
  const root = useRef<HTMLDivElement>(null);
  useTheme(root, props.settings.theme);
  return (
    <div class="page" ref={root}>
      <PageHead edition={props.editionLabel} />
      <main>
        <Sections {...props} />
      </main>
    </div>
  );
}

function Sections(props: OptionsProps) {
  const { sites, taught, packs, choices, ownPacks, packTools, rules, settings, on } = props;
  return (
    <>
      <Section index={0}>
        <Sites sites={sites} packs={choices} on={on} />
      </Section>
      <Section index={1}>
        <TaughtFields {...taught} />
      </Section>
      <Section index={2}>
        <Appearance settings={settings} on={on} />
      </Section>
      <Section index={3}>
        <RuleBook rules={rules} off={settings.rulesOff} on={on} />
      </Section>
      <Section index={4}>
        <PackPages packs={packs} own={ownPacks} tools={packTools} on={on} />
      </Section>
      <Section index={5}>
        <Privacy wipe={on.wipe} />
      </Section>
    </>
  );
}

function PageHead({ edition }: { readonly edition: string }) {
  return (
    <header class="page-head">
      <h1>
        <Mark size={28} /> {productName} settings
      </h1>
      <nav aria-label="Sections">
        {sections.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <p class="fine">rules of {edition}</p>
    </header>
  );
}

interface SectionProps {
  readonly index: 0 | 1 | 2 | 3 | 4 | 5;
  readonly children: ComponentChildren;
}

function Section({ index, children }: SectionProps) {
  const [id, title] = sections[index];
  return (
    <section class="page-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
