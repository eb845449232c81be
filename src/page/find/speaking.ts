/** Short texts that say themselves which part of a service line they are. */
import { parseCode } from './codes.ts';
import { columnRole, type LineRole } from './line-words.ts';

/** What a text says: its part of the line, the name it gives, and the value behind the name. */
export interface Said {
  role: LineRole | null;
  /** Empty where the form of the text alone tells. */
  name: string;
  value: string;
}

const UNITS =
  /^(?:[x×]\s*)?\d{1,3}(?:\.0+)?\s*(?:un|units?|ea)\.?$|^[x×]\s*\d{1,2}$|^\d{1,2}\s*[x×]\s*(?:\$.*)?$/i;

const MINUTES = /^\d{1,3}\s*(?:min|mins|minutes)\.?$/i;

const COLON = /^([A-Za-z][\w ./#-]{0,30}?)\s*[:=]\s*(.*)$/;

const SPACE = /^([A-Za-z][\w.#]{0,12})\s+(\S.*)$/;

const ICDS = /^(?:[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}[\s,;]*)+$/;

/** `Dx 1` is as often the name of a box as a pointer: alone, only several places are one. */
const PLACES = /^(?:[A-L]|\d{1,2})(?:[\s,/]+(?:[A-L]|\d{1,2}))+$/;
const PLACE = /^(?:[A-L]|\d{1,2})$/;

/** What stands behind a name that no colon parts from its value. */
const VALUES: Partial<Record<LineRole, RegExp>> = {
  modifiers: /^[A-Z0-9]{2}(?:[\s,]+[A-Z0-9]{2}){0,3}$/,
  units: /^\d{1,2}(?:\.0+)?$/,
  minutes: /^\d{1,3}$/,
};

const holds = (role: LineRole | null, value: string, inPart: boolean): boolean => {
  if (role !== 'diagnoses') return role !== null && (VALUES[role]?.test(value) ?? false);
  return ICDS.test(value) || PLACES.test(value) || (inPart && PLACE.test(value));
};

function afterColon(text: string): Said | null {
  const [, name, value = ''] = COLON.exec(text) ?? [];
  const role = name === undefined ? null : columnRole(name);
  return name !== undefined && role ? { role, name, value } : null;
}

function afterSpace(text: string, inPart: boolean): Said | null {
  const [, name, value = ''] = SPACE.exec(text) ?? [];
  const role = name === undefined ? null : columnRole(name);
  return name !== undefined && holds(role, value, inPart) ? { role, name, value } : null;
}

/** `Units: 2`, `Mod GP`, `2 UN`, `25 min`: what a text says it is. */
export function saidBy(text: string, inPart = false): Said {
  const named = afterColon(text) ?? afterSpace(text, inPart);
  if (named) return named;
  const role = UNITS.test(text) ? 'units' : MINUTES.test(text) ? 'minutes' : null;
  return { role, name: '', value: text };
}

/** `45 min · 3 units · Dx A, B`: each part of a text for itself; the text of a code stays whole. */
export const partsSaid = (text: string): Said[] =>
  (parseCode(text) ? [text] : text.split(/\s+[·•|]\s+/)).map((part) => saidBy(part.trim(), true));
