import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSeeds, readSeed } from '../../seed/load.ts';
import type { SeedPaper } from '../../seed/seed-paper.ts';
import { PaperIdSchema } from '../../server/contract/ids.ts';
import { loadCatalog, type Catalog } from '../../server/queries/catalog.ts';
import { readEvidence, readGraph } from '../../server/queries/read-graph.ts';
import { readPapers, readPaperText } from '../../server/queries/read-papers.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { claim, invented } from '../fixtures/invented-keys.ts';
import type { OpenEmptyStore } from './conformance.ts';

const QUERIES = fileURLToPath(new URL('../../cypher/queries', import.meta.url));
const SCHEMA = fileURLToPath(new URL('../../cypher/schema', import.meta.url));
const INVENTED = fileURLToPath(new URL('../fixtures/invented', import.meta.url));
const PAPER = PaperIdSchema.parse('invented');

/** The app's own reading of the graph and the text, on any store. */
export function describeAppReads(name: string, openEmpty: OpenEmptyStore): void {
  describe(`the app's reads on ${name}`, () => {
    let store: GraphStore;
    let catalog: Catalog;
    let paper: SeedPaper;
    let revision: string;
    beforeAll(async () => {
      [store, catalog, paper] = await Promise.all([openEmpty(), loadCatalog(QUERIES), readSeed(INVENTED)]);
      ({ revision } = await loadSeeds(store, [INVENTED], { schemaFolder: SCHEMA }));
    });
    afterAll(() => store.close());

    test('the graph has every node and edge of the seed, sorted by key', async () => {
      const graph = await readGraph(store, catalog);
      expect(graph.revision).toBe(revision);
      expect(graph.nodes.map(({ key }) => key)).toEqual(paper.seed.nodes.map(({ id }) => invented(id)).toSorted());
      expect(graph.sections.map(({ id, number }) => [id, number])).toEqual(
        paper.seed.sections.map(({ id, number }) => [invented(id), number]),
      );
      const keys = graph.edges.map(({ key }) => key);
      expect([keys.length, keys]).toEqual([paper.seed.edges.length, keys.toSorted()]);
    });

    test('a node has all its attributes', async () => {
      const { nodes } = await readGraph(store, catalog);
      expect(nodes.find(({ key }) => key === invented('craft-exchange'))).toEqual({
        key: invented('craft-exchange'),
        attributes: {
          nodeType: 'Mechanism',
          name_zh: '手艺交流',
          name_en: 'exchange of craft',
          aliases: ['交流手艺'],
          summary_zh: '匠人之间交流手艺。',
          summary_en: 'Artisans exchanging their craft.',
          desirable: '+',
          paper: 'invented',
          sections: ['s2-1', 's3', 's4-1'].map(invented),
          bundle: null,
        },
      });
      const folded = nodes.find(({ key }) => key === invented('queueing-time'));
      expect(folded?.attributes).toMatchObject({ bundle: invented('lantern-cost-advantage') });
    });

    test('causal and structural edges have theirs', async () => {
      const copying = claim('pattern-copying-ability-DRIVES-lantern-town-income-plus');
      const { edges } = await readGraph(store, catalog);
      expect(edges.find(({ key }) => key === copying)).toEqual({
        key: copying,
        source: invented('pattern-copying-ability'),
        target: invented('lantern-town-income'),
        attributes: {
          edgeType: 'DRIVES',
          polarity: '+',
          status: 'stated',
          confidence: 1,
          strength: 0.9,
          delay: true,
          basis: 'finding',
          condition: '多年以后',
          passages: [invented('s2-1-5')],
          quotes: ['多年以后仿样能力大大增加镇上收入'],
          sections: [invented('s2-1')],
        },
      });
      const copyingIsPart = claim('pattern-copying-ability-PART_OF-lantern-making-ability');
      expect(edges.find(({ key }) => key === copyingIsPart)?.attributes).toMatchObject({
        edgeType: 'PART_OF',
        status: 'stated',
        confidence: 1,
      });
      expect(edges.find(({ key }) => key === claim('yoshiya-guild-PROVIDES-guild-trust'))?.attributes).toEqual({
        edgeType: 'PROVIDES',
        passages: [invented('s4-1-4')],
        quotes: ['𠮷屋行会提供行会信任'],
        sections: [invented('s4-1')],
      });
    });

    test('a graph of one paper, and of a paper that is not there', async () => {
      expect(await readGraph(store, catalog, PAPER)).toEqual(await readGraph(store, catalog));
      const none = await readGraph(store, catalog, PaperIdSchema.parse('none'));
      expect(none).toEqual({ revision, nodes: [], edges: [], sections: [] });
    });

    test('papers with what they hold', async () => {
      expect(await readPapers(store, catalog)).toEqual([{ ...paper.seed.paper, nodes: 25, edges: 34, passages: 33 }]);
    });

    test('the text is the file, and every passage lies where it says', async () => {
      const text = await readPaperText(store, catalog, PAPER);
      expect(text?.text).toBe(await readFile(`${INVENTED}/source.txt`, 'utf8'));
      const passages = paper.seed.sections.flatMap((section) => section.passages);
      expect(text?.passages.map(({ start, end }) => text.text.slice(start, end))).toEqual(
        passages.map((passage) => passage.text),
      );
      expect(text?.paper).toEqual(paper.seed.paper);
      expect(text?.leftOut).toEqual([
        { start: 0, end: 23, reason: 'the notice that the text is invented', reason_zh: '说明本文为虚构' },
      ]);
    });

    test('a section reaches to the end of its subsections', async () => {
      const text = await readPaperText(store, catalog, PAPER);
      const ranges = text?.sections.map(({ number, level, start, end }) => [
        number,
        level,
        text.text.slice(start, end).slice(-6),
      ]);
      expect(ranges).toEqual([
        ['1', 1, '作社的一种。'],
        ['2', 1, '加镇上收入。'],
        ['2.1', 2, '加镇上收入。'],
        ['2.2', 2, '加镇上收入。'],
        ['3', 1, '的桥有三座。'],
        ['4', 1, '少毁约风险。'],
        ['4.1', 2, '供行会信任。'],
        ['4.2', 2, '少毁约风险。'],
      ]);
      const [, second, , last] = text?.sections ?? [];
      expect(second?.end).toBe(last?.end);
    });

    test('a passage knows its edges and nodes', async () => {
      const text = await readPaperText(store, catalog, PAPER);
      expect(text?.passages.find(({ id }) => id === invented('s1-1'))).toMatchObject({
        section: invented('s1'),
        heading: false,
        roles: ['claim', 'definition'],
        edges: [claim('lantern-cooperative-REQUIRES-shared-workshop')],
        nodes: ['lantern-cooperative', 'shared-workshop'].map(invented),
      });
      const idle = text?.passages.find(({ id }) => id === invented('s3-7'));
      expect(idle).toMatchObject({ roles: ['none'], reason_zh: '背景：与合作社无关', edges: [], nodes: [] });
    });

    test('a paper that is not there has no text', async () => {
      expect(await readPaperText(store, catalog, PaperIdSchema.parse('none'))).toBeNull();
    });

    test('every quote stands at its place, between its prefix and its suffix', async () => {
      const evidence = await readEvidence(store, catalog);
      const around = [...evidence.values()]
        .flat()
        .map(({ prefix, exact, suffix, start, end }) => [
          prefix + exact + suffix,
          paper.text.slice(start - prefix.length, end + suffix.length),
        ]);
      expect(around).toHaveLength(35);
      for (const [quoted, found] of around) expect(found).toBe(quoted);
    });

    test('each edge has evidence for each of its quotes, and nothing else has any', async () => {
      const { edges } = await readGraph(store, catalog);
      const evidence = await readEvidence(store, catalog);
      const said = edges.map(({ key }) => [key, evidence.get(key)?.map(({ passage, exact }) => [passage, exact])]);
      const held = edges.map(({ key, attributes }) => {
        const { passages, quotes } = attributes;
        return [key, passages.map((passage, index) => [passage, quotes[index]])];
      });
      expect(said).toEqual(held);
      expect([...evidence.keys()].toSorted()).toEqual(edges.map(({ key }) => key));
    });
  });
}
