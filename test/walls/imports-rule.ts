import type { Call, Construction, Context, LintRule, Markup } from './lint-rule.ts';
import { mayImport, rowOf } from './row.ts';
import type { Target } from './row.ts';
import { ROWS } from './table.ts';
import { fileTarget, pathFromRoot, targetOf } from './target.ts';

type Argument = Call['arguments'][number];

/** Refuses whatever leads from a file to where the table does not let it go. */
export const importsRule: LintRule = {
  create(context) {
    const { filename } = context;
    const file = pathFromRoot(filename);
    const row = rowOf(ROWS, file);
    if (row === undefined) {
      const message = `${file} has no row in test/walls/table.ts: say there what may be imported here.`;
      return { Program: (node) => context.report({ node, message }) };
    }
    const check = (node: Argument | Markup, target: Target): void => {
      if (mayImport(row, file, target)) return;
      const name = target.kind === 'node' ? `node:${target.name}` : target.name;
      context.report({ node, message: `${row.at} may not import ${name}. ${row.why}` });
    };
    const checkModule = (source: Argument): void => {
      const specifier = stringOf(source);
      if (specifier !== null) check(source, targetOf(filename, specifier));
      else if (!row.computed) {
        context.report({
          node: source,
          message: `${row.at} may not import what it works out while it runs. ${row.why}`,
        });
      }
    };
    return {
      ImportDeclaration: ({ source }) => checkModule(source),
      ExportAllDeclaration: ({ source }) => checkModule(source),
      ExportNamedDeclaration: ({ source }) => source && checkModule(source),
      ImportExpression: ({ source }) => checkModule(source),
      TSImportType: ({ source }) => checkModule(source),
      TSExternalModuleReference: ({ expression }) => checkModule(expression),
      CallExpression(call) {
        const source = call.arguments[0];
        if (source && leadsToModule(call, context)) checkModule(source);
      },
      NewExpression(construction) {
        const address = moduleAddressOf(construction, context);
        if (address === undefined) return;
        const text = stringOf(address);
        if (text === null) checkModule(address);
        // A folder is no module: what is read there is read by path.
        else if (!/(?:^|[/\\])(?:\.{1,2})?$/.test(text)) check(address, fileTarget(filename, text));
      },
      JSXOpeningElement: (node) => check(node, { kind: 'package', name: 'react' }),
      JSXOpeningFragment: (node) => check(node, { kind: 'package', name: 'react' }),
    };
  },
};

/** `require`, and what else takes a specifier without being an import. */
function leadsToModule({ callee }: Call, { sourceCode }: Context): boolean {
  return /^(?:require(?:\.resolve)?|import\.meta\.(?:resolve|glob))$/.test(sourceCode.getText(callee));
}

/** The address in `new URL(address, import.meta.url)`, as workers are named. */
function moduleAddressOf(
  { callee, arguments: [address, base] }: Construction,
  { sourceCode }: Context,
): Argument | undefined {
  const isOfModule = base && sourceCode.getText(callee) === 'URL' && sourceCode.getText(base) === 'import.meta.url';
  return isOfModule ? address : undefined;
}

/** The text of a string that is written out; null for one that is put together. */
function stringOf(node: Argument): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return null;
  return node.quasis[0]?.value.cooked ?? null;
}
