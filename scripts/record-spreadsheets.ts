import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Scenario } from '../test/recorded/scenario';
import { allScenarios } from '../test/recorded/scenarios/all-scenarios';
import { openInProcessWorkbench } from '../workbench/in-process-workbench';
import { type Recording, recordWorkbench } from '../workbench/recorded/recording';
import { writeRecording } from '../workbench/recorded/recording-file';
import { type Bundle, readBundleIn } from '../workbench/workbench';

/**
 * Records spreadsheets in every state that a version can leave them in:
 * `npx tsx scripts/record-spreadsheets.ts <path of its dist/Code.js> <name of the version> [<part of a recording's name>]`.
 */
const [codePath, version, part = ''] = process.argv.slice(2);
if (!codePath || !version) throw new Error('Which dist/Code.js, and what is its version called?');

const seed = 1;

function record(bundle: Bundle, ofVersion: string, { title, shop, arrange }: Scenario): Recording {
  const open = () => openInProcessWorkbench({ shop, bundle, seed, locale: 'en' });
  const bench = open();
  const expected = arrange(bench, open);
  return recordWorkbench(bench, shop, { version: ofVersion, title, expected });
}

const bundle = readBundleIn(dirname(codePath));
const folder = join('test', 'recorded', 'versions', version);
mkdirSync(folder, { recursive: true });
for (const scenario of allScenarios.filter(({ name }) => name.includes(part))) {
  try {
    writeRecording(join(folder, `${scenario.name}.json`), record(bundle, version, scenario));
    console.log(`✓ ${scenario.name}`);
  } catch (error) {
    console.error(`✗ ${scenario.name}:`, error);
    process.exitCode = 1;
  }
}
