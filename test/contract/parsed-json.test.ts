import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Whether what a call gives is at once called unknown, so that nobody can read from it what was not checked. */
function isUnknown({ parent }: ts.Node): boolean {
  if (ts.isVariableDeclaration(parent)) return parent.type?.kind === ts.SyntaxKind.UnknownKeyword;
  if (ts.isArrowFunction(parent)) return parent.type?.kind === ts.SyntaxKind.UnknownKeyword;
  if (!ts.isReturnStatement(parent)) return false;
  const around = ts.findAncestor(parent, ts.isFunctionLike);
  return around?.type?.kind === ts.SyntaxKind.UnknownKeyword;
}

const isJsonParse = (node: ts.Node): boolean => ts.isCallExpression(node) && node.expression.getText() === 'JSON.parse';

/** Where JSON is parsed, by what it is taken for. */
function parsings(text: string): { readonly line: string; readonly isUnknown: boolean }[] {
  const source = ts.createSourceFile('file.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: { line: string; isUnknown: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (isJsonParse(node)) found.push({ line: node.parent.getText(), isUnknown: isUnknown(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

describe('what is parsed in src', () => {
  it('is unknown until it was checked', () => {
    const found = sources.flatMap((file) => parsings(readFileSync(join('src', file), 'utf8')));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((one) => !one.isUnknown)).toEqual([]);
  });

  it.each([
    ['const shop = JSON.parse(text) as Shop;', false],
    ['const shop: Shop = JSON.parse(text);', false],
    ['const { id } = JSON.parse(text);', false],
    ['read(JSON.parse(text));', false],
    ['function read(text: string): Shop { return JSON.parse(text); }', false],
    ['const content: unknown = JSON.parse(text);', true],
    ['function read(text: string): unknown { return JSON.parse(text); }', true],
  ])('is told from what is not: %s', (text, expected) => {
    expect(parsings(text).map((one) => one.isUnknown)).toEqual([expected]);
  });
});
