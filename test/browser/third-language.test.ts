import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { bundleSidebar } from '../../scripts/build';
import { connectedState } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

/*
 * What docs/architecture.md says of a further language, done to a copy of the sources: a folder, copied from another language, and a line in the lists,
 * for the add-on and for the sidebar. The language is made up, and called xx.
 */

const project = mkdtempSync(join(tmpdir(), 'ngorder-language-'));
const inProject = (path: string): string => join(project, path);

function change(path: string, from: string, to: string): void {
  const source = readFileSync(inProject(path), 'utf8');
  if (!source.includes(from)) throw new Error(`${path} does not say ${from}`);
  writeFileSync(inProject(path), source.replace(from, to));
}

function addLanguage(folder: string, list: string, line: string): void {
  cpSync(inProject(join(folder, 'id')), inProject(join(folder, 'xx')), { recursive: true });
  renameSync(inProject(join(folder, 'xx/id.ts')), inProject(join(folder, 'xx/xx.ts')));
  change(join(folder, 'xx/xx.ts'), 'export const id:', 'export const xx:');
  change(list, "import { id } from './id/id';", "import { id } from './id/id';\nimport { xx } from './xx/xx';");
  change(list, '\n  id: {', `\n  xx: ${line},\n  id: {`);
}

/** What the compiler says of all texts, and of the two lists. */
function compile(): string[] {
  const { config } = ts.readConfigFile(inProject('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const program = ts.createProgram(['src/sidebar/texts/languages.ts', 'src/build-settings.d.ts'].map(inProject), {
    ...options,
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

beforeAll(() => {
  cpSync('src', inProject('src'), { recursive: true });
  cpSync('tsconfig.json', inProject('tsconfig.json'));
  symlinkSync(resolve('node_modules'), inProject('node_modules'));
  addLanguage('src/text', 'src/text/message.ts', "{ texts: () => xx, accounts: ['xx'] }");
  change(
    'src/text/customs.ts',
    '\n  id: {',
    "\n  xx: { thousands: '.', decimal: ',', months: 'a b c d e f g h i j k l', clock: ':' },\n  id: {",
  );
  addLanguage('src/sidebar/texts', 'src/sidebar/texts/languages.ts', "{ texts: xx, locale: 'de-DE' }");
  change('src/sidebar/texts/xx/shell-texts.ts', "'Menu toko'", "'Menü'");
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('a third language', () => {
  it('is a folder and a line: with both of them all texts compile', () => {
    expect(compile()).toEqual([]);
  });

  it('is told by the compiler which text it lacks', () => {
    const room = 'src/sidebar/texts/xx/shell-texts.ts';
    change(room, "    open: 'Menü',\n", '');
    const found = compile();
    change(room, '  menu: {\n', "  menu: {\n    open: 'Menü',\n");

    expect(found).toEqual([expect.stringMatching(/sidebar\/texts\/xx\/shell-texts\.ts: Property 'open' is missing/)]);
  });
});

describeInBrowser('the sidebar in a third language', () => {
  const { open, button, keep } = useScriptedPages('third-language');

  it('says its texts, and writes days by its customs', async () => {
    const built = inProject('sidebar.html');
    writeFileSync(built, await bundleSidebar({ folder: inProject('src/sidebar') }));
    // By JSON, as from the script: to the project's own types there is no such language.
    const state = { ...connectedState, language: JSON.parse('"xx"') };
    const page = await open({ 'state.get': () => state }, built);

    await button(page, 'Menü').waitFor();
    await page
      .getByText(/2 c 2026/)
      .first()
      .waitFor();
    await keep(page, 'home');
    await page.close();
  });
});
