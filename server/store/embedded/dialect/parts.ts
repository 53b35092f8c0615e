import { tokensOf, type SyntaxNode } from '../../guard/syntax-tree.ts';

/** The first part by a rule, or undefined. */
export function partOf(node: SyntaxNode, rule: string): SyntaxNode | undefined {
  return node.parts.find(({ name, isToken }) => name === rule && !isToken);
}

export function partsOf(node: SyntaxNode, rule: string): SyntaxNode[] {
  return node.parts.filter(({ name, isToken }) => name === rule && !isToken);
}

/** The parts that are rules, not tokens. */
export function rulesOf(node: SyntaxNode): SyntaxNode[] {
  return node.parts.filter(({ isToken }) => !isToken);
}

/** Whether a node has this token among its own parts, in any case. */
export function hasToken(node: SyntaxNode, token: string): boolean {
  return node.parts.some(({ name, isToken }) => isToken && name.toUpperCase() === token);
}

/** A part that the grammar says is there. */
export function needPart(node: SyntaxNode, rule: string): SyntaxNode {
  const part = partOf(node, rule);
  if (!part) throw new Error(`the rule ${node.name} has no ${rule}`);
  return part;
}

/** The tokens of a node in one form of writing, to tell whether two parts of a query are the same. */
export function fingerprintOf(node: SyntaxNode): string {
  return tokensOf(node).join(' ');
}
