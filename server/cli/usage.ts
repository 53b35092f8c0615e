import { EXPORT_FORMAT_NAMES } from '../contract/export.ts';

/** What was typed cannot be carried out as it is; the message says what could be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const SETTINGS = 'It goes by the settings of the server: CAUSEWAY_DATA, NEO4J_URI and the others.';

/** What each command is for and takes. */
export const HELP = {
  serve: `Usage: causeway serve

Builds what is stale, loads the papers, serves, and prints the address. ${SETTINGS}
`,
  query: `Usage: causeway query CYPHER [-p NAME=VALUE]… [--format table|csv|json]
       causeway query --name QUERY [-p NAME=VALUE]… [--format table|csv|json]
       causeway query --list

Runs one reading Cypher query, or a named query. Without CYPHER, or with -, the query is read from standard input.

  -p, --param NAME=VALUE   a parameter; VALUE is JSON where it reads as JSON, else text
      --name QUERY         a named query, as --list names them
      --list               the named queries and what they ask
      --format FORMAT      table (usual), csv or json

${SETTINGS}
`,
  trace: `Usage: causeway trace A B [--max-length N] [--no-lift] [--limit N] [--format text|json]

Every causal chain from A to B, ranked, and what they come to. A and B are keys or names of nodes, in either language.

      --max-length N       edges of the longest chain, 1 to 12 (8)
      --no-lift            the two nodes alone, without their parts
      --limit N            how many chains are listed (20)
      --lang zh|en         language of the names (zh where A or B is in Chinese, else en)
      --format FORMAT      text (usual) or json

${SETTINGS}
`,
  check: `Usage: causeway check [FOLDER…]

Checks the coding of papers: all under seed, unless folders are named. Exits with 1 where a rule is broken.
`,
  export: `Usage: causeway export FORMAT [--paper ID] [--lang zh|en] [--output FILE]

Writes all that is held, or one paper, to standard output or to a file. FORMAT is one of
${EXPORT_FORMAT_NAMES.join(', ')}.

      --paper ID           one paper
      --lang zh|en         language where names or headings are written in one (en)
  -o, --output FILE        a file, in place of standard output

${SETTINGS}
`,
} as const;

export type Command = keyof typeof HELP;

export function isCommand(name: string | undefined): name is Command {
  return name !== undefined && Object.hasOwn(HELP, name);
}

export const USAGE = `Usage: causeway COMMAND

  serve                    serve the map and the HTTP interface
  query CYPHER             ask in Cypher, or with a named query
  trace A B                every causal chain from one node to another
  check [FOLDER…]          check the coding of papers
  export FORMAT            write what is held as a file

causeway COMMAND --help tells more; --version prints the version.
Exit codes: 0 done, 1 refused or failed, 2 not understood.
`;
