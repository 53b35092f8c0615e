/** One rule that a coding breaks, and where. */
export interface Violation {
  /** Short name of the rule, such as `quote`. */
  rule: string;
  /** The node, edge, passage or range it is about. */
  where: string;
  /** What is wrong and what to do. */
  message: string;
}
