import type { Question } from '../question.ts';
import { get, post } from './build.ts';
import { connectedPairs, type Subjects } from './subjects.ts';

const ROUTE = '/api/queries/{name}';

/** Columns by which a named query orders its rows before it orders them by keys. */
const RANKS: Readonly<Record<string, readonly string[]>> = {
  chains: ['length'],
  'claims-by-confidence': ['confidence'],
  'claims-of-section': ['passage'],
  definitions: ['passage'],
  'evidence-of': ['start', 'end'],
  'kinds-and-contrasts': ['edgeType'],
  'mentions-of': ['passage', 'how'],
  'most-connected': ['degree'],
  'negative-claims': ['confidence'],
  'parts-of': ['depth'],
  'passages-without-claim': ['passage'],
  'policies-addressing': ['confidence'],
  'policies-reaching': ['distance'],
  'reach-from': ['distance'],
  'reach-to': ['distance'],
  'short-loops': ['length'],
  unaddressed: ['nodeType'],
  'what-drives': ['confidence'],
  'what-it-drives': ['confidence'],
};

type Parameters = Readonly<Record<string, string | number | boolean | null>>;

/** Every named query of the server, each with several parameters, as JSON and once as CSV. */
export function queryRequests(subjects: Subjects): Question[] {
  const asked = subjects.snapshot.queries.flatMap(({ name, parameters }, at) => {
    const ask = (values: Parameters, headers: Record<string, string> = {}): Question => ({
      ...post(ROUTE, `/api/queries/${name}`, { parameters: values }, headers),
      rank: [...(RANKS[name] ?? [])],
    });
    const choices = chooseParameters(parameters, subjects, at);
    const [first = {}] = choices;
    return [...choices.map((values) => ask(values)), ask(first, { accept: 'text/csv' })];
  });
  return [get('/api/queries', '/api/queries'), ...asked];
}

type ParameterSchema = Subjects['snapshot']['queries'][number]['parameters'];

/** @param turn lets each query ask about other things than the one before it */
function chooseParameters({ properties, required }: ParameterSchema, subjects: Subjects, turn: number): Parameters[] {
  const { causal, nodes, edges, node, edge, sections, paperIds } = subjects;
  const from = (turn * 3) % Math.max(1, causal.length - 4);
  const values: Readonly<Record<string, readonly string[]>> = {
    node: [...causal.slice(from, from + 3), ...nodes.slice(from, from + 2)].map(node),
    edge: edges.slice(0, 4).map(edge),
    section: sections.slice(0, 4),
    paper: paperIds.slice(0, 1),
  };
  const ends = connectedPairs(subjects, 6).map(([from, to]): Parameters => ({
    from: node(from),
    to: node(to),
    maxLength: 5,
  }));
  if ('from' in properties && 'to' in properties) return [...ends, ...ends.map((pair) => ({ ...pair, lift: false }))];

  const formats = Object.entries(properties).flatMap(([name, { format }]) => (format ? [{ name, format }] : []));
  const needed = formats.find(({ name }) => required.includes(name));
  const named: Parameters[] =
    needed === undefined ? [{}] : (values[needed.format] ?? []).map((value) => ({ [needed.name]: value }));
  const optional = formats.filter(({ name }) => !required.includes(name));
  const narrowed = optional.flatMap(({ name, format }) =>
    (values[format] ?? []).slice(0, 2).map((one) => ({ [name]: one })),
  );
  const [first = {}] = named;
  return [
    ...named,
    ...narrowed.map((more) => ({ ...first, ...more })),
    ...('lift' in properties ? [{ ...first, lift: false }] : []),
    ...('maxLength' in properties ? [{ ...first, maxLength: 2 }] : []),
    ...('count' in properties ? [{ ...first, count: 7 }] : []),
    ...('atLeast' in properties ? [{ ...first, atLeast: 0.6, atMost: 0.8 }] : []),
  ];
}
