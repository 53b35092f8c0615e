import { z } from 'zod';
import { GraphSchema } from '../contract/graph.ts';
import { RequestError } from '../errors.ts';
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../contract/export.ts';
import { EXPORT_FORMATS, isExportFormat } from '../export/formats.ts';
import { exportFileName, prepareExport, type ExportRequest } from '../export/prepare-export.ts';
import { definePreparedRoute } from './route.ts';
import { STORE_AWAY } from './services.ts';

const NAMES = [...EXPORT_FORMAT_NAMES];
const SUMMARIES = NAMES.map((name) => `${name} (${EXPORT_FORMATS[name].summary})`);
const MEDIA_TYPES = [...new Set(NAMES.map((name) => EXPORT_FORMATS[name].mediaType))];

interface Input {
  params: { format: string };
  query: { paper?: string | undefined; lang: ExportRequest['language'] };
}

function formatNamed(name: string): ExportFormatName {
  if (isExportFormat(name)) return name;
  throw new RequestError(
    'NOT_FOUND',
    `There is no export as ${JSON.stringify(name)}.`,
    `Formats: ${NAMES.join(', ')}.`,
  );
}

function toRequest({ params, query }: Input): ExportRequest {
  return { format: formatNamed(params.format), paper: query.paper, language: query.lang };
}

export const exportRoutes = [
  definePreparedRoute({
    method: 'get',
    path: '/api/export/:format',
    tag: 'The rest',
    summary: `All that is held, or one paper, as a file to keep; formats: ${SUMMARIES.join(', ')}`,
    params: z.object({ format: z.string().meta({ enum: NAMES }) }),
    query: z.object({ paper: z.string().optional(), lang: z.enum(['zh', 'en']).default('en') }),
    answer: GraphSchema,
    media: MEDIA_TYPES,
    headers: (input) => ({
      'Content-Disposition': `attachment; filename="${exportFileName(toRequest(input))}"`,
    }),
    refusals: [...STORE_AWAY, 'NOT_FOUND', 'UNKNOWN_PAPER'],
    find: async (input, { library }) => prepareExport(await library(), toRequest(input)),
  }),
];
