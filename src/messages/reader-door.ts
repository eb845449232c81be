/**
 * The reader's door, by hand: a schema would be half of the reader's size. A test proves that it
 * admits what the schema admits and nothing else.
 */
import type { ToReader } from '../encounter/messages.ts';
import type { Sender } from './sender.ts';

type Fields = Readonly<Record<string, unknown>>;

const checks: Readonly<Record<ToReader['kind'], (fields: Fields) => boolean>> = {
  read: ({ afresh }) => typeof afresh === 'boolean',
  dock: ({ side, width, collapsed }) =>
    (side === 'left' || side === 'right') && isWhole(width) && typeof collapsed === 'boolean',
  undock: () => true,
  reveal: ({ field, start, end }) =>
    typeof field === 'string' && isWholeOrAbsent(start) && isWholeOrAbsent(end),
  taught: ({ fields }) => Array.isArray(fields) && fields.every(isSignals),
  'taught-changed': () => true,
  point: ({ field }) => isTextOrAbsent(field),
  'point-end': () => true,
  leave: () => true,
};

/** A message of the background's own, or undefined. Only the background speaks to a reader: it has no tab. */
export function admitToReader(
  message: unknown,
  sender: Sender,
  ownId: string,
): ToReader | undefined {
  if (sender.id !== ownId || sender.tab !== undefined) return undefined;
  return isToReader(message) ? message : undefined;
}

export function isToReader(message: unknown): message is ToReader {
  if (!isRecord(message)) return false;
  const fields = message;
  const kind = fields['kind'];
  return (
    typeof kind === 'string' &&
    Object.hasOwn(checks, kind) &&
    checks[kind as ToReader['kind']](fields)
  );
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSignals(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { field, view, selector, role, label, name, id, near, place } = value;
  return (
    [field, view, selector, role].every((text) => typeof text === 'string') &&
    [label, name, id, near, place].every(isTextOrAbsent)
  );
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

function isWholeOrAbsent(value: unknown): boolean {
  return value === undefined || isWhole(value);
}
