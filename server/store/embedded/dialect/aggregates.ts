import { fingerprintOf, hasToken, needPart, partOf } from './parts.ts';
import type { SyntaxNode } from '../../guard/syntax-tree.ts';
import { isOnly, listOf, mayBe, ofKind, orNull, type ValueType } from '../../value-type.ts';
import { insistOnKind, written } from './checks.ts';
import type { Grouping, Scope, Term } from './scope.ts';
import { refuse } from './unsupported.ts';

export const AGGREGATES: ReadonlySet<string> = new Set([
  'count',
  'sum',
  'avg',
  'min',
  'max',
  'collect',
  'stdev',
  'stdevp',
  'percentilecont',
  'percentiledisc',
]);

const INTEGER = ofKind('integer');
const FLOAT = orNull(ofKind('float'));

function groupingOf(node: SyntaxNode, scope: Scope): Grouping {
  return scope.grouping ?? refuse(node, `${written(node, scope)} at this place`, 'Use it in WITH or RETURN.');
}

export function translateCountStar(node: SyntaxNode, scope: Scope): Term {
  return groupingOf(node, scope).aggregate({ code: 'count(*)', type: INTEGER });
}

export function translateAggregate(name: string, node: SyntaxNode, scope: Scope): Term {
  const grouping = groupingOf(node, scope);
  const given = partOf(node, 'functionArgument');
  if (!given || name.startsWith('percentile')) {
    return refuse(node, `${written(node, scope)}`, 'Collect the values, and compute it from them.');
  }
  const argument = needPart(given, 'expression');
  const term = grouping.before.value(argument);
  const distinct = hasToken(node, 'DISTINCT') ? 'DISTINCT ' : '';
  const call = (engineName: string, type: ValueType): Term => {
    return grouping.aggregate({ code: `${engineName}(${distinct}${term.code})`, type });
  };
  switch (name) {
    case 'count':
      return call('count', INTEGER);
    case 'collect':
      return call('collect', listOf({ ...term.type, kinds: term.type.kinds.filter((kind) => kind !== 'null') }));
    case 'min':
    case 'max':
      return call(name, orderableType(term, argument, scope));
    case 'sum': {
      insistOnKind(term, argument, scope, 'integer', 'float');
      // The engine's sum of nothing is null.
      const { code, type } = call('sum', isOnly(term.type, 'integer') ? INTEGER : ofKind('integer', 'float'));
      return { code: `coalesce(${code}, 0)`, type };
    }
    default:
      insistOnKind(term, argument, scope, 'integer', 'float');
      return deviation(name, call);
  }
}

function deviation(name: string, call: (engineName: string, type: ValueType) => Term): Term {
  if (name === 'avg') return call('avg', FLOAT);
  if (name === 'stdevp') return call('stDevP', FLOAT);
  // Of one value it is 0 in Neo4j, and null in the engine.
  const [count, result] = [call('count', INTEGER), call('stDev', FLOAT)];
  return { code: `(CASE WHEN ${count.code} = 1 THEN 0.0 ELSE ${result.code} END)`, type: FLOAT };
}

function orderableType(term: Term, argument: SyntaxNode, scope: Scope): ValueType {
  const kinds = [['integer', 'float'], ['string'], ['boolean']] as const;
  if (!kinds.some((group) => isOnly(term.type, ...group))) {
    if (!mayBe(term.type, 'integer', 'float', 'string')) {
      refuse(argument, 'the least or greatest of such values', 'Take it of numbers or of strings.');
    }
    scope.work.notice(
      `${written(argument, scope)}: where values of several kinds meet, which is the greatest differs from Neo4j.`,
    );
  }
  return orNull(term.type);
}

/** Whether an expression aggregates. */
export function aggregates(node: SyntaxNode): boolean {
  if (node.name === 'countStar') return true;
  if (node.name === 'functionInvocation') {
    const [name = node] = node.parts;
    if (AGGREGATES.has(fingerprintOf(name).toLowerCase())) return true;
  }
  // What a subquery aggregates is its own.
  if (node.name === 'countExpression' || node.name === 'existsExpression' || node.name === 'collectExpression')
    return false;
  return node.parts.some(aggregates);
}
