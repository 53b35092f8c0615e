import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Graph } from '../../../../server/contract/graph.ts';
import { estimateWidth } from '../../../../server/layout/label-box.ts';
import { mapSvg } from '../../../../client/view/export/map-svg.ts';
import type { MapSvg } from '../../../../client/view/export/map-svg.ts';
import { LabelMetrics } from '../../../../client/view/label-metrics.ts';
import type { RendererView } from '../../../../client/view/renderer-view.ts';
import { choosePalette } from '../../../../client/view/palette.ts';
import { indexOf } from '../../../../client/model/graph-index.ts';
import { mapArrow, outlineMap } from '../../../../client/model/map-outline.ts';
import { buildScene } from '../../../../client/view/scene.ts';
import { findOutlineChains } from '../../../../server/causality/outline/outline.ts';
import type { Cut } from '../../../../server/contract/cut.ts';
import { NodeKeySchema } from '../../../../server/contract/ids.ts';
import { cutOf } from '../../causality/outline-questions.ts';
import { tinyMap } from '../../layout/tiny-map.ts';
import { tinyGraph } from '../../panels/tiny-graph.ts';
import { bare, inPaper } from '../../../fixtures/keys.ts';

const id = inPaper('tiny');

const NAMES = {
  a: '<img src=x onerror=alert(1)>',
  b: 'שלום עולם',
  c: '学习\u0000\u001b能力 & "优势"',
};

const types = {
  Countermeasure: 'Policies',
  Factor: 'Factors',
  Mechanism: 'Mechanisms',
  Advantage: 'Advantages',
  Outcome: 'Outcomes',
  Concept: 'Concepts',
  Actor: 'Actors',
};

function named(names: Readonly<Record<string, string>>): Graph {
  const graph = tinyGraph({ a: { type: 'Factor' }, b: {}, c: { type: 'Outcome' } }, [
    { edge: 'a DRIVES b +' },
    { edge: 'b DRIVES c -', inferred: true },
  ]);
  const nodes = graph.nodes.map((node, at) => ({
    ...node,
    attributes: { ...node.attributes, x: at * 240, y: at * -90, name_en: names[bare<string>(node.key)] ?? node.key },
  }));
  return { ...graph, nodes };
}

const view: RendererView = {
  selection: null,
  emphasis: null,
  overlay: null,
  language: 'en',
  palette: choosePalette('dark', null),
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  stepsText: (steps) => `in ${steps} steps`,
};

interface Shown {
  graph: Graph;
  cut: Cut;
  /** Whether all chains are drawn; else those of what is selected. */
  showsChains?: boolean;
}

const EVERYTHING = cutOf('everything', []);

function pictureOf(change: Partial<RendererView> = {}, names: Readonly<Record<string, string>> = NAMES): MapSvg {
  return pictureOfMap({ graph: named(names), cut: EVERYTHING }, change);
}

function pictureOfMap({ graph, cut, showsChains = false }: Shown, change: Partial<RendererView> = {}): MapSvg {
  const index = indexOf(graph);
  const chains = findOutlineChains(index, cut, []).arrows.map((arrow) => mapArrow(index, arrow));
  const scene = buildScene(outlineMap(graph, graph, cut), chains, {
    stretch: 1,
    widen: 1,
    boxScale: 1.12,
    showsChains,
  });
  const fontFamily = '"Noto Sans SC", sans-serif';
  return mapSvg({
    shown: { scene, view: { ...view, ...change }, metrics: new LabelMetrics(estimateWidth), fontFamily },
    measureIn: estimateWidth,
    names: types,
    legend: [
      { sample: '<path d="M0 0H9"/>', width: 34, text: 'raises <b>' },
      { sample: '<path d="M0 0H8"/>', width: 34, text: 'lowers' },
    ],
    title: 'A & B',
    description: ['3 nodes are drawn.'],
  });
}

function textsOf({ svg }: MapSvg): string[] {
  const $ = load(svg, { xml: true });
  return $('text')
    .toArray()
    .map((text) => $(text).text());
}

describe('the map as SVG', () => {
  it('is well-formed to libxml2, whatever the names are', async () => {
    const { svg } = pictureOf();
    const { errors } = await validateXML({ xml: { fileName: 'map.svg', contents: svg }, normalization: 'c14n' });
    expect(bare(errors)).toEqual([]);
    expect(load(svg, { xml: true })('img, script, image')).toHaveLength(0);
  });

  it('writes every name, heading, sign, line of the legend and of the caption as text', () => {
    const texts = textsOf(pictureOf());
    expect(texts.join(' ')).toContain('<img src=x onerror=alert(1)>');
    expect(texts.join('').replace(/\s/g, '')).toContain('学习能力&"优势"');
    expect(texts).toEqual(
      expect.arrayContaining([
        'שלום עולם',
        'Factors',
        'Mechanisms',
        'Outcomes',
        '+',
        '−',
        'raises <b>',
        'lowers',
        'A & B',
      ]),
    );
    expect(texts.at(-1)).toBe('3 nodes are drawn.');
  });

  it('draws each arrow once as a curve, and inferred ones dashed', () => {
    const $ = load(pictureOf().svg, { xml: true });
    const curves = $('path[d*="C"][fill="none"]');
    expect(curves).toHaveLength(2);
    expect(curves.filter('[stroke-dasharray="6 4"]')).toHaveLength(1);
  });

  it('stands on a light ground and names its fonts, whatever the page looks like', () => {
    const $ = load(pictureOf().svg, { xml: true });
    expect($('rect').first().attr('fill')).toBe('#ffffff');
    expect($('text').first().attr('font-family')).toBe('"Noto Sans SC", sans-serif');
  });

  it('fades what is not spoken of, and draws the rest again above it', () => {
    const [arrow] = named(NAMES).edges;
    const picture = pictureOf(
      { selection: { kind: 'edge', key: arrow!.key } },
      { a: 'first', b: 'second', c: 'third' },
    );
    const $ = load(picture.svg, { xml: true });
    const faded = $('g[opacity]');
    expect(bare(faded.toArray().map((group) => $(group).attr('opacity')))).toEqual(['0.18', '0.3']);
    const count = (name: string): number => textsOf(picture).filter((text) => text === name).length;
    expect(bare([count('first'), count('second'), count('third')])).toEqual([2, 2, 1]);
  });

  it('paints what an overlay paints', () => {
    const { key } = named(NAMES).nodes[0]!;
    const overlay = { nodes: new Map([[key, { tone: 'left', mark: '87 %' } as const]]), edges: new Map(), legend: [] };
    expect(textsOf(pictureOf({ overlay }))).toContain('87 %');
  });

  describe('of an outline', () => {
    const graph = tinyMap(
      ['a', 'c', 'head', { key: 'inner', bundle: 'head' }, { key: 'other', bundle: 'head' }],
      ['a + inner', 'inner - c', 'a + other', 'other + c ~', 'inner + other'],
    );
    const outlined = {
      ...graph,
      nodes: graph.nodes.map((node, at) => ({
        ...node,
        attributes: { ...node.attributes, outlineX: at * 262, outlineY: at * -40 },
      })),
    };
    const closed: Shown = { graph: outlined, cut: cutOf('outline', []) };

    it('writes at a chain its sign and its steps where chains are shown, or its box is selected', () => {
      const key = NodeKeySchema.parse(id('a'));
      expect(textsOf(pictureOfMap(closed)).join(' ')).not.toContain('steps');
      expect(textsOf(pictureOfMap({ ...closed, showsChains: true }))).toContain('± in 2 steps');
      expect(textsOf(pictureOfMap(closed, { selection: { kind: 'node', key } }))).toContain('± in 2 steps');
    });

    it('draws the frame of an open heading', () => {
      const framesIn = ({ svg }: MapSvg): number =>
        load(svg, { xml: true })('path[stroke-dasharray="4 3"][fill="none"]').length;
      expect(framesIn(pictureOfMap(closed))).toBe(0);
      expect(framesIn(pictureOfMap({ graph: outlined, cut: cutOf('outline', ['head']) }))).toBe(1);
    });

    it('draws what a panel speaks of over it, step by step, with the names of folded nodes', () => {
      const emphasis = { nodes: new Set<never>(), edges: new Set(graph.edges.map(({ key }) => key)) };
      const texts = textsOf(pictureOfMap(closed, { emphasis }));
      expect(texts).toEqual(expect.arrayContaining(['inner', 'other']));
      expect(textsOf(pictureOfMap(closed))).not.toContain('inner');
    });

    it('has room for what is drawn over it', () => {
      const filed = ['f', 'g', 'h', 'i', 'j'];
      const wide = tinyMap(['head', 'a', 'b', 'c', 'd', ...filed.map((key) => ({ key, bundle: 'head' }))], []);
      const nodes = wide.nodes.map((node, at) => {
        return { ...node, attributes: { ...node.attributes, outlineX: at * 262, outlineY: 0 } };
      });
      const emphasis = { nodes: new Set(nodes.map(({ key }) => key)), edges: new Set<never>() };
      const picture = pictureOfMap({ graph: { ...wide, nodes }, cut: cutOf('outline', []) }, { emphasis });
      const $ = load(picture.svg, { xml: true });
      const names = $('text').filter((_, text) => filed.includes($(text).text()));
      expect(names.length).toBe(filed.length);
      for (const text of names) expect(Number($(text).attr('x'))).toBeGreaterThan(0);
    });
  });
});
