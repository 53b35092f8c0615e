import type { Callable } from '../../../server/contract/cypher.ts';
import { argumentsOf } from './call.ts';
import { SELECTION } from './selection.ts';
import { parametersOf, tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import { valuesInText } from './values-in-text.ts';
import type { NamedNode } from './values-in-text.ts';
import { FUNCTIONS, KEYWORDS } from './vocabulary.ts';

/** What the graph and the view have names for. */
export interface Knowledge {
  labels: readonly string[];
  relationshipTypes: readonly string[];
  propertyKeys: readonly string[];
  nodes: readonly NamedNode[];
  callables: readonly Callable[];
  queries: readonly { title: string; text: string }[];
}

export type ProposalKind =
  'label' | 'type' | 'property' | 'parameter' | 'node' | 'keyword' | 'function' | 'procedure' | 'query' | 'variable';

export interface Proposal {
  kind: ProposalKind;
  /** What is looked at and matched. */
  label: string;
  detail?: string;
  /** What is written, where that is not the label. */
  apply?: string;
  /** What is called, where something is. */
  callable?: Callable;
}

export interface Completion {
  /** Where what is replaced begins. */
  from: number;
  proposals: Proposal[];
}

/** What could stand at a place of a text; null where nothing is to be proposed, such as in a comment. */
export function completionsAt(text: string, place: number, knowledge: Knowledge): Completion | null {
  const tokens = tokenize(text);
  const at = tokens.findLastIndex(({ from }) => from < place);
  const token = tokens[at];
  const under = token && token.to >= place ? token : undefined;
  if (under && isDone(text, under, place)) return null;
  if (under?.kind === 'string')
    return { from: under.from + 1, proposals: valuesInText(text, under.from, knowledge.nodes) };
  if (under?.kind === 'parameter') return { from: under.from, proposals: parameterProposals(text, under) };
  if (under?.kind === 'quoted') return quotedProposals(text, place, tokens.slice(0, at), under, knowledge);
  const isWord = under?.kind === 'word';
  const before = tokens.slice(0, isWord ? at : at + 1);
  return { from: isWord ? under.from : place, proposals: proposalsAfter(text, before, knowledge).map(quoteName) };
}

/** Names of the graph within backticks that are open. */
function quotedProposals(
  text: string,
  place: number,
  before: readonly Token[],
  { from }: Token,
  knowledge: Knowledge,
): Completion {
  const end = text[place] === '`' ? '' : '`';
  const names = proposalsAfter(text, before, knowledge).filter(({ kind }) => NAMES.has(kind));
  return {
    from: from + 1,
    proposals: names.map(({ kind, label }) => ({ kind, label, apply: `${label.replaceAll('`', '``')}${end}` })),
  };
}

const NAMES: ReadonlySet<ProposalKind> = new Set(['label', 'type', 'property']);

/** A name of the graph that is no plain word stands in backticks. */
function quoteName(proposal: Proposal): Proposal {
  const { kind, label, apply = label } = proposal;
  if (!NAMES.has(kind) || /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(label)) return proposal;
  return { ...proposal, apply: apply.replace(label, () => `\`${label.replaceAll('`', '``')}\``) };
}

/** Whether nothing is being typed in the piece: a comment, a number, a text or name that is closed. */
function isDone(text: string, { kind, from, to }: Token, place: number): boolean {
  if (kind === 'comment') return text.startsWith('/*', from) ? !text.endsWith('*/') || place < to : true;
  if (kind === 'number') return true;
  const isQuoted = kind === 'string' || kind === 'quoted';
  return isQuoted && place === to && to - from > 1 && text[to - 1] === text[from];
}

function proposalsAfter(text: string, before: readonly Token[], knowledge: Knowledge): Proposal[] {
  const last = before.at(-1);
  const sign = last ? text.slice(last.from, last.to) : '';
  if (sign === '.') return knowledge.propertyKeys.map((label) => ({ kind: 'property', label }));
  if (sign === ':' || sign === '|') {
    const bracket = openBracket(text, before);
    if (bracket === '(') return knowledge.labels.map((label) => ({ kind: 'label', label }));
    if (bracket === '[') return knowledge.relationshipTypes.map((label) => ({ kind: 'type', label }));
    if (bracket === '') return knowledge.labels.map((label) => ({ kind: 'label', label }));
  }
  if (openBracket(text, before) === '{' && (sign === '{' || sign === ',')) {
    return knowledge.propertyKeys.map((label) => ({ kind: 'property', label, apply: `${label}: ` }));
  }
  return wordProposals(text, before, knowledge);
}

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The innermost bracket that is still open; empty where there is none. */
function openBracket(text: string, tokens: readonly Token[]): string {
  const open: string[] = [];
  for (const { kind, from, to } of tokens) {
    const sign = kind === 'punctuation' ? text.slice(from, to) : '';
    if (sign !== '' && '([{'.includes(sign)) open.push(sign);
    else if (CLOSES[sign] !== undefined && open.at(-1) === CLOSES[sign]) open.pop();
  }
  return open.at(-1) ?? '';
}

function wordProposals(text: string, before: readonly Token[], { queries, callables }: Knowledge): Proposal[] {
  const last = before.at(-1);
  if (last && /^call$/iu.test(text.slice(last.from, last.to))) return callProposals(callables, 'procedure');
  const variables = new Set(before.filter(({ kind }) => kind === 'word').map(({ from, to }) => text.slice(from, to)));
  const isVariable = (word: string): boolean => /^[a-z]\w*$/u.test(word) && !KNOWN_WORDS.has(word.toUpperCase());
  return [
    ...(before.length === 0
      ? queries.map(({ title, text: apply }): Proposal => ({ kind: 'query', label: title, apply }))
      : []),
    ...[...variables].filter(isVariable).map((label): Proposal => ({ kind: 'variable', label })),
    ...KEYWORDS.map((label): Proposal => ({ kind: 'keyword', label, apply: `${label} ` })),
    ...callProposals(callables, 'function'),
  ];
}

function callProposals(callables: readonly Callable[], kind: Callable['kind']): Proposal[] {
  return callables
    .filter((callable) => callable.kind === kind)
    .map((callable) => ({ kind, label: callable.name, detail: `(${argumentNames(callable)})`, callable }));
}

function argumentNames({ signature }: Callable): string {
  return argumentsOf(signature)
    .map((argument) => argument.split(' :: ')[0])
    .join(', ');
}

const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...KEYWORDS.flatMap((words) => words.split(' ')),
  ...FUNCTIONS.map((name) => name.toUpperCase()),
]);

/** The other parameters of the statement, as the one being typed is not proposed to itself; and what is selected on the map. */
function parameterProposals(text: string, { from, to }: Token): Proposal[] {
  const others = parametersOf(`${text.slice(0, from)} ${text.slice(to)}`);
  return [...new Set([...others, SELECTION])].map((name) => ({
    kind: 'parameter',
    label: /^\w+$/u.test(name) ? `$${name}` : `$\`${name}\``,
  }));
}
