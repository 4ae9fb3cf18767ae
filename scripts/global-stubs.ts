import ts from 'typescript';

/** One global function of the script: its name, its parameters' names, and the comment that Sheets reads. */
export interface GlobalStub {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The JSDoc of a custom function, verbatim; empty for others, whose comments nobody reads. */
  readonly comment: string;
}

/** The bundle's exports under one name; the stubs call through it. */
export const bundleName = 'NgorderForSheets';

/**
 * The functions that a composition root exports. Apps Script sees top-level declarations only, and bundlers drop the
 * `@customfunction` comments, so both are written anew around the bundle.
 * @throws Error when an export is not a plain function.
 */
export function readGlobalStubs(mainPath: string, source: string): GlobalStub[] {
  const file = ts.createSourceFile(mainPath, source, ts.ScriptTarget.ES2022, true);
  return file.statements.filter(isExported).map((statement) => {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) {
      throw new Error(
        `${mainPath}: only functions may be exported, as every export becomes a global: ${statement.getText(file)}`,
      );
    }
    return {
      name: statement.name.text,
      parameters: statement.parameters.map((parameter) => parameter.name.getText(file)),
      comment: customFunctionComment(file, statement),
    };
  });
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);

function customFunctionComment(file: ts.SourceFile, statement: ts.Statement): string {
  const comments = ts.getLeadingCommentRanges(file.text, statement.getFullStart()) ?? [];
  const nearest = comments.at(-1);
  const text = nearest ? file.text.slice(nearest.pos, nearest.end) : '';
  return text.includes('@customfunction') ? text : '';
}

/** `function NGORDER_STOCK(item) { return NgorderForSheets.NGORDER_STOCK(item); }`, its comment above it. */
export function writeStub({ name, parameters, comment }: GlobalStub): string {
  const list = parameters.join(', ');
  const declaration = `function ${name}(${list}) { return ${bundleName}.${name}(${list}); }`;
  return comment === '' ? declaration : `${comment}\n${declaration}`;
}
