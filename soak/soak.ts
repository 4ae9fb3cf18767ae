import { availableParallelism } from 'node:os';
import { buildProject } from '../scripts/build';
import { readSoakOptions, type SoakOptions } from './soak-options';
import { isOpenWork, stories } from './stories';
import { StoryPlayer } from './story-player';
import { replayCommand, type StoryResult, type StoryTask } from './story-task';
import { sweeps } from './sweeps';

/** How often it is told how far it is. */
const tellEveryMs = 30_000;

/** Seed by seed, all stories of each, or case by case, until there are enough or the time is up. */
function* tasksOf({ pick, first, most, minutes, stories }: SoakOptions, afterLast: number): Generator<StoryTask> {
  const end = Date.now() + minutes * 60_000;
  for (let number = first; number < Math.min(first + most, afterLast); number += 1) {
    for (const story of stories) {
      if (Date.now() >= end) return;
      yield { story, pick, number: number % 2 ** 32 };
    }
  }
}

/** The number after the last case of a sweep; seeds have none. */
function findAfterLast({ pick, stories: [story = ''] }: SoakOptions): number {
  return pick === 'seed' ? Number.POSITIVE_INFINITY : (sweeps[story]?.count() ?? 0) + 1;
}

function tellFailure(result: StoryResult): void {
  console.log(
    `✗ ${result.story}, ${result.pick} ${result.number}\n${result.failure}\n  again: ${replayCommand(result)}`,
  );
}

/** Plays on all cores. @returns what failed, and how many were played. */
async function soak(options: SoakOptions): Promise<{ readonly failed: readonly StoryTask[]; readonly played: number }> {
  const afterLast = findAfterLast(options);
  const tasks = tasksOf(options, afterLast);
  const upTo = options.pick === 'seed' ? '' : ` of ${Math.min(options.most, afterLast - options.first)}`;
  const failed: StoryTask[] = [];
  let played = 0;
  const tellProgress = () => console.log(`${played}${upTo} stories so far, ${failed.length} of them bad`);
  const timer = setInterval(tellProgress, tellEveryMs);
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

const options = readSoakOptions(process.argv.slice(2), { stories: Object.keys(stories), sweeps: Object.keys(sweeps) });
await buildProject();
console.log(`${options.pick === 'seed' ? 'Seeds' : 'Cases'} from ${options.first} on: ${options.stories.join(', ')}`);
const { failed, played } = await soak(options);
for (const task of failed) console.log(replayCommand(task));
const known = failed.filter(({ story }) => isOpenWork(story)).length;
console.log(
  `soak: ${played} stories, ${failed.length} of them bad${known === 0 ? '' : `, ${known} as open work lets expect`}`,
);
process.exitCode = failed.length === known && played > 0 ? 0 : 1;
