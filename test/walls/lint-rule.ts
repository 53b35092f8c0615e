import type { RuleTester } from 'oxlint/plugins-dev';

// What oxlint names of a rule's shape it exports as parts of its tester alone.
type AnyRule = Parameters<RuleTester['run']>[1];
export type LintRule = Exclude<AnyRule, { createOnce: unknown }>;
export type Context = Parameters<LintRule['create']>[0];
type Visitor = ReturnType<LintRule['create']>;
type Visited<Name extends keyof Visitor> = Parameters<NonNullable<Visitor[Name]>>[0];
export type Call = Visited<'CallExpression'>;
export type Construction = Visited<'NewExpression'>;
export type Markup = Visited<'JSXOpeningElement'> | Visited<'JSXOpeningFragment'>;
export type Identifier = Visited<'Identifier'>;
