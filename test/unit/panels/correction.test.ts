import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EdgeDetailSchema } from '../../../server/contract/graph.ts';
import type { PaperId } from '../../../server/contract/ids.ts';
import { SeedEdgeSchema } from '../../../server/contract/seed.ts';
import { correctionOf, correctionYaml, OBJECTIONS, withObjection } from '../../../client/panels/map/edge/correction.ts';
import type { Correction } from '../../../client/panels/map/edge/correction.ts';
import { inPaper } from '../../fixtures/keys.ts';

const id = inPaper('lanterns');

const end = (key: string) => ({
  key: id(key),
  attributes: {
    nodeType: 'Factor',
    name_zh: key,
    name_en: key,
    aliases: [],
    summary_zh: '',
    summary_en: '',
    desirable: '+',
    paper: 'lanterns',
    sections: [],
    bundle: null,
    x: 0,
    y: 0,
    outlineX: null,
    outlineY: null,
  },
});
const evidence = { exact: '信任促进合作', prefix: '写道：\n', suffix: '。', start: 12, end: 18 };
const detail = EdgeDetailSchema.parse({
  key: id('c17'),
  source: id('trust'),
  target: id('work'),
  attributes: {
    edgeType: 'DRIVES',
    polarity: '+',
    status: 'inferred',
    confidence: 0.4,
    note: 'a step',
    note_zh: '一步',
    delay: true,
    basis: 'cited',
    reference: 'Lantern (1900)',
    condition: '信任',
    passages: [id('s2-1-3')],
    quotes: ['信任促进合作'],
    sections: [id('s2-1')],
  },
  ends: { source: end('trust'), target: end('work') },
  evidence: [{ passage: id('s2-1-3'), ...evidence, section: id('s2-1') }],
});
const words = { paper: 'lanterns' as PaperId, revision: 'r1', claim: 'trust increases work', objection: 'the sign' };
const asCoded = {
  id: 'c17',
  source: 'trust',
  target: 'work',
  type: 'DRIVES',
  polarity: '+',
  status: 'inferred',
  confidence: 0.4,
  note: 'a step',
  note_zh: '一步',
  delay: true,
  basis: 'cited',
  reference: 'Lantern (1900)',
  condition: '信任',
  evidence: [{ passage: 's2-1-3', ...evidence }],
};

function edgesOf(correction: Correction): unknown {
  return parse(correctionYaml(detail, correction, words));
}

describe('a correction', () => {
  test('of nothing is the edge as it is coded', () => {
    expect(edgesOf(correctionOf(detail))).toEqual([asCoded]);
  });

  test('of the sign changes the sign alone, and says what it is about', () => {
    const yaml = correctionYaml(
      detail,
      { ...correctionOf(detail), polarity: '-', comment: 'reads the other way' },
      words,
    );
    expect(yaml.split('\n').slice(0, 7)).toEqual([
      '# Causeway correction to lanterns, revision r1',
      '# Edge: lanterns:c17',
      '# Claim: trust increases work',
      '# What is wrong: the sign',
      '# Comment: reads the other way',
      '# Put this in its place:',
      '- id: c17',
    ]);
    expect(parse(yaml)).toEqual([{ ...asCoded, polarity: '-' }]);
  });

  test('of the direction swaps the ends at once, and another objection puts them back', () => {
    const swapped = withObjection(correctionOf(detail), 'direction', detail);
    expect(edgesOf(swapped)).toEqual([{ ...asCoded, source: 'work', target: 'trust' }]);
    expect(withObjection(swapped, 'sign', detail)).toEqual(correctionOf(detail));
  });

  test('of a cause to a membership states it, and leaves out what only causes have', () => {
    const { id: key, source, target, evidence: quotes } = asCoded;
    const changed = { ...correctionOf(detail), type: 'PART_OF', note: '' } as const;
    expect(edgesOf(changed)).toEqual([
      { id: key, source, target, type: 'PART_OF', status: 'stated', confidence: 1, evidence: quotes },
    ]);
  });

  test('of another step drops the translation of the old one', () => {
    const { note_zh: _, ...rest } = asCoded;
    expect(edgesOf({ ...correctionOf(detail), note: ' another step ' })).toEqual([{ ...rest, note: 'another step' }]);
  });

  test('that nothing supports it shows the edge as it is, to be removed', () => {
    const yaml = correctionYaml(detail, { ...correctionOf(detail), objection: 'unsupported', polarity: '-' }, words);
    expect(yaml).toContain('# Remove this edge from the coding:\n- id: c17\n  source: trust\n');
    expect(parse(yaml)).toEqual([asCoded]);
  });

  test('is one edge of the seed whatever is written in its fields', () => {
    const texts = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(...OBJECTIONS), (comment, note, objection) => {
        const yaml = correctionYaml(detail, { ...correctionOf(detail), comment, note, objection }, words);
        const edges: unknown = parse(yaml);
        expect(edges).toHaveLength(1);
        expect(SeedEdgeSchema.array().parse(edges)[0]?.target).toBe('work');
      }),
    );
  });
});
