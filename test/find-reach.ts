import { Linter, type Rule, type SourceCode } from 'eslint';

type Node = ReturnType<SourceCode['getAncestors']>[number];
type Identifier = Extract<Node, { type: 'Identifier' }>;

/** Globals that code may name: in any way, or only to reach for these of their members. */
export type Harmless = Readonly<Record<string, 'itself' | readonly string[]>>;

/** Objects through which everything else could be reached. None of them is harmless by itself. */
const globalObjects: ReadonlySet<string> = new Set(['globalThis', 'self', 'window', 'global', 'process', 'navigator']);

/** Members of Node's `process` and of its module objects that load code by name. No object of ours has any that are called so. */
const loaders: ReadonlySet<string> = new Set([
  'getBuiltinModule',
  'mainModule',
  'dlopen',
  '_linkedBinding',
  'createRequire',
]);

/**
 * Where code reaches for something outside itself that isn't harmless, each as a line of words: free identifiers, members of global
 * objects, imports of what no literal names, and text turned into code. `typeof x` reaches for nothing.
 */
export function findReach(code: string, harmless: Harmless): readonly string[] {
  const messages = new Linter().verify(code, {
    languageOptions: {
      ecmaVersion: 2022,
      sourceType: 'commonjs',
      globals: Object.fromEntries(Object.keys(harmless).map((name) => [name, 'readonly'])),
    },
    linterOptions: { noInlineConfig: true },
    plugins: { reach: { rules: { reach: reachRule(harmless) } } },
    rules: {
      'no-undef': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'reach/reach': 'error',
    },
  });
  const lines = code.split('\n');
  const places = messages.map(({ message, line, column }) => {
    return `${message} Here: ${lines[line - 1]?.slice(Math.max(column - 41, 0), column + 40) ?? ''}`;
  });
  return [...new Set(places)];
}

/** Reports global objects used for more than harmless members, and imports of what isn't named in the code. */
function reachRule(harmless: Harmless): Rule.RuleModule {
  return {
    create(context) {
      const { sourceCode } = context;
      return {
        Program() {
          for (const identifier of globalIdentifiers(sourceCode)) {
            const use = useOf(identifier, sourceCode.getAncestors(identifier));
            if (!isHarmless(identifier.name, use, harmless)) {
              context.report({ node: identifier, message: `"${identifier.name}" is used for ${use ?? 'anything'}.` });
            }
          }
        },
        ImportExpression(node) {
          if (node.source.type !== 'Literal') context.report({ node, message: 'What is imported is not named.' });
        },
        MemberExpression(node) {
          const name = memberName(node);
          if (name !== undefined && loaders.has(name)) context.report({ node, message: `"${name}" loads code.` });
        },
      };
    },
  };
}

/** Every mention of something that the code doesn't define itself. */
function globalIdentifiers({ scopeManager }: SourceCode): readonly Identifier[] {
  const { globalScope } = scopeManager;
  if (!globalScope) throw new Error('The code was not read.');
  const known = globalScope.variables.filter(({ defs }) => defs.length === 0).flatMap(({ references }) => references);
  return [...globalScope.through, ...known]
    .map(({ identifier }) => identifier)
    .filter((node) => node.type === 'Identifier');
}

function isHarmless(name: string, use: string | undefined, harmless: Harmless): boolean {
  if (use === 'typeof') return true;
  // esbuild's list has every import that a literal names.
  if (name === 'require') return use === 'a call with a literal';
  const members = harmless[name];
  if (members === 'itself' || (members === undefined && !globalObjects.has(name))) return true;
  return use !== undefined && members?.includes(use) === true;
}

/**
 * What a mention is for: the name of a member, `typeof`, a call with a literal; `undefined` for anything else. In
 * `(t = typeof globalThis < 'u' ? globalThis : t || self).nlp` both are there for `nlp`; where `t` goes from there isn't followed.
 */
function useOf(identifier: Identifier, ancestors: readonly Node[]): string | undefined {
  let inner: Node = identifier;
  for (const outer of ancestors.toReversed()) {
    if (outer.type === 'UnaryExpression' && outer.operator === 'typeof') return 'typeof';
    if (outer.type === 'MemberExpression') return outer.object === inner ? memberName(outer) : undefined;
    if (outer.type === 'CallExpression') return isCallWithLiteral(outer, inner) ? 'a call with a literal' : undefined;
    const isPassedOn =
      outer.type === 'LogicalExpression' ||
      (outer.type === 'ConditionalExpression' && outer.test !== inner) ||
      (outer.type === 'AssignmentExpression' && outer.right === inner);
    if (!isPassedOn) return undefined;
    inner = outer;
  }
  return undefined;
}

function isCallWithLiteral(call: Extract<Node, { type: 'CallExpression' }>, callee: Node): boolean {
  return call.callee === callee && call.arguments.length === 1 && call.arguments[0]?.type === 'Literal';
}

function memberName({ property, computed }: Extract<Node, { type: 'MemberExpression' }>): string | undefined {
  if (property.type === 'Identifier' && !computed) return property.name;
  return property.type === 'Literal' ? String(property.value) : undefined;
}
