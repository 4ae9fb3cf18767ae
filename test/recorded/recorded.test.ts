import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openRecording } from '../../workbench/recorded/recording';
import { readRecording } from '../../workbench/recorded/recording-file';
import { expectWorking } from './expect-working';
import { allScenarios } from './scenarios/all-scenarios';
import { takeOverPulls } from './take-over-pulls';

const root = join('test', 'recorded', 'versions');
const namesIn = (folder: string) => readdirSync(folder).sort();
const scenarios = new Map(allScenarios.map((scenario) => [scenario.name, scenario]));

describe.each(namesIn(root))('what version %s left in a spreadsheet', (version) => {
  it.each(namesIn(join(root, version)))('is understood and gone on with: %s', (file) => {
    const recording = readRecording(join(root, version, file));
    const bench = openRecording(recording);
    const scenario = scenarios.get(file.replace(/\.json$/, ''));
    if (!scenario) throw new Error(`No scenario tells how ${file} has to go on`);
    takeOverPulls(bench);
    scenario.check(bench, recording.expected);
    expectWorking(bench);
  });
});

describe('the recordings', () => {
  it('hold every state that a spreadsheet may be left in', () => {
    const recorded = new Set(namesIn(root).flatMap((version) => namesIn(join(root, version))));
    expect([...scenarios.keys()].filter((name) => !recorded.has(`${name}.json`))).toEqual([]);
  });
});
