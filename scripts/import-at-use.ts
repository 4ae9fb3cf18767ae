import { transformSync } from '@swc/core';
import ts from 'typescript';
import * as v from 'valibot';
import { applyEdits, blankOut, moveMappings, type TextEdit } from './text-edits';

/** A module as a bundler gets it. */
export interface ModuleAtUse {
  readonly code: string;
  /** A source map, as JSON. */
  readonly map: string;
}

/**
 * A TypeScript module as CommonJS that looks up what it imports where it uses it: with `import { a } from './x'`, `a(1)` becomes
 * `require("./x").a(1)`. As bundlers run a CommonJS module at its first `require`, each is evaluated when something in it is first used.
 * @throws Error where an import cannot be told from something else of its name, and for fields of a class that {@link refuseBoundFields} names.
 */
export function importAtUse(source: string, path = 'module.ts'): ModuleAtUse {
  const { code, mappings } = toCommonJs(source, path);
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  refuseBoundFields(file);
  const imports = new Map(file.statements.flatMap(importsOf));
  const isOwn = (statement: ts.Statement): boolean => importsOf(statement).length === 0 && !isExport(statement);
  const edits = file.statements.flatMap((statement) =>
    isOwn(statement) ? callsInPlaceOfNames(statement, imports) : [blankOut(code, statement.getStart(), statement.end)],
  );
  const exported = file.statements.filter(isExport).flatMap(assignmentsOf);
  return {
    code: [applyEdits(code, edits), ...exported].join('\n'),
    map: JSON.stringify({ version: 3, sources: [path], names: [], mappings: moveMappings(mappings, code, edits) }),
  };
}

/**
 * Where arrow functions are to be written out as functions, esbuild 0.28 forgets to keep `this` for those in fields of a class.
 * @throws Error for a field that would need it.
 */
function refuseBoundFields(node: ts.Node): void {
  if (ts.isPropertyDeclaration(node) && node.initializer && hasArrowWithThis(node.initializer, false)) {
    throw new Error(`${node.getText().slice(0, 80)}: an arrow function in a field cannot use this. Make it a method.`);
  }
  ts.forEachChild(node, refuseBoundFields);
}

function hasArrowWithThis(node: ts.Node, isWithinArrow: boolean): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword) return isWithinArrow;
  if (ts.isFunctionLike(node) && !ts.isArrowFunction(node)) return false;
  const isWithin = isWithinArrow || ts.isArrowFunction(node);
  return ts.forEachChild(node, (child) => hasArrowWithThis(child, isWithin) || undefined) ?? false;
}

const swcMap = v.pipe(v.string(), v.parseJson(), v.object({ mappings: v.string() }));

function toCommonJs(source: string, path: string): { readonly code: string; readonly mappings: string } {
  const { code, map } = transformSync(source, {
    ...{ configFile: false, swcrc: false, filename: path, sourceMaps: true },
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    // The bundle as a whole is strict, and all its modules are of one kind.
    module: { type: 'commonjs', noInterop: true, strictMode: false },
  });
  return { code, mappings: v.parse(swcMap, map).mappings };
}

/** The name and the call of `const _x = require("./x")`, which is how every import begins. */
function importsOf(statement: ts.Statement): (readonly [name: string, call: string])[] {
  if (!ts.isVariableStatement(statement) || !/^const \w+ = require\("[^"]+"\);$/.test(statement.getText())) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    initializer ? [[name.getText(), initializer.getText()] as const] : [],
  );
}

/** Exports are getters at first: `Object.defineProperty(exports, "a", …)` for a single one, `_export(exports, …)` for several. */
const isExport = (statement: ts.Statement): boolean =>
  /^(Object\.defineProperty\(exports, "|_export\(exports, |function _export\()/.test(statement.getText());

/** Plain properties, set once the module was evaluated, as no two modules need each other for that: half the text, and quicker to read. */
const assignmentsOf = (statement: ts.Statement): string[] =>
  [...statement.getText().matchAll(/(?:exports, "|get )(\w+)[^;]*return (\w+);/g)].map(
    ([, name, variable]) => `exports.${name} = ${variable};`,
  );

type Calls = ReadonlyMap<string, string>;

/** @throws Error where such a name is anything but a module in `_x.a`, or a parameter: something else has the same name there. */
function callsInPlaceOfNames(node: ts.Node, meant: Calls): TextEdit[] {
  const called = ts.isParenthesizedExpression(node) ? importedFunction(node.expression) : undefined;
  const from = called && meant.get(called.expression.getText());
  if (called && from) return [{ start: node.getStart(), end: node.end, text: `${from}.${called.name.text}` }];
  if (ts.isPropertyAccessExpression(node)) {
    const { expression } = node;
    const call = meant.get(expression.getText());
    // In brackets, or `new` would be about the call.
    if (call) return [{ start: expression.getStart(), end: expression.end, text: `(${call})` }];
  }
  if (ts.isIdentifier(node) && meant.has(node.text)) throw new Error(`${node.text} is the name of an import.`);
  const within = ts.isFunctionLike(node) ? without(meant, node) : meant;
  const edits: TextEdit[] = [];
  ts.forEachChild(node, (child) => {
    edits.push(...callsInPlaceOfNames(child, within));
  });
  return edits;
}

/** What `(0, _x.a)` calls: written so to keep `this` from it, which no function of a module of ours looks at. */
function importedFunction(node: ts.Expression): ts.PropertyAccessExpression | undefined {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.CommaToken) return undefined;
  return node.left.getText() === '0' && ts.isPropertyAccessExpression(node.right) ? node.right : undefined;
}

/** Within a function the name of a parameter means the parameter: `_operation`, for one that is not used. */
function without(calls: Calls, { parameters }: ts.SignatureDeclaration): Calls {
  const own = parameters.map(({ name }) => name.getText());
  return own.some((name) => calls.has(name)) ? new Map([...calls].filter(([name]) => !own.includes(name))) : calls;
}
