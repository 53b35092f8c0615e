import { beforeAll, describe, expect, test } from 'vitest';
import type { Seed, SeedEdge } from '../../../server/contract/seed.ts';
import { accountSections } from '../../../seed/check/account.ts';
import { checkSeed } from '../../../seed/check/check-seed.ts';
import { listSeedFolders, readSeed } from '../../../seed/load.ts';
import type { SeedPaper } from '../../../seed/seed-paper.ts';

let paper: SeedPaper;

beforeAll(async () => {
  paper = await readSeed('seed/sme-clusters');
});

describe('the papers that ship and the fixture', () => {
  test('break no rule', async () => {
    const folders = [...(await listSeedFolders('seed')), 'test/fixtures/invented'];
    for (const folder of folders) expect(checkSeed(await readSeed(folder)), folder).toEqual([]);
  });

  test('every passage of the paper is in one row of the account', () => {
    const rows = accountSections(paper);
    const passages = paper.seed.sections.flatMap((section) => section.passages);
    expect(rows.map(({ section }) => section)).toEqual(paper.seed.sections.map(({ id, number }) => number ?? id));
    expect(rows.reduce((sum, row) => sum + row.passages, 0)).toBe(passages.length);
    expect(rows.reduce((sum, row) => sum + row.stated + row.inferred + row.structure, 0)).toBe(paper.seed.edges.length);
  });

  test("the paper's headings are nodes", () => {
    const byType = (type: string) =>
      paper.seed.nodes.filter((node) => node.type === type).map(({ name_zh }) => name_zh);
    expect(byType('Concept')).toContain('中小产业集群创新');
    expect(byType('Advantage')).toEqual(
      expect.arrayContaining(['中间性组织模式优势', '基于分工的技术创新优势', '学习能力优势']),
    );
    expect(byType('Factor')).toEqual(expect.arrayContaining(['基础设施', '社会文化', '资本投资', '市场专业化']));
    expect(byType('Countermeasure')).toEqual(
      expect.arrayContaining(['建立特色产业基地', '知识产权保护与关键、共性技术研发']),
    );
  });

  test('no title, author or year is invented', () => {
    expect(paper.seed.paper).toMatchObject({ title: null, authors: [], year: null, invented: false });
  });
});

/** The rules that a copy of the paper breaks once it was changed. */
function broken(change: (seed: Seed) => void): string[] {
  const seed = structuredClone(paper.seed);
  change(seed);
  return [...new Set(checkSeed({ seed, text: paper.text }).map(({ rule }) => rule))].toSorted();
}

function causal(seed: Seed, status: 'stated' | 'inferred'): Extract<SeedEdge, { polarity: unknown }> {
  const found = seed.edges.find((edge) => 'polarity' in edge && edge.status === status);
  if (found === undefined || !('polarity' in found)) throw new Error(`no ${status} edge`);
  return found;
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('nothing there');
  return item;
}

describe('a broken coding', () => {
  test.each<[string, string[], (seed: Seed) => void]>([
    ['a passage at a wrong position', ['verbatim'], (seed) => void (first(first(seed.sections).passages).text += '。')],
    ['a passage taken out', ['every sentence'], (seed) => void first(seed.sections).passages.shift()],
    ['a quote that is not verbatim', ['quote'], (seed) => void (first(causal(seed, 'stated').evidence).exact += '！')],
    [
      'a quote in another passage',
      ['every sentence', 'quote'],
      (seed) => void (first(causal(seed, 'stated').evidence).passage = 's1-3' as never),
    ],
    ['a wrong prefix', ['quote'], (seed) => void (first(causal(seed, 'stated').evidence).prefix = '无')],
    ['a quote given twice', ['quote'], ({ edges }) => void first(edges).evidence.push(first(first(edges).evidence))],
    ['a name in the wrong language', ['both languages'], ({ nodes }) => void (first(nodes).name_en = '集群创新')],
    ['a note in one language', ['both languages'], (seed) => void delete causal(seed, 'inferred').note_zh],
    [
      'an inferred edge without its step',
      ['both languages', 'status'],
      (seed) => void delete causal(seed, 'inferred').note,
    ],
    ['an inferred edge that is too sure', ['status'], (seed) => void (causal(seed, 'inferred').confidence = 1)],
    ['a stated edge that is too unsure', ['status'], (seed) => void (causal(seed, 'stated').confidence = 0.4)],
    ['an edge given twice', ['no duplicate'], ({ edges }) => void edges.push({ ...first(edges), evidence: [] })],
    [
      'an edge said twice',
      ['no duplicate'],
      ({ edges }) => void edges.push({ ...first(edges), id: 'c999' as never, evidence: [] }),
    ],
    ['a key of two things', ['no duplicate'], ({ nodes, edges }) => void (first(edges).id = first(nodes).id)],
    [
      'a heading inside its section',
      ['order'],
      ({ sections }) => void (first(first(sections).passages.slice(1)).heading = true),
    ],
    ['an end that is not there', ['ends'], (seed) => void (causal(seed, 'stated').target = 'nowhere' as never)],
    ['an actor as a cause', ['ends'], (seed) => void (causal(seed, 'stated').source = 'government' as never)],
    ['a policy that drives a factor', ['ends'], ({ edges }) => addressesAsDrives(edges)],
    ['a node without an edge', ['no orphan'], ({ nodes }) => void nodes.push(lonely(first(nodes)))],
    [
      'two nodes of one name',
      ['no duplicate'],
      ({ nodes }) => void (first(nodes.slice(1)).name_zh = first(nodes).name_zh),
    ],
    ['a bundle inside a bundle', ['bundle'], ({ nodes }) => nestBundle(nodes)],
    ['a whole that is part of its part', ['parts'], ({ edges }) => closeCircle(edges)],
    ['a cross product', ['no cross product'], ({ edges }) => crossOut(edges)],
    ['a membership that a reader infers without its step', ['status'], (seed) => inferMembership(seed, 0.4)],
    ['an inferred membership that is too sure', ['status'], (seed) => inferMembership(seed, 1, 'a step')],
    ['a stated membership that is unsure', ['status'], (seed) => void (membership(seed).confidence = 0.8)],
    ['a cited claim without its reference', ['basis'], (seed) => void (claim(seed).basis = 'cited')],
    ['a reference of a claim that is not cited', ['basis'], (seed) => void (claim(seed).reference = 'Porter (1990)')],
    ['a condition in other words', ['condition'], (seed) => void (claim(seed).condition = '在某些条件下')],
    ['a clause that nothing quotes', ['every sentence'], ({ sections }) => forgetReason(sections, 's5-2')],
  ])('%s', (_, rules, change) => {
    expect(broken(change)).toEqual(rules);
  });
});

describe('a coding', () => {
  const change = (seed: Seed): void => {
    inferMembership(seed, 0.4, 'a step');
    const { passage } = first(claim(seed).evidence);
    const passages = seed.sections.flatMap((section) => section.passages);
    const text = passages.find(({ id }) => id === passage)?.text ?? '';
    Object.assign(claim(seed), {
      basis: 'cited',
      reference: 'Porter (1990)',
      condition: text.slice(1, 5),
      polarity: '0',
    });
  };

  test('may deny a claim, say what it rests on and when it holds, and infer a membership', () => {
    expect(broken(change)).toEqual([]);
  });

  test('that says nothing of a membership states it', async () => {
    const parts = (await readSeed('test/fixtures/invented')).seed.edges.filter(({ type }) => type === 'PART_OF');
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(part).toMatchObject({ status: 'stated', confidence: 1 });
  });
});

type Membership = Extract<SeedEdge, { type: 'PART_OF' }>;

function membership(seed: Seed): Membership {
  return first(seed.edges.filter((edge): edge is Membership => edge.type === 'PART_OF'));
}

function inferMembership(seed: Seed, confidence: Membership['confidence'], note?: string): void {
  Object.assign(membership(seed), { status: 'inferred', confidence, ...(note && { note, note_zh: '一步' }) });
}

/** The first claim that the paper states. */
function claim(seed: Seed): Extract<SeedEdge, { polarity: unknown }> {
  return causal(seed, 'stated');
}

function addressesAsDrives(edges: SeedEdge[]): void {
  const edge = edges.find(({ type }) => type === 'ADDRESSES');
  if (edge) edge.type = 'DRIVES';
}

function lonely(node: Seed['nodes'][number]): Seed['nodes'][number] {
  return { ...node, id: 'lonely' as never, name_zh: '孤立', name_en: 'lonely' };
}

function nestBundle(nodes: Seed['nodes']): void {
  const member = nodes.find(({ bundle }) => bundle !== undefined);
  const other = nodes.find(({ id }) => id === member?.bundle);
  if (other) other.bundle = 'industrial-cluster' as never;
}

function closeCircle(edges: SeedEdge[]): void {
  const part = edges.find(({ type }) => type === 'PART_OF');
  if (part) edges.push({ ...part, id: 'c999' as never, source: part.target, target: part.source });
}

/** Two causes of one sentence get edges to two of its effects. */
function crossOut(edges: SeedEdge[]): void {
  const one = edges.find(({ source, target }) => source === 'flexible-system' && target === 'technology-opportunity');
  const two = edges.find(
    ({ source, target }) => source === 'competitive-pressure' && target === 'technology-opportunity',
  );
  if (one && two)
    edges.push(
      { ...one, id: 'c998' as never, target: 'response-speed' as never },
      { ...two, id: 'c999' as never, target: 'response-speed' as never },
    );
}

function forgetReason(sections: Seed['sections'], id: string): void {
  const passage = sections.flatMap(({ passages }) => passages).find((candidate) => candidate.id === id);
  delete passage?.reason;
  delete passage?.reason_zh;
}
