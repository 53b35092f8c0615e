import { holdingsOf, type Library } from '../library/library.ts';
import { type PreparedBody, prepareBody } from '../prepared-body.ts';
import type { ExportFormatName } from '../contract/export.ts';
import { EXPORT_FORMATS, type ExportFormat } from './formats.ts';
import type { Language } from './words.ts';

export interface ExportRequest {
  format: ExportFormatName;
  /** Id of a paper; every paper where it is left out. */
  paper?: string | undefined;
  language: Language;
}

const kept = new WeakMap<Library, Map<string, PreparedBody>>();

function contentType(mediaType: string): string {
  return mediaType === 'application/zip' ? mediaType : `${mediaType}; charset=utf-8`;
}

/**
 * The file. It is written when first asked for, and kept as long as its revision.
 * @throws RequestError UNKNOWN_PAPER
 */
export function prepareExport(library: Library, { format, paper, language }: ExportRequest): PreparedBody {
  const files = kept.get(library) ?? new Map<string, PreparedBody>();
  kept.set(library, files);
  const name = JSON.stringify([format, paper, language]);
  const file = files.get(name);
  if (file !== undefined) return file;
  const { write, mediaType }: ExportFormat = EXPORT_FORMATS[format];
  const bytes = Buffer.from(write({ ...holdingsOf(library, paper), language }));
  const body = prepareBody(bytes, contentType(mediaType));
  files.set(name, body);
  return body;
}

/** Such as `causeway-sme-clusters-claims-zh.html`. */
export function exportFileName({ format, paper, language }: ExportRequest): string {
  const { ending, inOneLanguage }: ExportFormat = EXPORT_FORMATS[format];
  const dot = ending.indexOf('.');
  const subject = paper === undefined ? 'causeway' : `causeway-${paper}`;
  const suffix = inOneLanguage ? `-${language}` : '';
  return `${subject}${ending.slice(0, dot)}${suffix}${ending.slice(dot)}`;
}
