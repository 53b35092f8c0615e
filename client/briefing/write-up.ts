import type { TFunction } from 'i18next';
import type { CausalIndex, DataGraph } from '../../server/causality/causal-index.ts';
import { compareReach } from '../../server/causality/compare.ts';
import { findCoverage } from '../../server/causality/coverage.ts';
import { findMinimalPolicies } from '../../server/causality/minimal-policies.ts';
import { findPaths } from '../../server/causality/paths.ts';
import type { Passing } from '../../server/causality/paths.ts';
import { findReach } from '../../server/causality/reach.ts';
import { multiplySigns } from '../../server/causality/signs.ts';
import { askWhatIf } from '../../server/causality/what-if.ts';
import { isDenied, isSigned } from '../../server/coding/signed.ts';
import type { EdgeAttributes } from '../../server/contract/graph.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { Net, PathsAnswer } from '../../server/contract/reasoning.ts';
import { movedBy } from '../model/changes.ts';
import type { BriefingItem, Finding as Picked } from '../state/briefing.ts';
import type { BriefChain, Caveat, Finding } from './briefing.ts';
import { chainOf } from './chain.ts';
import type { ChainSources } from './chain.ts';

/** Chains that a finding is written up with; the verdict is over all there are. */
const CHAINS = 12;
/** Lines that a finding lists one by one. */
const POINTS = 16;
const LIMITS = { deadlineMs: 8000 };

/** What findings are worked out from, and the words that they are told in. */
export interface WriteUpContext {
  t: TFunction;
  index: CausalIndex;
  dataGraph: DataGraph;
  sources: ChainSources;
  nameOf: (key: NodeKey) => string;
  /** What a finding is about, in one line. */
  wordsOf: (finding: Picked) => string;
}

type Body = Pick<Finding, 'kind' | 'points' | 'chains' | 'caveats'>;

/** A picked finding, worked out: what it came to, its chains with their sentences, and its caveats. */
export function writeUp(context: WriteUpContext, { finding, line }: BriefingItem): Finding {
  return { title: context.wordsOf(finding), line: line.trim() === '' ? null : line, ...bodyOf(context, finding) };
}

function bodyOf(context: WriteUpContext, finding: Picked): Body {
  switch (finding.kind) {
    case 'node':
      return plain('node', claimsAt(context, finding.key));
    case 'edge':
      return plain('edge', [chain(context, [finding.key])]);
    case 'path':
      return plain('trace', [chain(context, finding.edges)]);
    case 'loop':
      return plain('loop', [loopChain(context, finding.edges)]);
    case 'trace':
      return traceBody(context, finding);
    case 'reach':
      return reachBody(context, finding);
    case 'policies':
      return policiesBody(context, finding);
    case 'gaps':
      return gapsBody(context, finding);
    case 'compare':
      return compareBody(context, finding);
    case 'what-if':
      return whatIfBody(context, finding);
  }
}

function plain(kind: Finding['kind'], chains: BriefChain[]): Body {
  return { kind, points: [], chains, caveats: [] };
}

function signOf({ sources }: WriteUpContext, edges: readonly EdgeKey[]): BriefChain['sign'] {
  const signs = edges.flatMap((edge) => {
    const attributes = sources.edges.get(edge)?.attributes;
    return attributes !== undefined && isSigned(attributes) ? [attributes.polarity] : [];
  });
  return signs.length === 0 ? null : multiplySigns(signs);
}

function chain(context: WriteUpContext, edges: readonly EdgeKey[]): BriefChain {
  return chainOf(context.sources, { edges, sign: signOf(context, edges) });
}

function loopChain(context: WriteUpContext, edges: readonly EdgeKey[]): BriefChain {
  const sign = signOf(context, edges);
  return chainOf(context.sources, { edges, sign: sign === '+' ? 'R' : sign === '-' ? 'B' : null });
}

/** Every causal edge at a node, each as a chain of one step: what drives it first, what the paper denies last. */
function claimsAt(context: WriteUpContext, key: NodeKey): BriefChain[] {
  const { dataGraph } = context;
  const edges = [...dataGraph.inEdges(key), ...dataGraph.outEdges(key)] as EdgeKey[];
  const those = (is: (attributes: EdgeAttributes) => boolean): EdgeKey[] =>
    edges.filter((edge) => is(dataGraph.getEdgeAttributes(edge)));
  return [...those(isSigned), ...those(isDenied)].map((edge) => chain(context, [edge]));
}

function caveatsOf(net: Net, truncated: unknown): Caveat[] {
  return [
    ...(net === 'conflicted' ? (['conflicted'] as const) : []),
    ...(net === 'unknown' ? (['unsigned'] as const) : []),
    ...(truncated !== null || net === 'undetermined' ? (['truncated'] as const) : []),
  ];
}

type Asked<K extends Picked['kind']> = Extract<Picked, { kind: K }>;

function traceBody(context: WriteUpContext, { from, to, maxLength, lift, ...passing }: Asked<'trace'>): Body {
  const answer = findPaths(context.index, { from, to, maxLength, lift, limit: CHAINS }, LIMITS, passing);
  return {
    kind: 'trace',
    points: [...passingPoints(context, passing), ...tracePoints(context, from, to, answer)],
    chains: answer.paths.map(({ edges }) => chain(context, edges)),
    caveats: caveatsOf(answer.net, answer.truncated),
  };
}

/** Which paths are spoken of, where it is not all of them. */
function passingPoints({ t, nameOf }: WriteUpContext, { require = [], avoid = [] }: Passing): string[] {
  const names = (keys: readonly NodeKey[]): string => keys.map(nameOf).join(t('briefing.and'));
  return [
    ...(require.length > 0 ? [t('trace.passing.only', { nodes: names(require) })] : []),
    ...(avoid.length > 0 ? [t('trace.passing.none', { nodes: names(avoid) })] : []),
  ];
}

function tracePoints(context: WriteUpContext, from: NodeKey, to: NodeKey, answer: PathsAnswer): string[] {
  const { t, nameOf, dataGraph } = context;
  const ends = (edge: EdgeKey): { from: string; to: string } => {
    const [source, target] = dataGraph.extremities(edge) as [NodeKey, NodeKey];
    return { from: nameOf(source), to: nameOf(target) };
  };
  const { positive, negative, unknown } = answer.counts;
  return [
    t('briefing.says.net', { from: nameOf(from), to: nameOf(to), net: t(`net.${answer.net}`) }),
    t('briefing.says.counts', { positive, negative, unknown }),
    ...(answer.total > answer.paths.length
      ? [t('briefing.says.shown', { shown: answer.paths.length, total: answer.total })]
      : []),
    ...answer.flips.map(({ edge, becomes }) => t('briefing.says.flip', { ...ends(edge), net: t(`net.${becomes}`) })),
    ...answer.soleLinks.map((edge) => t('briefing.says.soleLink', ends(edge))),
  ];
}

function reachBody(context: WriteUpContext, { from, direction, maxLength, lift }: Asked<'reach'>): Body {
  const { t, nameOf, index } = context;
  const answer = findReach(index, { from, direction, maxLength, lift }, LIMITS);
  const nodes = advantagesFirst(context, answer.nodes);
  return {
    kind: 'trace',
    points: someOf(context, nodes, ({ key, net, distance }) => {
      const [source, target] = direction === 'down' ? ([from, key] as const) : ([key, from] as const);
      const steps = t('count.steps', { count: distance });
      return t('briefing.says.reached', { from: nameOf(source), to: nameOf(target), net: t(`net.${net}`), steps });
    }),
    chains: nodes.slice(0, CHAINS).map(({ best }) => chain(context, best.edges)),
    caveats: answer.truncated === null ? [] : ['truncated'],
  };
}

/** Advantages, then outcomes, then the rest, each in the order in which they came. */
function advantagesFirst<N extends { key: NodeKey }>({ dataGraph }: WriteUpContext, nodes: readonly N[]): N[] {
  const rank = ({ key }: N): number => {
    const type = dataGraph.getNodeAttribute(key, 'nodeType');
    return type === 'Advantage' ? 0 : type === 'Outcome' ? 1 : 2;
  };
  return nodes.toSorted((a, b) => rank(a) - rank(b));
}

/** A line for each of the first, and one that says how many more there are. */
function someOf<T>({ t }: WriteUpContext, items: readonly T[], say: (item: T) => string): string[] {
  const more = items.length - POINTS;
  return [...items.slice(0, POINTS).map(say), ...(more > 0 ? [t('briefing.says.more', { more })] : [])];
}

function policiesBody(context: WriteUpContext, { targets, maxLength, lift, allowUnknown }: Asked<'policies'>): Body {
  const { t, nameOf, index } = context;
  const answer = findMinimalPolicies(index, { targets, maxLength, lift, allowUnknown }, LIMITS);
  const list = (keys: readonly NodeKey[]): string => keys.map(nameOf).join(t('briefing.and'));
  const [first] = answer.sets;
  const served = Object.entries(first?.reaches ?? {}) as [NodeKey, NodeKey[]][];
  const pairs = served.flatMap(([target, policies]) => policies.map((policy) => ({ policy, target })));
  const chains = pairs.slice(0, CHAINS).flatMap(({ policy, target }) => {
    const { paths } = findPaths(index, { from: policy, to: target, maxLength, lift, limit: 1 }, LIMITS);
    return paths.map(({ edges }) => chain(context, edges));
  });
  return {
    kind: 'trace',
    points: [
      ...answer.sets.map(({ policies, harms }) =>
        harms.length === 0
          ? t('briefing.says.set', { policies: list(policies) })
          : t('briefing.says.harmingSet', { policies: list(policies), harms: list(harms) }),
      ),
      ...(answer.uncoverable.length > 0 ? [t('briefing.says.uncoverable', { names: list(answer.uncoverable) })] : []),
    ],
    chains,
    caveats: answer.truncated === null ? [] : ['truncated'],
  };
}

function gapsBody(context: WriteUpContext, { maxLength, lift }: Asked<'gaps'>): Body {
  const { t, nameOf, index } = context;
  const { unaddressed, inferredOnly, unreached, truncated } = findCoverage(index, { maxLength, lift }, LIMITS);
  const none = unaddressed.filter((key) => !inferredOnly.includes(key));
  const said = (key: 'unaddressed' | 'inferredOnly' | 'unreached', nodes: readonly NodeKey[]): string[] =>
    nodes.length === 0 ? [] : [t(`briefing.says.${key}`, { names: nodes.map(nameOf).join(t('briefing.and')) })];
  return {
    kind: 'gap',
    points: [...said('unaddressed', none), ...said('inferredOnly', inferredOnly), ...said('unreached', unreached)],
    chains: [],
    caveats: truncated === null ? [] : ['truncated'],
  };
}

function compareBody(context: WriteUpContext, { left, right, maxLength, lift }: Asked<'compare'>): Body {
  const { t, nameOf, index } = context;
  const answer = compareReach(index, { left, right, maxLength, lift }, LIMITS);
  const list = (keys: readonly NodeKey[]): string => keys.map(nameOf).join(t('briefing.and'));
  const said = (key: 'only' | 'both' | 'opposed', nodes: readonly NodeKey[], name = ''): string[] =>
    nodes.length === 0 ? [] : [t(`briefing.says.${key}`, { name, names: list(nodes) })];
  return {
    kind: 'comparison',
    points: [
      ...said('only', answer.onlyLeft, nameOf(left)),
      ...said('only', answer.onlyRight, nameOf(right)),
      ...said('both', answer.both),
      ...said('opposed', answer.opposed),
    ],
    chains: [],
    caveats: answer.truncated === null ? [] : ['truncated'],
  };
}

function whatIfBody(context: WriteUpContext, { changes, lift }: Asked<'what-if'>): Body {
  const { t, nameOf, index, dataGraph, sources } = context;
  const moved = movedBy(dataGraph, changes, lift);
  const answer = askWhatIf(index, { changes: Object.fromEntries(moved), samples: 200, seed: 1 });
  const percent = new Intl.NumberFormat(sources.language, { style: 'percent', maximumFractionDigits: 0 });
  const followed = advantagesFirst(
    context,
    answer.nodes
      .filter(({ key, paths }) => !moved.has(key) && paths.length > 0)
      .toSorted((a, b) => b.agreement - a.agreement || Math.abs(b.change) - Math.abs(a.change)),
  );
  return {
    kind: 'what-if',
    points: someOf(context, followed, ({ key, sign, agreement }) =>
      t(`briefing.says.${sign === '+' ? 'rises' : sign === '-' ? 'falls' : 'stays'}`, {
        name: nameOf(key),
        share: percent.format(agreement),
      }),
    ),
    chains: followed
      .slice(0, CHAINS)
      .flatMap(({ paths }) => paths.slice(0, 1).map(({ edges }) => chain(context, edges))),
    caveats: ['sampled'],
  };
}
