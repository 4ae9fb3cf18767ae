import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printTable } from '../table-printer';
import { readScriptFolder } from './script-folder';
import { type ScriptTrial, tryScript } from './script-trial';

/** `npm run try-script -- FOLDER`: any Apps Script project in the emulated spreadsheet, and what of Google it needed. */
const usage = `npm run try-script -- FOLDER [function | =formula …] [flags]

  --menus              call everything that the menus offer, too
  --cells FILE         cells to begin with, tabs between them
  --host NAME=URL      a server on this machine that stands for a host of the web; may be given several times`;

const longestShown = 90;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    menus: { type: 'boolean' },
    cells: { type: 'string' },
    host: { type: 'string', multiple: true },
    help: { type: 'boolean' },
  },
});
const [folder, ...calls] = positionals;
if (folder === undefined || values.help === true) {
  console.log(usage);
  process.exitCode = folder === undefined && values.help !== true ? 1 : 0;
} else {
  const trial = await tryScript(readScriptFolder(folder), {
    calls,
    withMenus: values.menus === true,
    cells: values.cells === undefined ? [] : readCells(values.cells),
    hosts: Object.fromEntries((values.host ?? []).map(readHost)),
  });
  print(trial);
  process.exitCode = trial.steps.every(({ came }) => came.kind === 'done') ? 0 : 1;
}

function short(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)} …` : text;
}

function readCells(path: string): string[][] {
  const lines = readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t'));
}

function readHost(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new RangeError(`--host is NAME=URL, not "${text}".`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function print({ steps, menus, services, functions }: ScriptTrial): void {
  for (const { title = 'Add-on menu', items } of menus) {
    console.log(`${title}: ${items.map((item) => item?.label ?? '—').join(', ')}`);
  }
  if (functions.length > 0) console.log(`Functions for formulas: ${functions.join(', ')}`);
  const outcomes = steps.map(({ what, came }) => [what, came.kind, short(came.kind === 'done' ? came.text : came.why)]);
  console.log(printTable(['Called', 'Outcome', 'Gave, or why not'], outcomes));
  const needs = services.map(({ name, members, isEmulated }) => [
    name,
    isEmulated ? 'there' : 'missing',
    members.join(' '),
  ]);
  console.log(printTable(['Service', 'Here', 'What is asked of it'], needs));
}
