/** The form in which a CMS table is bundled. */

/** `effective` is the first day of the quarter for which the table was published, ISO 8601. */
export interface Edition {
  readonly label: string;
  readonly url: string;
  readonly effective: string;
}

/**
 * Rows of words parted by spaces. Pairs: `column1 indicator from to column2…`, `-` for an open end
 * or a first day that is not known. Unit limits: `code units adjudication`.
 */
export interface EditTable {
  readonly edition: Edition;
  readonly rows: readonly string[];
}
