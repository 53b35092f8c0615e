import type { NameFinder } from '../../server/coding/name-finder.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { Briefing, Finding } from './briefing.ts';
import { onlyOne } from './reconcile.ts';

/** The findings of which the paper has every node and edge, each by its id. */
export function knownFindings(briefing: Briefing, names: NameFinder): Briefing {
  return briefing.flatMap((item) => {
    const finding = knownFinding(item.finding, names);
    return finding === null ? [] : [{ ...item, finding }];
  });
}

function knownFinding(finding: Finding, names: NameFinder): Finding | null {
  let isWhole = true;
  const found = <Key extends string>(given: Key, ids: readonly Key[]): Key => {
    const id = onlyOne(ids);
    isWhole &&= id !== null;
    return id ?? given;
  };
  const node = (given: NodeKey): NodeKey => found(given, names.nodes(given));
  const edge = (given: EdgeKey): EdgeKey => found(given, names.edges(given));
  const known = withKeys(finding, node, edge);
  return isWhole ? known : null;
}

/** The same question of other nodes and edges. */
function withKeys(finding: Finding, node: (key: NodeKey) => NodeKey, edge: (key: EdgeKey) => EdgeKey): Finding {
  switch (finding.kind) {
    case 'node':
      return { ...finding, key: node(finding.key) };
    case 'edge':
      return { ...finding, key: edge(finding.key) };
    case 'trace': {
      const { from, to, require, avoid, ...rest } = finding;
      const passing = { ...(require && { require: require.map(node) }), ...(avoid && { avoid: avoid.map(node) }) };
      return { ...rest, from: node(from), to: node(to), ...passing };
    }
    case 'path':
    case 'loop':
      return { ...finding, edges: finding.edges.map(edge) };
    case 'reach':
      return { ...finding, from: node(finding.from) };
    case 'policies':
      return { ...finding, targets: finding.targets.map(node) };
    case 'gaps':
      return finding;
    case 'compare':
      return { ...finding, left: node(finding.left), right: node(finding.right) };
    case 'what-if':
      return { ...finding, changes: finding.changes.map((change) => ({ ...change, key: node(change.key) })) };
  }
}
