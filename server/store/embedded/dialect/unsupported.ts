import type { SyntaxNode } from '../../guard/syntax-tree.ts';

/** Something that the embedded engine lacks, or is not known to answer as Neo4j does. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported';
  readonly node: SyntaxNode;
  readonly hint: string;

  constructor(node: SyntaxNode, construct: string, hint: string) {
    super(construct);
    this.node = node;
    this.hint = hint;
  }
}

/** @throws Unsupported */
export function refuse(node: SyntaxNode, construct: string, hint: string): never {
  throw new Unsupported(node, construct, hint);
}
