/** Names of the files that `GET /api/export/:format` makes. */
export const EXPORT_FORMAT_NAMES = [
  'json',
  'graphml',
  'gexf',
  'jgf',
  'neo4j-csv',
  'cypher',
  'claims-csv',
  'claims-html',
  'claims-markdown',
  'nodes-csv',
  'bibtex',
  'ris',
  'csl-json',
] as const;
export type ExportFormatName = (typeof EXPORT_FORMAT_NAMES)[number];
