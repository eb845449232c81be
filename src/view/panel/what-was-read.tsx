/** What the verdict rests on: every field that was read, how it was found, and what was not. */
import type { ServiceLine } from '../../encounter/encounter.ts';
import type { FieldOrigin } from '../../encounter/fragment.ts';
import type { PanelView } from '../../encounter/panel-view.ts';
import { dayOf, timeOf } from '../dates.ts';
import { originWords, plural, sectionWords } from '../words.ts';
import type { PanelActions } from './actions.ts';
import { lineTarget } from './actions.ts';
import { PointAtParts, PointButton } from './pointing.tsx';
import { UnreadPlaces } from './unread-places.tsx';
import { ReadWrong } from './read-wrong.tsx';

type Sections = typeof sectionWords;
const sections = Object.entries(sectionWords) as [keyof Sections, string][];

interface ReadProps {
  readonly view: PanelView;
  readonly on: PanelActions;
}

export function WhatWasRead({ view, on }: ReadProps) {
  return (
    <details class="block read">
      <summary>What was read: {inShort(view)}</summary>
      <div class="card">
        <Identity view={view} />
        <NoteSections view={view} on={on} />
        <Lines view={view} on={on} />
        <PointAtParts view={view} on={on} />
        <Facts view={view} />
        <UnreadPlaces unread={view.unread} on={on} />
        <p class="points">
          <PointButton on={on}>Point at a field</PointButton>
        </p>
      </div>
      <ReadWrong on={on} />
    </details>
  );
}

function inShort({ encounter, screens, unread }: PanelView): string {
  const read = sections.filter(([name]) => encounter.note?.[name] !== undefined).length;
  const parts = [
    `${read} note ${plural(read, 'section')}`,
    encounter.lines === undefined
      ? 'no bill'
      : `${encounter.lines.length} ${plural(encounter.lines.length, 'line')}`,
    `${screens} ${plural(screens, 'screen')}`,
  ];
  return (
    parts.join(', ') +
    (unread.length > 0 ? `; ${unread.length} ${plural(unread.length, 'place')} not read` : '')
  );
}

function Identity({ view: { identity, freshness } }: { readonly view: PanelView }) {
  return (
    <div class="read-row" data-patient={identity.patient} data-date={identity.date}>
      <strong>{identity.patient ?? 'Patient not read'}</strong>
      <span>{identity.date === undefined ? 'date not read' : dayOf(identity.date)}</span>
      <Freshness part="note" seen={freshness.note} />
      <Freshness part="bill" seen={freshness.bill} />
    </div>
  );
}

interface FreshnessProps {
  readonly part: string;
  readonly seen: PanelView['freshness']['note'];
}

function Freshness({ part, seen }: FreshnessProps) {
  if (seen === undefined) return null;
  return (
    <span class={seen.live ? 'fine' : 'fine stale'}>
      {part} read at {timeOf(seen.at)}
      {!seen.live && ', its screen is closed now'}
    </span>
  );
}

function NoteSections({ view, on }: ReadProps) {
  return (
    <ul class="read-list">
      {sections.map(([name, title]) => {
        const text = view.encounter.note?.[name];
        if (text === undefined) return null;
        const field = `note.${name}`;
        return (
          <li key={name} class="read-row" data-section={name} data-length={text.length}>
            <button type="button" class="link" onClick={() => on.reveal({ field })}>
              {title}
            </button>
            <span>{text === '' ? 'empty' : `${text.length} characters`}</span>
            <Origin origin={view.origins[field]} />
          </li>
        );
      })}
    </ul>
  );
}

function Lines({ view, on }: ReadProps) {
  return (
    <ul class="read-list">
      {view.encounter.lines?.map((line, index) => (
        <li
          key={index}
          class="read-row"
          data-line-code={line.code}
          data-line-units={line.units}
          data-line-modifiers={line.modifiers?.join(' ')}
          data-line-minutes={line.minutes}
        >
          <button type="button" class="link" onClick={() => on.reveal(lineTarget(index))}>
            {line.code}
          </button>
          <span>{lineText(line)}</span>
          <Origin origin={view.origins[`lines.${index}.code`] ?? view.origins[`lines.${index}`]} />
        </li>
      ))}
    </ul>
  );
}

function lineText({ units, modifiers, minutes, diagnoses }: ServiceLine): string {
  const parts = [
    units === undefined ? 'units not read' : `${units} ${plural(units, 'unit')}`,
    modifiers === undefined ? 'modifiers not read' : modifiers.join(' ') || 'no modifier',
    minutes === undefined ? '' : `${minutes} min`,
    diagnoses?.join(' ') ?? '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function Facts({ view: { encounter, origins, product } }: { readonly view: PanelView }) {
  const facts: readonly (readonly [string, string, string | undefined])[] = [
    ['payer', 'Payer', encounter.payer],
    ['clinician', 'Clinician', encounter.clinician],
    ['timeIn', 'Time in', encounter.timeIn],
    ['timeOut', 'Time out', encounter.timeOut],
    ['visit', 'Visit', encounter.visit?.toString()],
    ['diagnoses', 'Diagnoses', encounter.diagnoses?.join(' ')],
    ['status', 'Status', encounter.status],
    ['product', 'EHR', product],
  ];
  return (
    <ul class="read-list">
      {facts.map(([field, title, text]) =>
        text === undefined ? null : (
          <li key={field} class="read-row">
            <span class="read-title">{title}</span>
            <span>{text === '' ? 'empty' : text}</span>
            <Origin origin={origins[field]} />
          </li>
        ),
      )}
    </ul>
  );
}

function Origin({ origin }: { readonly origin: FieldOrigin | undefined }) {
  if (origin === undefined) return null;
  return (
    <span class="fine">
      {originWords[origin.by]}
      {origin.hint !== '' && ` “${origin.hint}”`}
      {!origin.visible && ', on a hidden tab'}
    </span>
  );
}
