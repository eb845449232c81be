/** What a profile of an EHR may state. Profiles are data; see the README beside them. */
export interface Profile {
  id: string;
  /** Recognises the product: any of these selectors is found in the document. */
  marks: readonly string[];
  /**
   * By field path, selectors in the order in which they are tried; each ends in an element that it
   * names by an attribute (an id, a class, a name). A profile that a fixture of ours proves may claim
   * fields outright; any other only hints.
   */
  fields: Readonly<Record<string, readonly string[]>>;
  /** A page of our own clinic shows this product's shape and is read in the tests. */
  proven: boolean;
}
