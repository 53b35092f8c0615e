import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphNode, NodeType } from '../../../server/contract/graph.ts';
import { SearchQuerySchema, type SearchHit } from '../../../server/contract/search.ts';
import { loadDictionaries } from '../../../server/search/dictionaries.ts';
import { bare } from '../../fixtures/keys.ts';
import { buildSearchIndex, type SearchIndex } from '../../../server/search/search-index.ts';
import { tinyGraphOf } from '../../fixtures/tiny-graph.ts';

interface Named {
  nodeType?: NodeType;
  name_zh: string;
  name_en: string;
  aliases?: string[];
  summary_zh?: string;
  summary_en?: string;
  paper?: string;
}

function node(key: string, named: Named): GraphNode {
  const [made] = tinyGraphOf({ [key]: { nodeType: 'Factor', paper: 'first', ...named } }, []).nodes;
  if (made === undefined) throw new Error(`node: there is no ${key}.`);
  return made;
}

const NODES = [
  node('cluster-innovation', {
    nodeType: 'Concept',
    name_zh: '中小企业集群创新',
    name_en: 'SME cluster innovation',
    aliases: ['集群创新'],
    summary_zh: '集群之内的创新。',
    summary_en: 'Innovation inside a cluster.',
  }),
  node('innovation', { nodeType: 'Mechanism', name_zh: '创新', name_en: 'innovation' }),
  node('innovation-ability', {
    nodeType: 'Mechanism',
    name_zh: '创新能力',
    name_en: 'ability to innovate',
    summary_en: 'What a firm can do that is new.',
  }),
  node('infrastructure', {
    name_zh: '基础设施',
    name_en: 'infrastructure',
    summary_zh: '道路、通信与创新平台。',
    summary_en: 'Roads and networks, on which trust does not depend.',
  }),
  node('trust', { name_zh: '信任', name_en: 'trust', summary_zh: '企业之间的信任。', paper: 'second' }),
  node('thrust', { name_zh: '推力', name_en: 'thrust', paper: 'second' }),
  node('know-how', { name_zh: '技术诀窍', name_en: 'know-how (R&D)', aliases: ['技能', 'tacit knowledge'] }),
  node('women', { name_zh: '女企业家', name_en: 'women entrepreneurs' }),
  node('bank', { name_zh: '银行贷款', name_en: 'bank loans' }),
];

let index: SearchIndex;
beforeAll(async () => {
  index = buildSearchIndex(NODES, await loadDictionaries());
});

function search(q: string, more: Record<string, string> = {}): SearchHit[] {
  return index(SearchQuerySchema.parse({ q, ...more }));
}

/** Key and field of each hit. */
function found(q: string, more: Record<string, string> = {}): string[] {
  return search(q, more).map(({ key, matched }) => `${bare<string>(key)} ${matched}`);
}

describe('what a hit says', () => {
  it('names the node and the field that matched', () => {
    expect(bare(search('银行'))).toEqual([
      { key: 'bank', nodeType: 'Factor', name_zh: '银行贷款', name_en: 'bank loans', matched: 'name_zh' },
    ]);
  });
});

describe('ranking', () => {
  it('puts the whole name first, then names that begin with the query, that contain it, then summaries', () => {
    expect(found('创新')).toEqual([
      'innovation name_zh',
      'innovation-ability name_zh',
      'cluster-innovation name_zh',
      'infrastructure summary_zh',
    ]);
  });

  it('puts a name before an alias, and an alias before a summary', () => {
    expect(found('集群')).toEqual(['cluster-innovation name_zh']);
    expect(found('tacit')).toEqual(['know-how aliases']);
    expect(found('技能')).toEqual(['know-how aliases']);
  });

  it('puts names before a summary, and finds inside of words too', () => {
    expect(found('trust')).toEqual(['trust name_en', 'infrastructure summary_en']);
    expect(found('rust')).toEqual(['trust name_en', 'thrust name_en', 'infrastructure summary_en']);
  });

  it('is the same whatever the order of the nodes', async () => {
    const reversed = buildSearchIndex(NODES.toReversed(), await loadDictionaries());
    for (const q of ['创新', 'rust', 'in', '企业', 'a', 'q', '新']) {
      expect(reversed(SearchQuerySchema.parse({ q }))).toEqual(search(q));
    }
  });
});

describe('Chinese', () => {
  it('finds by a single character', () => {
    expect(found('银')).toEqual(['bank name_zh']);
    expect(found('信')).toEqual(['trust name_zh', 'infrastructure summary_zh']);
  });

  it('finds by traditional characters', () => {
    expect(found('中小企業集群創新')).toEqual(['cluster-innovation name_zh']);
    expect(found('基礎設施')).toEqual(['infrastructure name_zh']);
    expect(found('銀行貸款')).toEqual(['bank name_zh']);
  });

  it('finds the pieces of a name whose middle was left out', () => {
    expect(found('中小企业 创新')).toEqual(['cluster-innovation name_zh']);
  });

  it('takes no notice of spaces, punctuation and full-width forms', () => {
    expect(found('基础 设施')).toEqual(['infrastructure name_zh']);
    expect(found('《基础设施》')).toEqual(['infrastructure name_zh']);
    expect(found('ＳＭＥ')).toEqual(['cluster-innovation name_en']);
  });

  it('finds nothing for characters that stand nowhere', () => {
    expect(found('天气预报')).toEqual([]);
  });

  it('finds what is nearest when no node has all of a long query', () => {
    expect(found('银行存款')).toEqual(['bank name_zh']);
  });
});

describe('pinyin', () => {
  it('finds by full syllables, written together or apart', () => {
    expect(found('jichusheshi')).toEqual(['infrastructure pinyin']);
    expect(found('ji chu she shi')).toEqual(['infrastructure pinyin']);
    expect(found("ji'chu she")).toEqual(['infrastructure pinyin']);
  });

  it('finds by initials', () => {
    expect(found('jcss')).toEqual(['infrastructure pinyin']);
    expect(found('yhdk')).toEqual(['bank pinyin']);
  });

  it('finds from a syllable in the middle, and by the beginning of one', () => {
    expect(found('sheshi')).toEqual(['infrastructure pinyin']);
    expect(found('jichush')).toEqual(['infrastructure pinyin']);
  });

  it('finds by an alias as it sounds, and by ü written ü or v', () => {
    expect(found('jiqunchuangxin')).toEqual(['cluster-innovation pinyin']);
    expect(found('nvqiyejia')).toEqual(['women pinyin']);
    expect(found('nüqiyejia')).toEqual(['women pinyin']);
  });

  it('reads a character by the word it stands in', () => {
    expect(found('yinhang')).toEqual(['bank pinyin']);
  });
});

describe('English', () => {
  it('takes no notice of case, hyphens and accents', () => {
    expect(found('KNOW HOW')).toEqual(['know-how name_en']);
    expect(found('Infrástructure')).toEqual(['infrastructure name_en']);
    expect(found('r&d')).toEqual(['know-how name_en']);
  });

  it('finds words in another order', () => {
    expect(found('innovation SME')).toEqual(['cluster-innovation name_en']);
  });

  it('forgives a misspelling where nothing is spelled so', () => {
    expect(found('infrastrcture')).toEqual(['infrastructure name_en']);
    expect(found('inovation')).toContain('innovation name_en');
    expect(found('entreprenuers')).toEqual(['women name_en']);
  });
});

describe('mixed queries', () => {
  it('needs every part, in whichever language', () => {
    expect(found('SME 集群')).toEqual(['cluster-innovation name_zh']);
    expect(found('SME集群')).toEqual(['cluster-innovation name_zh']);
    expect(found('sme jiqun')).toEqual(['cluster-innovation name_en']);
  });
});

describe('narrowing', () => {
  it('keeps the types and the paper that are asked for', () => {
    expect(found('创新', { types: 'Concept,Factor' })).toEqual([
      'cluster-innovation name_zh',
      'infrastructure summary_zh',
    ]);
    expect(found('信任', { paper: 'second' })).toEqual(['trust name_zh']);
    expect(found('信任', { paper: 'first' })).toEqual([]);
  });

  it('cuts the list at the limit', () => {
    expect(found('创新', { limit: '2' })).toEqual(['innovation name_zh', 'innovation-ability name_zh']);
  });
});

describe('queries that ask for nothing', () => {
  it.each(['', '   ', '，。！', '🙂', '\ud83d', '%', '\u200b'])('answers %j with nothing', (q) => {
    expect(found(q)).toEqual([]);
  });

  it('looks past an emoji or a lone surrogate', () => {
    expect(found('🙂银行')).toEqual(['bank name_zh']);
    expect(found('银行\udc00')).toEqual(['bank name_zh']);
  });
});

describe('any query', () => {
  it('is answered with hits that are nodes, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (q) => {
        const keys = index({ q, limit: 100 }).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('finds every node first by its own name', () => {
    for (const { key, attributes } of NODES) {
      expect(search(attributes.name_zh)[0]?.key).toBe(key);
      expect(search(attributes.name_en)[0]?.key).toBe(key);
    }
  });
});
