import { z } from 'zod';
import { ask } from './ask.ts';

/** What the tool has to know of a server's holdings; looser than the contract, as two versions of it have to fit. */
export const SnapshotSchema = z.object({
  revision: z.string(),
  nodes: z.array(
    z.object({
      key: z.string(),
      paper: z.string(),
      nodeType: z.string(),
      name_zh: z.string(),
      name_en: z.string(),
      summary_zh: z.string(),
      aliases: z.array(z.string()),
      bundle: z.string().nullable(),
    }),
  ),
  edges: z.array(
    z.object({
      key: z.string(),
      source: z.string(),
      target: z.string(),
      edgeType: z.string(),
      /** Empty where the edge has none. */
      polarity: z.string(),
      status: z.string(),
      confidence: z.number().nullable(),
      sections: z.array(z.string()),
    }),
  ),
  papers: z.array(
    z.object({
      id: z.string(),
      sections: z.array(z.object({ id: z.string(), start: z.int(), end: z.int() })),
      passages: z.array(z.object({ id: z.string(), start: z.int(), end: z.int() })),
    }),
  ),
  queries: z.array(
    z.object({
      name: z.string(),
      parameters: z.object({
        properties: z.record(z.string(), z.looseObject({ format: z.string().optional() })),
        required: z.array(z.string()).default([]),
      }),
    }),
  ),
});
export type Snapshot = z.infer<typeof SnapshotSchema>;

const ServedGraphSchema = z.object({
  revision: z.string(),
  nodes: z.array(
    z.object({
      key: z.string(),
      attributes: z.object({
        paper: z.string(),
        nodeType: z.string(),
        name_zh: z.string().default(''),
        name_en: z.string().default(''),
        summary_zh: z.string().default(''),
        aliases: z.array(z.string()).default([]),
        bundle: z.string().nullable().default(null),
      }),
    }),
  ),
  edges: z.array(
    z.object({
      key: z.string(),
      source: z.string(),
      target: z.string(),
      attributes: z.object({
        edgeType: z.string(),
        polarity: z.string().default(''),
        status: z.string().default(''),
        confidence: z.number().nullable().default(null),
        sections: z.array(z.string()).default([]),
      }),
    }),
  ),
});

const PaperIdsSchema = z.array(z.object({ id: z.string() }));
const TextSchema = SnapshotSchema.shape.papers.element.omit({ id: true });

/** Reads what a server holds. */
export async function readSnapshot(server: string): Promise<Snapshot> {
  const graph = await read(server, '/api/graph', ServedGraphSchema);
  const ids = await read(server, '/api/papers', PaperIdsSchema);
  const papers = [];
  for (const { id } of ids) papers.push({ id, ...(await read(server, `/api/papers/${id}/text`, TextSchema)) });
  return {
    revision: graph.revision,
    nodes: graph.nodes.map(({ key, attributes }) => ({ key, ...attributes })),
    edges: graph.edges.map(({ attributes, ...edge }) => ({ ...edge, ...attributes })),
    papers,
    queries: await read(server, '/api/queries', SnapshotSchema.shape.queries),
  };
}

async function read<Schema extends z.ZodType>(server: string, path: string, schema: Schema): Promise<z.infer<Schema>> {
  const { status, body } = await ask(server, { method: 'GET', path });
  if (status !== 200 || body.form !== 'json') throw new Error(`${server}${path} answers ${status} instead of JSON.`);
  return schema.parse(body.json);
}
