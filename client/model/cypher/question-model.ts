import { z } from 'zod';
import type { Language } from '../../../server/contract/language.ts';
import type { NamedQuery } from '../../../server/contract/cypher.ts';
import type { CypherParameters } from '../../../server/contract/cypher-values.ts';

const ParameterSchema = z.looseObject({
  type: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  default: z.json().optional(),
  description: z.string().default(''),
  description_zh: z.string().default(''),
  anyOf: z.array(z.looseObject({ type: z.string().optional(), enum: z.array(z.string()).optional() })).optional(),
});

const KINDS = ['string', 'integer', 'number', 'boolean', 'array', 'object'] as const;
type QuestionKind = (typeof KINDS)[number];

/** A parameter of a named query, as a form shows it. */
export interface QuestionParameter {
  name: string;
  about: { en: string; zh: string };
  kind: QuestionKind;
  format: string | null;
  choices: readonly string[] | null;
  minimum: number | null;
  maximum: number | null;
  /** Undefined where a value has to be given; null where none narrows the answer. */
  fallback: CypherParameters[string] | undefined;
}

/** The parameters that the JSON Schema of a named query describes. */
export function questionParameters({ parameters }: Pick<NamedQuery, 'parameters'>): QuestionParameter[] {
  const properties = z.record(z.string(), ParameterSchema).parse(parameters.properties ?? {});
  return Object.entries(properties).map(([name, given]) => {
    const plain = { ...given, ...given.anyOf?.find(({ type }) => type !== 'null') };
    return {
      name,
      about: { en: given.description, zh: given.description_zh },
      kind: z.enum(KINDS).catch('string').parse(plain.type),
      format: given.format ?? null,
      choices: plain.enum ?? null,
      minimum: bound(plain.minimum),
      maximum: bound(plain.maximum),
      fallback: given.default,
    };
  });
}

/** JSON Schema bounds whole numbers by the largest there is; that is no bound worth showing. */
function bound(value: unknown): number | null {
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : null;
}

/** What a form begins with: what was given, else the default, else the node in view for the first that is asked for. */
export function beginWith(
  parameters: readonly QuestionParameter[],
  given: CypherParameters,
  inView: string | null,
): CypherParameters {
  const values: CypherParameters = {};
  for (const parameter of parameters) {
    const isOpenNode = parameter.format === 'node' && !Object.values(values).includes(inView);
    const value = given[parameter.name] ?? parameter.fallback ?? (isOpenNode ? inView : null);
    if (value !== null) values[parameter.name] = value;
  }
  return values;
}

/** The names of what has still to be given. */
export function missingOf(parameters: readonly QuestionParameter[], values: CypherParameters): string[] {
  return parameters.filter(({ name, fallback }) => fallback === undefined && !(name in values)).map(({ name }) => name);
}

export function titleIn(language: Language, query: NamedQuery): string {
  return language === 'zh' ? query.title_zh : query.title_en;
}

export function aboutIn(language: Language, query: NamedQuery): string {
  return language === 'zh' ? query.description_zh : query.description;
}

/** Whether every word that is sought is in the query's names, in either language. */
export function fitting(
  { name, title_en, title_zh, description, description_zh }: NamedQuery,
  sought: string,
): boolean {
  const text = [name, title_en, title_zh, description, description_zh].join(' ').toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
