/** Distinct from an adjustment: another region of the body. */
import { quote } from '../evidence.ts';
import type { Chart } from '../chart.ts';
import type { Place, Region, Service, Span } from '../note/facts.ts';
import { type Adjusted, adjustedRegions } from './adjusted-regions.ts';
import type { Separateness } from './separateness.ts';
import { servicesBehind } from './services.ts';
import { listed } from './words.ts';

type Status = Separateness['status'];

/** Compares the regions that were worked on with those that were adjusted under `adjustment`. */
export function separateByRegion(chart: Chart, code: string, adjustment: string): Separateness {
  const { encounter, facts } = chart;
  const adjusted = adjustedRegions(encounter, facts, adjustment);
  const services = servicesBehind(chart, code);
  const places = services.flatMap((service) => service.places);
  const status = adjusted ? together(services.map((one) => ofService(one, adjusted))) : 'unclear';
  const spans = distinct([...places.map(({ span }) => span), ...(adjusted?.spans ?? [])]);
  return {
    status,
    evidence: spans.map((span) => quote(encounter, span, status === 'separate')),
    shows: shown(status, places, adjusted),
    asks: asked(code, adjustment),
  };
}

const key = ({ section, start, end }: Span): string => `${section} ${start} ${end}`;

/** One place may be named by two services: it is quoted once. */
function distinct(spans: readonly Span[]): Span[] {
  return spans.filter((span, at) => spans.findIndex((other) => key(other) === key(span)) === at);
}

function ofService({ places }: Service, { regions }: Adjusted): Status {
  const found = new Set(places.map((place) => ofPlace(place, regions)));
  if (found.has('overlapping')) return 'overlapping';
  return found.has('separate') ? 'separate' : 'unclear';
}

/** A muscle that crosses into an adjusted region settles nothing; an area that covers one overlaps it. */
function ofPlace({ regions, specific, joint }: Place, adjusted: ReadonlySet<Region>): Status {
  if (regions.length === 0) return 'unclear';
  if (!regions.some((region) => adjusted.has(region))) return 'separate';
  const crosses = specific && !joint && regions.length > 1;
  return crosses && !regions.every((region) => adjusted.has(region)) ? 'unclear' : 'overlapping';
}

/** Work in the adjusted region and elsewhere under one code cannot be told apart here. */
function together(all: readonly Status[]): Status {
  if (all.includes('overlapping')) return all.includes('separate') ? 'unclear' : 'overlapping';
  return all.includes('separate') ? 'separate' : 'unclear';
}

function shown(status: Status, places: readonly Place[], adjusted: Adjusted | undefined): string {
  if (!adjusted) return 'neither the note nor the diagnoses say which regions were adjusted';
  const where = `adjusted: ${regionNames([...adjusted.regions])}`;
  if (places.length === 0) return `the note names no region for this work (${where})`;
  const work = `worked on: ${listed([...new Set(places.map(({ word }) => word))])}`;
  const verdicts = {
    separate: 'another region than the adjustment',
    overlapping: 'the same region as the adjustment',
    unclear: 'the note does not settle whether the region is another',
  };
  return `${verdicts[status]} (${where}; ${work})`;
}

function regionNames(regions: readonly Region[]): string {
  return listed(regions.map((region) => region.replace('-', ' ')));
}

function asked(code: string, adjustment: string): string {
  return `Which regions were worked on under ${code}, and which were adjusted under ${adjustment}?`;
}
