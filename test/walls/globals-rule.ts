import type { Context, Identifier, LintRule } from './lint-rule.ts';
import { GUARDED_GLOBALS, rowOf } from './row.ts';
import type { GuardedGlobal } from './row.ts';
import { ROWS } from './table.ts';
import { pathFromRoot } from './target.ts';

/** Refuses a guarded global that the table does not grant to the file, also as a member of the global object. */
export const globalsRule: LintRule = {
  create(context) {
    const row = rowOf(ROWS, pathFromRoot(context.filename));
    // A file without a row is refused by the other rule.
    if (row === undefined) return {};
    return {
      Program() {
        for (const node of globalReferences(context)) {
          for (const name of globalsIn(node)) {
            if (row.globals?.includes(name)) continue;
            context.report({ node, message: `${row.at} may not use ${name}. ${row.why}` });
          }
        }
      },
    };
  },
};

/** Names that the file itself does not declare, whether or not the configuration declares them. */
function globalReferences({ sourceCode }: Context): Identifier[] {
  const { globalScope } = sourceCode.scopeManager;
  if (globalScope === null) return [];
  const declaredOutside = globalScope.variables.filter(({ defs }) => defs.length === 0);
  return [...globalScope.through, ...declaredOutside.flatMap(({ references }) => references)].map(
    ({ identifier }) => identifier,
  );
}

const GLOBAL_OBJECTS: readonly string[] = ['window', 'globalThis', 'global', 'self'];

function globalsIn(node: Identifier): GuardedGlobal[] {
  const { name } = node;
  if (!isGuarded(name)) return [];
  const member = memberOf(node);
  // A process that is handed on may be asked for its environment.
  if (name === 'process') return [member === null || member === 'env' ? 'process.env' : 'process'];
  return GLOBAL_OBJECTS.includes(name) && member !== null && isGuarded(member) ? [name, member] : [name];
}

/** The name in `object.name` or `object['name']`; null where the object stands otherwise. */
function memberOf(node: Identifier): string | null {
  const { parent } = node;
  if (parent.type !== 'MemberExpression' || parent.object !== node) return null;
  if (parent.property.type === 'Identifier' && !parent.computed) return parent.property.name;
  return parent.property.type === 'Literal' && typeof parent.property.value === 'string' ? parent.property.value : null;
}

function isGuarded(name: string): name is GuardedGlobal {
  return (GUARDED_GLOBALS as readonly string[]).includes(name);
}
