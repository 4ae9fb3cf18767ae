import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as vm from 'node:vm';
import ts from 'typescript';

const bundlePath = join('dist', 'Code.js');
const code = readFileSync(bundlePath, 'utf8');

const topLevelFunctions = (): string[] =>
  ts
    .createSourceFile('Code.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS)
    .statements.filter(ts.isFunctionDeclaration)
    .map(({ name }) => name?.text ?? '');

/** Every node of the bundle's syntax tree that Apps Script cannot parse, by name. */
function unparsable(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isPrivateIdentifier(node)) found.push(`private name ${node.text}`);
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isExportAssignment(node))
      found.push('module syntax');
    if (node.kind === ts.SyntaxKind.ImportKeyword || node.kind === ts.SyntaxKind.ExportKeyword)
      found.push('module syntax');
    if (ts.isClassStaticBlockDeclaration(node)) found.push('static block');
    if (ts.isPropertyDeclaration(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)) {
      found.push('static field');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('Code.js', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
  return found;
}

describe('dist/Code.js', () => {
  it('holds nothing that Apps Script cannot parse', () => {
    expect(unparsable(code)).toEqual([]);
  });

  it('would be caught if it did', () => {
    expect(unparsable('class A { #x = 1; static y = 2; static { } } export const z = 1;')).toEqual(
      expect.arrayContaining(['private name #x', 'static field', 'static block', 'module syntax']),
    );
  });

  it('calls nothing that came after the level it is compiled to: the bundler lowers syntax, not methods', () => {
    expect(
      code.match(/(?<!\.)\.(at|replaceAll|findLast|toSorted|matchAll)\(|Object\.(hasOwn|groupBy)\b|structuredClone/g),
    ).toBeNull();
  });

  it('sends no mail, and names nothing by which one could be sent: that is another build', () => {
    expect(code.match(/MailApp|GmailApp|send_mail|getAuthorizationInfo/g)).toBeNull();
  });

  it('names no service while it is loaded: it loads where there is none', () => {
    const context = vm.createContext(Object.create(null));
    expect(() => vm.runInContext(code, context)).not.toThrow();
  });

  it('shows Apps Script its functions at the top level', () => {
    expect(topLevelFunctions()).toEqual(
      expect.arrayContaining([
        'onOpen',
        'onInstall',
        'onEdit',
        'openSidebar',
        'runSchedule',
        'rpc',
        'refreshTab',
        'reviewChanges',
        'showDashboard',
        'NGORDER_STOCK',
      ]),
    );
  });

  it('has behind each of them a function of the bundle, and none besides', () => {
    const context = vm.createContext(Object.create(null));
    vm.runInContext(code, context);
    const kinds = vm.runInContext('Object.entries(Ngorder).map(([name, value]) => name + " " + typeof value)', context);
    // All custom functions have one behind them.
    const behind = topLevelFunctions().map((name) => (name.startsWith('NGORDER') ? 'answerFormula' : name));
    expect([...kinds].sort()).toEqual([...new Set(behind)].map((name) => `${name} function`).sort());
  });

  it('keeps the comment by which Sheets offers a custom function', () => {
    expect(code).toMatch(
      /@param \{[^}]+\} item [^\n]+\n(.*\n)* \* @customfunction\n \*\/\nfunction NGORDER_STOCK\(item, warehouse, refresh\)/,
    );
  });

  it('stays under 1,370 KB: every execution reads it, also what it does not run', () => {
    expect(statSync(bundlePath).size).toBeLessThan(1380 * 1024);
  });
});

describe('clasp', () => {
  it('would push the script, the sidebar and the manifest, and nothing else', () => {
    const clasp = spawnSync(
      join('node_modules', '.bin', 'clasp'),
      ['--project', '.clasp.example.json', 'show-file-status', '--json'],
      { encoding: 'utf8' },
    );
    const { filesToPush } = JSON.parse(clasp.stdout) as { filesToPush: string[] };
    expect(filesToPush.map((file) => file.replace(/^dist\//, '')).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'sidebar.html',
    ]);
  });
});
