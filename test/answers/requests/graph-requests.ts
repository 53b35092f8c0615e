import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { EXPORT_FORMAT_NAMES } from '../../../server/contract/export.ts';
import type { Question } from '../question.ts';
import { get } from './build.ts';
import type { Subjects } from './subjects.ts';

/** The graph, its parts, the papers' texts. */
export function graphRequests({ nodes, edges, node, edge, paperIds }: Subjects): Question[] {
  return [
    get('/api/graph', '/api/graph'),
    ...paperIds.map((paper) => get('/api/graph', '/api/graph', { paper })),
    ...nodes.slice(0, 28).map((one) => get('/api/nodes/{key}', `/api/nodes/${node(one)}`)),
    ...edges.slice(0, 24).map((one) => get('/api/edges/{key}', `/api/edges/${edge(one)}`)),
    get('/api/papers', '/api/papers'),
    ...paperIds.map((paper) => get('/api/papers/{id}/text', `/api/papers/${paper}/text`)),
  ];
}

/** Names whole and in part, in both languages, in traditional characters and in pinyin. */
export function searchRequests({ nodes, paperIds }: Subjects): Question[] {
  const traditional = Converter({ from: 'cn', to: 't' });
  const search = (q: string, more: Record<string, string | number> = {}): Question =>
    get('/api/search', '/api/search', { q, ...more });
  const toPinyin = (text: string, between: string): string =>
    pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(between);
  const some = nodes.slice(0, 10);
  const [paper = ''] = paperIds;
  return [
    ...some.map(({ name_zh }) => search(name_zh)),
    ...some.map(({ name_en }) => search(name_en)),
    ...some.slice(0, 6).map(({ name_zh }) => search(traditional(name_zh))),
    ...some.slice(0, 6).map(({ name_zh }) => search(toPinyin(name_zh, ''))),
    ...some.slice(0, 4).map(({ name_zh }) => search(toPinyin(name_zh, ' '))),
    ...some.slice(0, 6).map(({ name_zh }) => search(name_zh.slice(0, 2), { limit: 50 })),
    ...some.slice(0, 4).map(({ name_en }) => search(name_en.slice(0, 4), { limit: 5 })),
    ...some.slice(0, 4).map(({ summary_zh }) => search(summary_zh.slice(2, 8))),
    ...nodes
      .flatMap(({ aliases }) => aliases.slice(0, 1))
      .slice(0, 4)
      .map((alias) => search(alias)),
    search('创新', { types: 'Factor,Mechanism', limit: 100 }),
    search('创新', { paper }),
    search(''),
    search('no such thing at all'),
  ];
}

export function exportRequests({ paperIds }: Subjects): Question[] {
  const [paper = ''] = paperIds;
  const parameters: Record<string, string>[] = [{}, { lang: 'zh' }, { paper }, { paper, lang: 'zh' }];
  return EXPORT_FORMAT_NAMES.flatMap((format) =>
    parameters.map((query) => get('/api/export/{format}', `/api/export/${format}`, query)),
  );
}

export function statusRequests(): Question[] {
  return ['/health/live', '/health/ready', '/api/version', '/openapi.json'].map((path) => get(path, path));
}
