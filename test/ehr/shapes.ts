/** The pages of the clinic: where each begins, and which facts of a chart it has no place for. */

export type ShapeId =
  | 'openemr'
  | 'claimform'
  | 'spa'
  | 'charts-stack'
  | 'superbill'
  | 'chips'
  | 'checklist'
  | 'grid'
  | 'frames'
  | 'shadow'
  | 'openmrs'
  | 'frappe'
  | 'medplum'
  | 'ottehr';

export interface Shape {
  title: string;
  about: string;
  /** The views that together show a chart, the first one first; the chart follows as `chart=<id>`. */
  views: [string, ...string[]];
  /** Answers (`minutes`, `timeIn`, `line:0.units` …) that have no field here; they can only stand in the note. */
  lacks: RegExp;
  /** The product whose own names the pages carry. */
  product?: string;
}

export const SHAPES: Record<ShapeId, Shape> = {
  openemr: {
    title: 'Foglight EMR',
    about:
      'Frames in frames: identity on top, note and fee sheet in sibling frames two levels down',
    views: ['/openemr/index.html'],
    lacks: /^(time(In|Out)|visit|.*\.minutes)$/,
  },
  claimform: {
    title: 'Ledgerline',
    about: 'One page: rich-text editors beside a claim form with two table rows a service line',
    views: ['/claimform/index.html'],
    lacks: /^$/,
  },
  spa: {
    title: 'Marram Health',
    about: 'Single-page app: note and billing are never mounted together',
    views: ['/spa/', '/spa/?tab=billing'],
    lacks: /^encounter$/,
  },
  'charts-stack': {
    title: 'Longhand',
    about:
      'A stack of notes, one of them open; S, O, A and P typed into one text; the bill in another window',
    views: ['/charts-stack/index.html', '/charts-stack/billing.html'],
    lacks: /^(time(In|Out)|visit|payer|.*\.minutes|.*:\d+\.diagnoses)$/,
  },
  superbill: {
    title: 'Greenroom Practice',
    about: 'Five nameless editors, everything shown twice, and a superbill on a page of its own',
    views: ['/superbill/index.html', '/superbill/bill.html'],
    lacks: /^(time(In|Out)|visit|.*\.minutes)$/,
  },
  chips: {
    title: 'Tidewater',
    about: 'Codes as lines of text with their modifiers glued on, suggestions in the same dress',
    views: ['/chips/index.html', '/chips/claim.html'],
    lacks: /^(time(In|Out)|visit|.*\.minutes)$/,
  },
  checklist: {
    title: 'RehabSheet',
    about:
      'A check-list of untimed and direct timed codes with minutes, units, direct and total minutes',
    views: ['/checklist/index.html'],
    lacks: /^(encounter|.*:\d+\.diagnoses)$/,
  },
  grid: {
    title: 'Plain PT',
    about: 'A grid of divs: headings apart, boxes with placeholders only, rebuilt on every change',
    views: ['/grid/index.html'],
    lacks: /^(encounter|record|.*:\d+\.diagnoses)$/,
  },
  frames: {
    title: 'Patchwork Portal',
    about: 'Editors in srcdoc, written and sandboxed frames; the bill in a frame of another origin',
    views: ['/frames/index.html'],
    lacks: /^(encounter|time(In|Out)|visit)$/,
  },
  shadow: {
    title: 'Lantern Clinical',
    about: 'Web components: the note in open shadow roots, the plan and the bill in closed ones',
    views: ['/shadow/index.html'],
    lacks: /^(encounter|time(In|Out)|visit)$/,
  },
  frappe: {
    title: 'Sundew',
    product: 'Frappe Health',
    about: 'Forms of a desk that stay in the page: the last patient’s is there and not displayed',
    views: ['/frappe/index.html', '/frappe/index.html?form=invoice'],
    lacks: /^(born|record|encounter|time(In|Out)|visit|.*\.(minutes|modifiers?(\.\d)?|diagnoses))$/,
  },
  medplum: {
    title: 'Quillwort Provider',
    product: 'Medplum',
    about:
      'One box for the note; charges as cards of pills, with no units; two tabs never mounted together',
    views: ['/medplum/index.html', '/medplum/index.html?tab=details'],
    lacks: /^(record|encounter|time(In|Out)|visit|.*\.(units|minutes|diagnoses))$/,
  },
  ottehr: {
    title: 'Peatbog EHR',
    product: 'Ottehr',
    about:
      'Sections on routes of their own; the board of other patients beside the chart, by the same names',
    views: [
      '/ottehr/index.html',
      '/ottehr/index.html?page=exam',
      '/ottehr/index.html?page=assessment',
    ],
    lacks: /^(note|section:plan|encounter|time(In|Out)|visit|.*\.(units|minutes|diagnoses))$/,
  },
  openmrs: {
    title: 'Tarn Health',
    product: 'OpenMRS O3',
    about: 'Note in a workspace beside earlier visits; bill items with the clinic’s own names',
    views: ['/openmrs/index.html', '/openmrs/index.html?view=invoice'],
    lacks:
      /^(encounter|payer|time(In|Out)|visit|diagnosis:.*|.*\.(minutes|modifiers?(\.\d)?|diagnoses))$/,
  },
};

/** Address of a chart's view in a shape, e.g. `/spa/?tab=billing&chart=roe-neck`; the first view by default. */
export const shapePath = (shape: ShapeId, chart: string, view = 0): string => {
  const { views } = SHAPES[shape];
  const path = views[view] ?? views[0];
  return `${path}${path.includes('?') ? '&' : '?'}chart=${encodeURIComponent(chart)}`;
};
