import type { Hints } from '../snapshot/box.ts';

/** What a statement rests on: a public source file, the vendor's own help, or what others report. */
type Ground = `source: ${string}` | `documentation: ${string}` | `hearsay: ${string}`;

/** What a profile of an EHR may state. Profiles are data; see the README beside them. */
export interface Profile {
  /** The product as its users call it; the panel says it. */
  name: string;
  /** Domains on which the vendor runs it; what is under them counts. */
  hosts?: readonly string[];
  /** How the document's title begins. */
  titles?: readonly string[];
  /** Recognises the product elsewhere: any of these selectors is found in the document. */
  marks: readonly string[];
  /**
   * By field path, selectors in the order in which they are tried; each ends in an element that it
   * names by an attribute (an id, a class, a name). Only a profile that is proven may claim a field; any other
   * has no `fields`.
   */
  fields?: Readonly<Record<string, readonly string[]>>;
  /** Words that the product's own labels use. They count where nothing else names the field. */
  hints?: Hints;
}

/** Why a profile may be believed. Beside it and apart from it, for a reader of pages needs none of this. */
export interface Grounds {
  /** The folder of `test/ehr` whose pages have this product's shape and are read in the tests. */
  provenBy?: string;
  restsOn: readonly Ground[];
  /** When the facts were last looked at, as ISO 8601. */
  checked: string;
}
