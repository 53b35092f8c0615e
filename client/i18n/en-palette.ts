/** Words of the palette and of what can be taken away. */
export const enPalette = {
  palette: {
    title: 'Go to anything',
    placeholder: 'A view, an action or a node…',
    download: 'Download: {{name}}',
    share: 'The address of exactly what is shown',
    depth: 'Show on the map: {{depth}}',
  },
  format: {
    json: 'the graph as JSON',
    graphml: 'GraphML',
    gexf: 'GEXF for Gephi',
    jgf: 'JSON Graph Format',
    'neo4j-csv': 'CSV for a Neo4j import (zip)',
    cypher: 'Cypher script',
    'claims-csv': 'every claim with its sentences (CSV)',
    'claims-html': 'the claims by section, for printing',
    'claims-markdown': 'the claims by section (Markdown)',
    'nodes-csv': 'the nodes (CSV)',
    bibtex: 'citation as BibTeX',
    ris: 'citation as RIS',
    'csl-json': 'citation as CSL-JSON',
  },
} as const;
