/** Pointing at a field in the page: offered where one was not read, and told of while it lasts. */
import type { TeachableField } from '../../encounter/field-map.ts';
import type { PanelView } from '../../encounter/panel-view.ts';
import { fieldWords } from '../field-words.ts';
import type { PanelActions } from './actions.ts';

interface PointProps {
  readonly on: Pick<PanelActions, 'point'>;
  readonly field?: TeachableField | undefined;
  readonly children: string;
}

/** Naming is by the buttons beside the place in the page: a docked panel takes no typed text. */
export function PointButton({ on, field, children }: PointProps) {
  return (
    <button type="button" class="button small point" onClick={() => on.point(field)}>
      {children}
    </button>
  );
}

interface PointingProps {
  readonly view: Pick<PanelView, 'pointing'>;
  readonly on: Pick<PanelActions, 'endPointing'>;
}

export function Pointing({ view: { pointing }, on }: PointingProps) {
  if (pointing === undefined) return null;
  const name = pointing.field === undefined ? 'a field' : fieldName(pointing.field);
  return (
    <div class="card offer pointing" role="status">
      <p>
        <strong>Point at {name} in the page.</strong> Click the place that holds it. Nothing in the
        chart is changed.
      </p>
      <button type="button" class="button" onClick={on.endPointing}>
        Stop pointing
      </button>
    </div>
  );
}

function fieldName(field: TeachableField): string {
  return (fieldWords.get(field) ?? field).toLowerCase();
}

/** What the reader calls a place that it could not read, as a field to point at. */
const places: Readonly<Record<string, TeachableField>> = {
  date: 'identity.date',
  lines: 'lines.code',
};

/** The field of a place that was not read; undefined where it is not one field alone. */
export function fieldAt(what: string): TeachableField | undefined {
  const field = places[what] ?? (what as TeachableField);
  return fieldWords.has(field) ? field : undefined;
}

/** A place that was not read, by the name the interface gives it. */
export function placeWords(what: string): string {
  return fieldWords.get(what)?.toLowerCase() ?? what;
}

type LinePart = 'units' | 'modifiers';

/** Parts of the billing lines that no line shows. */
export function PointAtParts({ view, on }: { readonly view: PanelView } & Pick<PointProps, 'on'>) {
  const { lines = [] } = view.encounter;
  const drifted = new Set(view.unread.map(({ what }) => what));
  const missing = (['units', 'modifiers'] as const).filter(
    (part: LinePart) =>
      lines.some((line) => line[part] === undefined) && !drifted.has(`lines.${part}`),
  );
  if (missing.length === 0) return null;
  return (
    <p class="points">
      {missing.map((part) => (
        <PointButton key={part} on={on} field={`lines.${part}`}>
          {`Point at the ${part}`}
        </PointButton>
      ))}
    </p>
  );
}
