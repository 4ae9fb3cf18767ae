import { asServerError, ServerError } from './server-error';
import type { TaskRunner } from './task-runner';

/** Another execution works on the spreadsheet: it may be the very one that goes on with what had to pause. */
const busyWaitMs = 5000;
const mostBusyWaits = 120;

/** Asks until no other execution is in the way, or the person gives up. */
export async function waitWhileBusy<Value>(tasks: TaskRunner, ask: () => Promise<Value>): Promise<Value> {
  for (let waits = 0; ; waits += 1) {
    if (tasks.task.value?.isCancelling) throw new ServerError('cancelled', '');
    try {
      return await ask();
    } catch (caught) {
      const error = asServerError(caught);
      if (error.code !== 'busy' || waits === mostBusyWaits) throw error;
      await tasks.wait(busyWaitMs);
    }
  }
}
