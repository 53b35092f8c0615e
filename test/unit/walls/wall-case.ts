/** A file of one place, and what may and may not be written in it, one statement a line. */
export interface WallCase {
  file: string;
  /** How each refusal ends. */
  why: string;
  refused: readonly string[];
  allowed: readonly string[];
}

export function from(module: string): string {
  return `export * from '${module}';`;
}
