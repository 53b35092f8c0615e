import type { ExportFormatName } from '../contract/export.ts';
import { writeBibtex } from './bibtex.ts';
import { writeClaimsCsv } from './claims-csv.ts';
import { writeClaimsHtml } from './claims-html.ts';
import { writeClaimsMarkdown } from './claims-markdown.ts';
import { writeCslJson } from './csl-json.ts';
import { writeCypherScript } from './cypher-script.ts';
import type { ExportInput } from './export-input.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeJsonGraph } from './json-graph.ts';
import { writeNeo4jCsv } from './neo4j-csv.ts';
import { writeNodesCsv } from './nodes-csv.ts';
import { writeRis } from './ris.ts';

export interface ExportFormat {
  /** One line on what the file is, for documentation. */
  summary: string;
  /** Media type without its parameters. */
  mediaType: string;
  /** What the file's name ends in, after `causeway` and the paper. */
  ending: string;
  /** Whether names, or headings, are written in one language. */
  inOneLanguage: boolean;
  write: (input: ExportInput) => string | Uint8Array;
}

/** Every format by the name it has in the address. */
export const EXPORT_FORMATS = {
  json: {
    summary: 'the graph as GET /api/graph gives it',
    mediaType: 'application/json',
    ending: '.json',
    inOneLanguage: false,
    write: ({ graph }) => JSON.stringify(graph),
  },
  graphml: {
    summary: 'GraphML 1.0',
    mediaType: 'application/graphml+xml',
    ending: '.graphml',
    inOneLanguage: true,
    write: writeGraphml,
  },
  gexf: {
    summary: 'GEXF 1.3, with positions',
    mediaType: 'application/gexf+xml',
    ending: '.gexf',
    inOneLanguage: true,
    write: writeGexf,
  },
  jgf: {
    summary: 'JSON Graph Format 2',
    mediaType: 'application/vnd.jgf+json',
    ending: '.jgf.json',
    inOneLanguage: true,
    write: writeJsonGraph,
  },
  'neo4j-csv': {
    summary: 'nodes.csv and relationships.csv for neo4j-admin database import, in a zip',
    mediaType: 'application/zip',
    ending: '-neo4j.zip',
    inOneLanguage: false,
    write: writeNeo4jCsv,
  },
  cypher: {
    summary: 'a Cypher script that may be run again',
    mediaType: 'application/x-cypher-query',
    ending: '.cypher',
    inOneLanguage: false,
    write: writeCypherScript,
  },
  'claims-csv': {
    summary: 'every claim with its sentences',
    mediaType: 'text/csv',
    ending: '-claims.csv',
    inOneLanguage: false,
    write: writeClaimsCsv,
  },
  'claims-html': {
    summary: 'the claims by section, for printing',
    mediaType: 'text/html',
    ending: '-claims.html',
    inOneLanguage: true,
    write: writeClaimsHtml,
  },
  'claims-markdown': {
    summary: 'the claims by section in Markdown',
    mediaType: 'text/markdown',
    ending: '-claims.md',
    inOneLanguage: true,
    write: writeClaimsMarkdown,
  },
  'nodes-csv': {
    summary: 'every node',
    mediaType: 'text/csv',
    ending: '-nodes.csv',
    inOneLanguage: false,
    write: writeNodesCsv,
  },
  bibtex: {
    summary: 'the papers in BibTeX',
    mediaType: 'application/x-bibtex',
    ending: '.bib',
    inOneLanguage: true,
    write: writeBibtex,
  },
  ris: {
    summary: 'the papers in RIS',
    mediaType: 'application/x-research-info-systems',
    ending: '.ris',
    inOneLanguage: true,
    write: writeRis,
  },
  'csl-json': {
    summary: 'the papers in CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    ending: '.csl.json',
    inOneLanguage: true,
    write: writeCslJson,
  },
} as const satisfies Readonly<Record<ExportFormatName, ExportFormat>>;

export function isExportFormat(name: string): name is ExportFormatName {
  return Object.hasOwn(EXPORT_FORMATS, name);
}
