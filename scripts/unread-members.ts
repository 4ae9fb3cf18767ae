import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The shop's answers are described whole, whatever is read of them; what tests declare is theirs. */
const leftOut = /^(test|src[\\/]api[\\/]resources)[\\/]/;

const isAssignedTo = ({ parent }: ts.Node, node: ts.Node): boolean =>
  ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** Whether it is within what a test expects: `toEqual({ calls: 3 })`, `expect.objectContaining({ calls: 3 })`. */
const isExpected = (node: ts.Node): boolean =>
  ts.isCallExpression(node)
    ? ts.isPropertyAccessExpression(node.expression) && /^to[A-Z]|Containing$/.test(node.expression.name.text)
    : !ts.isStatement(node) && isExpected(node.parent);

/** The names of members that a piece of code reads. Texts count, as members are read by them too: `fieldOf(record, 'customer.name')`. */
function namesRead(node: ts.Node): readonly string[] {
  if (ts.isPropertyAccessExpression(node)) return isAssignedTo(node, node) ? [] : [node.name.text];
  if (ts.isBindingElement(node)) return [(node.propertyName ?? node.name).getText()];
  if (ts.isStringLiteralLike(node)) return ts.isLiteralTypeNode(node.parent) ? [] : node.text.split('.');
  if (ts.isPropertyAssignment(node) && isExpected(node)) return [node.name.getText()];
  return [];
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes = [node];
  ts.forEachChild(node, (child) => {
    nodes.push(...nodesOf(child));
  });
  return nodes;
}

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/**
 * Members of types whose name nothing reads: `src/push/action.ts:71 idempotent`. One that shares its name with a member that is read is not
 * found: to tell them apart takes the compiler's types, and twenty times as long.
 */
export function findUnreadMembers(folders: readonly string[]): readonly string[] {
  const files = folders.flatMap(filesIn).map(parse);
  const nodes = files.flatMap(nodesOf);
  const read = new Set(nodes.flatMap(namesRead));
  return nodes
    .filter((node) => ts.isPropertySignature(node) || ts.isMethodSignature(node))
    .filter((member) => !leftOut.test(member.getSourceFile().fileName) && !read.has(member.name.getText()))
    .map((member) => {
      const file = member.getSourceFile();
      return `${file.fileName}:${file.getLineAndCharacterOfPosition(member.getStart()).line + 1} ${member.name.getText()}`;
    });
}
