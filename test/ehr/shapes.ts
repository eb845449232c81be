/** The pages of the clinic: where each begins, and which facts of a chart it has a place for. */

export type ShapeId = 'openemr' | 'claimform' | 'spa';

export interface Shape {
  title: string;
  /** Path of the first page; the chart follows as `?chart=<id>`. */
  path: string;
  about: string;
  /** Facts that have a field of their own here. What has none can only stand in the note. */
  shows: { minutes: boolean; times: boolean; visit: boolean };
}

export const SHAPES: Record<ShapeId, Shape> = {
  openemr: {
    title: 'Foglight EMR',
    path: '/openemr/index.html',
    about:
      'Frames in frames: identity on top, note and fee sheet in sibling frames two levels down',
    shows: { minutes: false, times: false, visit: false },
  },
  claimform: {
    title: 'Ledgerline',
    path: '/claimform/index.html',
    about: 'One page: rich-text editors beside a claim form with two table rows a service line',
    shows: { minutes: true, times: true, visit: true },
  },
  spa: {
    title: 'Marram Health',
    path: '/spa/',
    about: 'Single-page app: note and billing are never mounted together',
    shows: { minutes: true, times: true, visit: true },
  },
};

/** Address of a chart in a shape, e.g. `/spa/?chart=roe-neck`. */
export const shapePath = (shape: ShapeId, chart: string): string =>
  `${SHAPES[shape].path}?chart=${encodeURIComponent(chart)}`;
