import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** One global function of the script: its name, its parameters' names, and the comment that Sheets reads. */
export interface GlobalStub {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The JSDoc of a custom function, verbatim; empty for others, whose comments nobody reads. */
  readonly comment: string;
}

/** The text of a source file, by its path. */
export type ReadSource = (path: string) => string;

/** The bundle's exports under one name; the stubs call through it. */
export const bundleName = 'Ngorder';

const readFromDisk: ReadSource = (path) => readFileSync(path, 'utf8');

/**
 * The functions that a composition root exports, its own and those it passes on (`export { NGORDER_STOCK } from './formulas/stock'`).
 * Apps Script sees top-level declarations only, and bundlers drop the `@customfunction` comments, so both are written anew around
 * the bundle {facts §4, §8}.
 * @throws Error when an export is not a plain function: a global left out in silence would be missed in the sheet only.
 */
export function readGlobalStubs(mainPath: string, readSource: ReadSource = readFromDisk): GlobalStub[] {
  const main = parse(mainPath, readSource);
  return main.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return passedOn(main, statement, readSource);
    if (!isExported(statement)) return [];
    if (!ts.isFunctionDeclaration(statement) || !statement.name || isDefault(statement)) throw refusal(main, statement);
    return [stubOf(statement.name.text, statement)];
  });
}

const parse = (path: string, readSource: ReadSource): ts.SourceFile =>
  ts.createSourceFile(path, readSource(path), ts.ScriptTarget.ES2022, true);

function passedOn(file: ts.SourceFile, statement: ts.ExportDeclaration, readSource: ReadSource): GlobalStub[] {
  // `export *` would make a global of whatever that file comes to export.
  if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) throw refusal(file, statement);
  return statement.exportClause.elements.map((element) => {
    const declaration = findFunction(
      sourceOf(file, statement),
      (element.propertyName ?? element.name).text,
      readSource,
    );
    if (!declaration) throw refusal(file, statement);
    return stubOf(element.name.text, declaration);
  });
}

/** The declaration of an exported name, through as many files as pass it on. */
function findFunction(path: string, name: string, readSource: ReadSource): ts.FunctionDeclaration | undefined {
  const file = parse(path, readSource);
  const own = file.statements.filter(ts.isFunctionDeclaration).find((declaration) => declaration.name?.text === name);
  if (own) return own;
  for (const statement of file.statements) {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier || !statement.exportClause) continue;
    if (!ts.isNamedExports(statement.exportClause)) continue;
    const element = statement.exportClause.elements.find((candidate) => candidate.name.text === name);
    if (element)
      return findFunction(sourceOf(file, statement), (element.propertyName ?? element.name).text, readSource);
  }
  return undefined;
}

/** The file that an export comes from: another one, or the same for a bare `export { name }`. */
function sourceOf(file: ts.SourceFile, { moduleSpecifier }: ts.ExportDeclaration): string {
  if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return file.fileName;
  return `${join(dirname(file.fileName), moduleSpecifier.text)}.ts`;
}

const isExported = (statement: ts.Statement): boolean =>
  ts.isExportAssignment(statement) || hasModifier(statement, ts.SyntaxKind.ExportKeyword);

const isDefault = (statement: ts.Statement): boolean => hasModifier(statement, ts.SyntaxKind.DefaultKeyword);

const hasModifier = (statement: ts.Statement, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === kind);

const refusal = (file: ts.SourceFile, statement: ts.Statement): Error =>
  new Error(
    `${file.fileName}: only functions may be exported, as every export becomes a global: ${statement.getText(file)}`,
  );

const stubOf = (name: string, declaration: ts.FunctionDeclaration): GlobalStub => ({
  name,
  parameters: declaration.parameters.map(({ name: parameter }, index) =>
    ts.isIdentifier(parameter) ? parameter.text : `argument${index + 1}`,
  ),
  comment: customFunctionComment(declaration),
});

function customFunctionComment(declaration: ts.FunctionDeclaration): string {
  const { text: source } = declaration.getSourceFile();
  const nearest = (ts.getLeadingCommentRanges(source, declaration.getFullStart()) ?? []).at(-1);
  const text = nearest ? source.slice(nearest.pos, nearest.end) : '';
  return text.includes('@customfunction') ? text : '';
}

/**
 * `function NGORDER_STOCK(item) { return Ngorder.NGORDER_STOCK.apply(this, arguments); }`, its comment above it. All arguments go
 * through, so that a rest parameter gets its own.
 */
export function writeStub({ name, parameters, comment }: GlobalStub): string {
  const declaration = `function ${name}(${parameters.join(', ')}) { return ${bundleName}.${name}.apply(this, arguments); }`;
  return comment === '' ? declaration : `${comment}\n${declaration}`;
}
