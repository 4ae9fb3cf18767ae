import { availableParallelism } from 'node:os';
import { buildProject } from '../scripts/build';
import { readSoakOptions, type SoakOptions } from './soak-options';
import { stories } from './stories';
import { StoryPlayer } from './story-player';
import { replayCommand, type StoryResult, type StoryTask } from './story-task';

/** How often it is told how far it is. */
const tellEveryMs = 30_000;

/** Seed by seed, all stories of each, until there are enough or the time is up. */
function* tasksOf({ firstSeed, seeds, minutes, stories }: SoakOptions): Generator<StoryTask> {
  const end = Date.now() + minutes * 60_000;
  for (let seed = firstSeed; seed < firstSeed + seeds; seed += 1) {
    for (const story of stories) {
      if (Date.now() >= end) return;
      yield { story, seed: seed % 2 ** 32 };
    }
  }
}

function tellFailure(result: StoryResult): void {
  console.log(`✗ ${result.story}, seed ${result.seed}\n${result.failure}\n  again: ${replayCommand(result)}`);
}

/** Plays on all cores. @returns what failed, and how many were played. */
async function soak(options: SoakOptions): Promise<{ readonly failed: readonly StoryTask[]; readonly played: number }> {
  const tasks = tasksOf(options);
  const failed: StoryTask[] = [];
  let played = 0;
  const timer = setInterval(() => console.log(`${played} stories so far, ${failed.length} of them bad`), tellEveryMs);
  const players = Array.from({ length: availableParallelism() }, () => new StoryPlayer());
  await Promise.all(
    players.map(async (player) => {
      for (let task = tasks.next(); !task.done; task = tasks.next()) {
        const result = await player.play(task.value);
        played += 1;
        if (result.failure === undefined) continue;
        failed.push(task.value);
        tellFailure(result);
      }
      player.close();
    }),
  );
  clearInterval(timer);
  return { failed, played };
}

const options = readSoakOptions(process.argv.slice(2), Object.keys(stories));
await buildProject();
console.log(`Seeds from ${options.firstSeed} on: ${options.stories.join(', ')}`);
const { failed, played } = await soak(options);
for (const task of failed) console.log(replayCommand(task));
console.log(`soak: ${played} stories, ${failed.length} of them bad`);
process.exitCode = failed.length === 0 && played > 0 ? 0 : 1;
