import type { CypherParameters, CypherValue } from '../../server/contract/cypher-values.ts';

interface Expectation {
  parameters: CypherParameters;
  /** The columns that tell the rows apart; those left out are the same facts in other words. */
  columns: string[];
  rows: CypherValue[][];
}

/** What each named query answers about the invented paper, whose things stand here by their names; see `withIds`. */
export const EXPECTED: Record<string, Expectation> = {
  'what-drives': {
    parameters: { node: 'craft-learning-advantage' },
    columns: ['source', 'target', 'polarity', 'status', 'confidence', 'quotes', 'passages'],
    rows: [
      ['craft-exchange', 'lantern-making-ability', '+', 'stated', 1, ['手艺交流提高扎灯能力'], ['passage 2.1-3']],
      ['craft-exchange', 'pattern-copying-ability', '+', 'stated', 0.8, ['手艺交流有利于仿样能力'], ['passage 2.1-5']],
    ],
  },
  'what-it-drives': {
    parameters: { node: 'limit-market-stalls' },
    columns: ['claim', 'target_zh', 'target_en'],
    rows: [
      ['limit-market-stalls-ADDRESSES-lantern-orders-minus', '灯笼订单', 'lantern orders'],
      ['limit-market-stalls-ADDRESSES-broken-contract-risk-minus', '毁约风险', 'risk of broken contracts'],
    ],
  },
  'policies-addressing': {
    parameters: { node: 'lantern-orders' },
    columns: ['source', 'source_zh', 'polarity'],
    rows: [
      ['prolong-night-market', '延长夜市', '+'],
      ['limit-market-stalls', '限制摊位', '-'],
    ],
  },
  'policies-reaching': {
    parameters: { node: 'craft-learning-advantage' },
    columns: ['source', 'distance'],
    rows: [
      ['run-workshops-well', 2],
      ['train-lantern-apprentices', 2],
      ['open-shared-workshops', 3],
      ['limit-market-stalls', 4],
      ['manage-night-market', 4],
    ],
  },
  unaddressed: {
    parameters: {},
    columns: ['node', 'inferred'],
    rows: [
      ['guild-trust', false],
      ['neighbouring-town-competition', false],
      ['craft-exchange', true],
      ['lantern-cost', false],
      ['lantern-making-ability', false],
      ['pattern-copying-ability', false],
      ['queueing-time', false],
      ['stock-pressure', false],
    ],
  },
  chains: {
    parameters: { from: 'shared-workshop', to: 'lantern-town-income' },
    columns: ['nodes', 'sign', 'signs', 'inferred', 'length'],
    rows: [
      [
        ['shared-workshop', 'lantern-cost', 'lantern-cost-advantage', 'lantern-town-income'],
        '+',
        ['-', '-', '+'],
        false,
        3,
      ],
      [
        ['shared-workshop', 'craft-exchange', 'pattern-copying-ability', 'lantern-town-income'],
        '+',
        ['+', '+', '+'],
        false,
        3,
      ],
      [
        ['shared-workshop', 'queueing-time', 'lantern-cost', 'lantern-cost-advantage', 'lantern-town-income'],
        '-',
        ['+', '+', '-', '+'],
        false,
        4,
      ],
    ],
  },
  'claims-of-section': {
    parameters: { section: 'section 3', paper: 'invented' },
    columns: ['passage', 'claim', 'polarity', 'quote'],
    rows: [
      ['passage 3-1', 'guild-trust-DRIVES-craft-exchange-plus', '+', '行会信任促进手艺交流'],
      ['passage 3-1', 'guild-trust-DRIVES-broken-contract-risk-minus', '-', '又减少毁约风险'],
      ['passage 3-2', 'broken-contract-risk-DRIVES-guild-trust-minus', '-', '毁约风险损害行会信任'],
      ['passage 3-3', 'lantern-orders-DRIVES-stock-pressure-plus', '+', '灯笼订单增加库存压力'],
      ['passage 3-3', 'stock-pressure-DRIVES-lantern-orders-minus', '-', '库存压力抑制灯笼订单'],
      ['passage 3-4', 'neighbouring-town-competition-DRIVES-lantern-orders-unknown', '?', '邻镇竞争影响灯笼订单的式样'],
      ['passage 3-4', 'neighbouring-town-competition-DRIVES-craft-exchange-unknown', '?', '也影响手艺交流的风气'],
      ['passage 3-5', 'guild-trust-DRIVES-craft-exchange-plus', '+', '没有行会信任，手艺交流就不会发生'],
      ['passage 3-6', 'lantern-orders-DRIVES-lantern-cost-minus', '-', '灯笼订单摊薄灯笼成本'],
    ],
  },
  definitions: {
    parameters: {},
    columns: ['node', 'nodeType', 'passage', 'section', 'text'],
    rows: [
      [
        'lantern-cooperative',
        'Concept',
        'passage 1-1',
        'section 1',
        '灯笼合作社是以共享工坊为条件、由匠人联合而成的组织，',
      ],
    ],
  },
  requirements: {
    parameters: {},
    columns: ['source', 'target', 'quotes', 'passages'],
    rows: [['lantern-cooperative', 'shared-workshop', ['以共享工坊为条件'], ['passage 1-1']]],
  },
  'mentions-of': {
    parameters: { node: 'lantern-cooperative' },
    columns: ['passage', 'how'],
    rows: [
      ['passage 1-0', 'MENTIONS'],
      ['passage 1-1', 'DEFINES'],
      ['passage 1-1', 'MENTIONS'],
      ['passage 1-2', 'MENTIONS'],
      ['passage 1-3', 'MENTIONS'],
      ['passage 2-0', 'MENTIONS'],
      ['passage 3-0', 'MENTIONS'],
      ['passage 4-0', 'MENTIONS'],
    ],
  },
  'inferred-claims': {
    parameters: {},
    columns: ['claim', 'note', 'note_zh'],
    rows: [
      [
        'train-lantern-apprentices-ADDRESSES-craft-exchange-plus',
        'passing the craft on is read as exchanging it',
        '把手艺相传读作手艺交流',
      ],
    ],
  },
  'most-connected': {
    parameters: { count: 3 },
    columns: ['node', 'incoming', 'outgoing', 'degree'],
    rows: [
      ['craft-exchange', 5, 2, 7],
      ['lantern-orders', 4, 2, 6],
      ['lantern-cost', 3, 1, 4],
    ],
  },
  actors: {
    parameters: {},
    columns: ['source', 'edgeType', 'target', 'quotes'],
    rows: [
      ['lantern-town-office', 'CARRIES_OUT', 'open-shared-workshops', ['镇公所应当开办共享工坊']],
      ['yoshiya-guild', 'PROVIDES', 'guild-trust', ['𠮷屋行会提供行会信任']],
    ],
  },
  'parts-of': {
    parameters: { node: 'craft-learning-advantage' },
    columns: ['node', 'depth'],
    rows: [
      ['lantern-making-ability', 1],
      ['pattern-copying-ability', 2],
    ],
  },
  'negative-claims': {
    parameters: {},
    columns: ['claim'],
    rows: [
      ['shared-workshop-DRIVES-lantern-cost-minus'],
      ['lantern-cost-DRIVES-lantern-cost-advantage-minus'],
      ['guild-trust-DRIVES-broken-contract-risk-minus'],
      ['broken-contract-risk-DRIVES-guild-trust-minus'],
      ['stock-pressure-DRIVES-lantern-orders-minus'],
      ['lantern-orders-DRIVES-lantern-cost-minus'],
      ['limit-market-stalls-ADDRESSES-lantern-orders-minus'],
      ['limit-market-stalls-ADDRESSES-broken-contract-risk-minus'],
    ],
  },
  'claims-by-confidence': {
    parameters: { atMost: 0.6 },
    columns: ['claim', 'confidence'],
    rows: [
      ['train-lantern-apprentices-ADDRESSES-craft-exchange-plus', 0.4],
      ['neighbouring-town-competition-DRIVES-lantern-orders-unknown', 0.6],
      ['neighbouring-town-competition-DRIVES-craft-exchange-unknown', 0.6],
      ['open-shared-workshops-ADDRESSES-shared-workshop-plus', 0.6],
    ],
  },
  'passages-without-claim': {
    parameters: { paper: 'invented' },
    columns: ['passage', 'roles', 'reason', 'reason_zh'],
    rows: [
      ['passage 1-0', ['mention'], 'heading', '标题'],
      ['passage 2-0', ['mention'], 'heading', '标题'],
      ['passage 2.1-0', ['mention'], 'heading', '标题'],
      ['passage 2.2-0', ['mention'], 'heading', '标题'],
      ['passage 3-0', ['mention'], 'heading', '标题'],
      ['passage 3-7', ['none'], 'background: says nothing of the cooperative', '背景：与合作社无关'],
      ['passage 4-0', ['mention'], 'heading', '标题'],
      ['passage 4.1-0', ['mention'], 'heading', '标题'],
      ['passage 4.2-0', ['mention'], 'heading', '标题'],
    ],
  },
  'policy-clashes': {
    parameters: {},
    columns: ['raises', 'lowers', 'node'],
    rows: [['prolong-night-market', 'limit-market-stalls', 'lantern-orders']],
  },
  'kinds-and-contrasts': {
    parameters: {},
    columns: ['source', 'edgeType', 'target'],
    rows: [
      ['lantern-cooperative', 'CONTRASTS_WITH', 'family-workshop'],
      ['night-market-cooperative', 'IS_A', 'lantern-cooperative'],
    ],
  },
  'direct-coverage': {
    parameters: {},
    columns: ['policy', 'node', 'direct', 'status', 'claims'],
    rows: [
      ['limit-market-stalls', 'broken-contract-risk', '-', 'stated', 1],
      ['limit-market-stalls', 'lantern-orders', '-', 'stated', 1],
      ['manage-night-market', 'broken-contract-risk', '-', 'stated', 1],
      ['manage-night-market', 'lantern-orders', 'mixed', 'stated', 2],
      ['open-shared-workshops', 'shared-workshop', '+', 'stated', 1],
      ['prolong-night-market', 'lantern-orders', '+', 'stated', 1],
      ['run-workshops-well', 'craft-exchange', '+', 'inferred', 1],
      ['run-workshops-well', 'shared-workshop', '+', 'stated', 1],
      ['train-lantern-apprentices', 'craft-exchange', '+', 'inferred', 1],
    ],
  },
  'edges-of': {
    parameters: { node: 'guild-trust' },
    columns: ['edge', 'edgeType', 'polarity', 'status'],
    rows: [
      ['guild-trust-DRIVES-craft-exchange-plus', 'DRIVES', '+', 'stated'],
      ['guild-trust-DRIVES-broken-contract-risk-minus', 'DRIVES', '-', 'stated'],
      ['broken-contract-risk-DRIVES-guild-trust-minus', 'DRIVES', '-', 'stated'],
      ['yoshiya-guild-PROVIDES-guild-trust', 'PROVIDES', null, null],
    ],
  },
  'evidence-of': {
    parameters: { edge: 'guild-trust-DRIVES-craft-exchange-plus' },
    columns: ['passage', 'section', 'quote', 'start', 'end'],
    rows: [
      ['passage 3-1', 'section 3', '行会信任促进手艺交流', 270, 280],
      ['passage 3-5', 'section 3', '没有行会信任，手艺交流就不会发生', 347, 363],
    ],
  },
  'reach-from': {
    parameters: { node: 'guild-trust' },
    columns: ['node', 'nodeType', 'distance'],
    rows: [
      ['broken-contract-risk', 'Factor', 1],
      ['craft-exchange', 'Mechanism', 1],
      ['craft-learning-advantage', 'Advantage', 2],
      ['lantern-making-ability', 'Mechanism', 2],
      ['pattern-copying-ability', 'Mechanism', 2],
      ['lantern-town-income', 'Outcome', 3],
    ],
  },
  'reach-to': {
    parameters: { node: 'craft-learning-advantage', maxLength: 2 },
    columns: ['node', 'nodeType', 'distance'],
    rows: [
      ['craft-exchange', 'Mechanism', 1],
      ['guild-trust', 'Factor', 2],
      ['neighbouring-town-competition', 'Factor', 2],
      ['run-workshops-well', 'Countermeasure', 2],
      ['shared-workshop', 'Factor', 2],
      ['train-lantern-apprentices', 'Countermeasure', 2],
    ],
  },
  'short-loops': {
    parameters: {},
    columns: ['nodes', 'kind', 'inferred', 'length'],
    rows: [
      [['broken-contract-risk', 'guild-trust'], 'R', false, 2],
      [['lantern-orders', 'stock-pressure'], 'B', false, 2],
      [['craft-exchange', 'lantern-making-ability'], 'R', false, 2],
    ],
  },
};
