/** A number stays a number; whatever is text is made inert where it is written. Null is an empty cell. */
export type Cell = string | number | null;

/** What a panel lists, as it can be taken away. */
export interface Table {
  header: readonly string[];
  rows: readonly (readonly Cell[])[];
}
