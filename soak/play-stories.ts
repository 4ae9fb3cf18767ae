import { stories } from './stories';
import type { StoryResult, StoryTask } from './story-task';

/* A process of its own: plays the stories it is sent, one at a time. */

async function play(task: StoryTask): Promise<StoryResult> {
  try {
    await stories[task.story]?.(task.seed);
    return task;
  } catch (error) {
    return { ...task, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on('message', async (task: StoryTask) => {
  process.send?.(await play(task));
});
