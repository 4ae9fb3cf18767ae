import { stories } from './stories';
import type { StoryResult, StoryTask } from './story-task';
import { sweeps } from './sweeps';

/* A process of its own: plays the stories it is sent, one at a time. */

async function playTask({ story, pick, number }: StoryTask): Promise<void> {
  const picked = pick === 'seed' ? stories[story] : sweeps[story]?.play;
  await picked?.(number);
}

async function play(task: StoryTask): Promise<StoryResult> {
  try {
    await playTask(task);
    return task;
  } catch (error) {
    return { ...task, failure: toldWithCause(error) };
  }
}

/** Properties say which values failed; what was wrong about them is their cause. */
function toldWithCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${toldWithCause(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

process.on('message', async (task: StoryTask) => {
  process.send?.(await play(task));
});
