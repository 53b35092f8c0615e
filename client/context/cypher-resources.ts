import type { Callable, GraphOutline, NamedQuery } from '../../server/contract/cypher.ts';
import { getCallables, getGraphOutline, getNamedQueries } from '../api/cypher.ts';
import { ResourceCache } from './resource.ts';

export const namedQueries = new ResourceCache<'all', NamedQuery[]>(() => getNamedQueries());
export const callables = new ResourceCache<'all', Callable[]>(() => getCallables());
export const graphOutline = new ResourceCache<'all', GraphOutline>(() => getGraphOutline());
