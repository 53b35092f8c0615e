import { sectionLabel } from '../coding/passage-labels.ts';
import type { GraphNode } from '../contract/graph.ts';
import { writeCsv } from './csv.ts';
import type { ExportInput } from './export-input.ts';
import { DESIRABLE_NAMES } from './words.ts';

const COLUMNS = [
  'id',
  'type',
  'name_zh',
  'name_en',
  'aliases',
  'summary_zh',
  'summary_en',
  'desirable',
  'paper',
  'sections',
  'bundle',
  'edges_in',
  'edges_out',
];

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * Every node a row, in both languages; `desirable` says whether `more` or `less` of it is good by the paper's lights.
 */
export function writeNodesCsv({ graph }: ExportInput): string {
  const incoming = countBy(graph.edges.map(({ target }) => target));
  const outgoing = countBy(graph.edges.map(({ source }) => source));
  const labels = new Map<string, string>(graph.sections.map((section) => [section.id, sectionLabel(section)]));
  const row = ({ key, attributes }: GraphNode) => [
    key,
    attributes.nodeType,
    attributes.name_zh,
    attributes.name_en,
    attributes.aliases.join(' | '),
    attributes.summary_zh,
    attributes.summary_en,
    DESIRABLE_NAMES[attributes.desirable],
    attributes.paper,
    attributes.sections.map((section) => labels.get(section) ?? section).join(' | '),
    attributes.bundle,
    incoming.get(key) ?? 0,
    outgoing.get(key) ?? 0,
  ];
  return writeCsv(COLUMNS, graph.nodes.map(row));
}
