import { secondsFor } from '../pull/estimate';
import type { ShopAccess } from '../runs/shop-session';
import type { JobCost, JobTask, ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { findTask } from './job-kinds';

/** What a step takes besides its requests, in seconds: to read its tab, and to write into it. */
const stepSeconds = 5;

/** What one run of a job takes: as its latest ones did; of one that was never done, about what the sizes of its tabs tell. */
export function costOfRun(
  access: Pick<ShopAccess, 'store' | 'seals' | 'memory'>,
  { task, cost }: { readonly task: JobTask } & Pick<ScheduledJob, 'cost'>,
): JobCost {
  if (cost) return cost;
  const calls = findTask(task)?.calls(access) ?? 0;
  return { calls, seconds: stepSeconds + secondsFor(access.memory, calls) };
}
