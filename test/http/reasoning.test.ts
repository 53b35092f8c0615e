import { describe, expect, it } from 'vitest';
import { PathsAnswerSchema, ReachAnswerSchema } from '../../server/contract/reasoning.ts';
import { withIds } from '../fixtures/invented-keys.ts';
import { bare } from '../fixtures/keys.ts';
import { askInvented } from './ask-invented.ts';

const get = askInvented();

const CHEAPER = 'shared-workshop-DRIVES-lantern-cost-minus';
const QUEUE = 'shared-workshop-DRIVES-queueing-time-plus';
const DEARER = 'queueing-time-DRIVES-lantern-cost-plus';

describe('GET /api/paths', () => {
  it('finds every path, ranks them, and says what they come to', async () => {
    const { body, status } = await get('/api/paths', { from: 'shared-workshop', to: 'lantern-cost' });
    expect(status).toBe(200);
    expect(PathsAnswerSchema.strict().parse(body)).toEqual(body);
    expect(body).toEqual(
      withIds({
        paths: [
          {
            nodes: ['shared-workshop', 'lantern-cost'],
            edges: [CHEAPER],
            sign: '-',
            confidence: 1,
            inferred: false,
            joints: [],
            lifted: false,
          },
          {
            nodes: ['shared-workshop', 'queueing-time', 'lantern-cost'],
            edges: [QUEUE, DEARER],
            sign: '+',
            confidence: 1,
            inferred: false,
            joints: [],
            lifted: false,
          },
        ],
        total: 2,
        counts: { positive: 1, negative: 1, unknown: 0 },
        net: 'conflicted',
        flips: [
          { edge: CHEAPER, becomes: 'positive' },
          { edge: QUEUE, becomes: 'negative' },
          { edge: DEARER, becomes: 'negative' },
        ],
        soleLinks: [],
        truncated: null,
      }),
    );
  });

  it('cuts the list and nothing else at the limit, and paths at their length', async () => {
    const question = { from: 'shared-workshop', to: 'lantern-cost' };
    const cut = PathsAnswerSchema.parse((await get('/api/paths', { ...question, limit: '1' })).body);
    expect([cut.paths.length, cut.total, cut.net]).toEqual([1, 2, 'conflicted']);
    const short = PathsAnswerSchema.parse((await get('/api/paths', { ...question, maxLength: '1' })).body);
    expect([short.total, short.net]).toEqual([1, 'negative']);
  });

  it('lifts unless told not to', async () => {
    const question = { from: 'craft-exchange', to: 'craft-learning-advantage' };
    const lifted = PathsAnswerSchema.parse((await get('/api/paths', question)).body);
    const alone = PathsAnswerSchema.parse((await get('/api/paths', { ...question, lift: 'false' })).body);
    expect([lifted.net, lifted.paths.every((path) => path.lifted)]).toEqual(['positive', true]);
    expect([alone.net, alone.total]).toEqual(['none', 0]);
  });

  it.each([
    [{ from: 'shared-workshop', to: 'shared-workshop' }, 400, 'SAME_NODE'],
    [{ from: 'lantern-making-ability', to: 'craft-learning-advantage' }, 400, 'SAME_NODE'],
    [{ from: 'nobody', to: 'lantern-cost' }, 404, 'UNKNOWN_NODE'],
    [{ from: 'lantern-cost', to: 'nobody' }, 404, 'UNKNOWN_NODE'],
    [{ from: 'lantern-cost' }, 400, 'BAD_REQUEST'],
    [{ from: '', to: 'lantern-cost' }, 400, 'BAD_REQUEST'],
    [{ from: 'shared-workshop', to: 'lantern-cost', maxLength: '13' }, 400, 'BAD_REQUEST'],
    [{ from: 'shared-workshop', to: 'lantern-cost', maxLength: '2.5' }, 400, 'BAD_REQUEST'],
    [{ from: 'shared-workshop', to: 'lantern-cost', limit: '10001' }, 400, 'BAD_REQUEST'],
    [{ from: 'shared-workshop', to: 'lantern-cost', lift: 'perhaps' }, 400, 'BAD_REQUEST'],
  ])('refuses %j', async (query, status, code) => {
    const response = await get('/api/paths', query);
    expect([response.status, response.body.error.code]).toEqual([status, code]);
  });

  it('names the parameter, the value and what is accepted', async () => {
    const { body } = await get('/api/paths', { from: 'a', to: 'b', maxLength: '99', lift: 'true' });
    expect(body.error).toMatchObject({
      message: 'Parameter maxLength: "99" is not accepted.',
      hint: 'maxLength is a whole number from 1 to 12.',
    });
  });
});

describe('GET /api/reach', () => {
  it('lists what a node reaches, nearest first', async () => {
    const { body } = await get('/api/reach', { from: 'queueing-time' });
    expect(ReachAnswerSchema.strict().parse(body)).toEqual(body);
    const { nodes, truncated } = ReachAnswerSchema.parse(body);
    expect(bare(nodes.map(({ key, net, distance }) => `${distance} ${key} ${net}`))).toEqual([
      '1 lantern-cost positive',
      '2 lantern-cost-advantage negative',
      '3 lantern-town-income negative',
    ]);
    expect(nodes[0]?.best).toEqual(withIds({ nodes: ['queueing-time', 'lantern-cost'], edges: [DEARER], sign: '+' }));
    expect(truncated).toBeNull();
  });

  it('lists what reaches a node, itself or by a part, with chains in causal order', async () => {
    const { body } = await get('/api/reach', { from: 'queueing-time', direction: 'up' });
    const { nodes } = bare(ReachAnswerSchema.parse(body));
    expect(nodes.map(({ key, best }) => `${key}: ${best.nodes.join(' ')}`)).toEqual([
      'shared-workshop: shared-workshop queueing-time',
      'open-shared-workshops: open-shared-workshops shared-workshop queueing-time',
      'run-workshops-well: open-shared-workshops shared-workshop queueing-time',
    ]);
  });

  it.each([
    [{ from: 'nobody' }, 404, 'UNKNOWN_NODE'],
    [{ from: 'lantern-cost', direction: 'sideways' }, 400, 'BAD_REQUEST'],
  ])('refuses %j', async (query, status, code) => {
    const response = await get('/api/reach', query);
    expect([response.status, response.body.error.code]).toEqual([status, code]);
  });
});
