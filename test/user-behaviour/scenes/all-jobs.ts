import type { Job } from '../scene';
import { otherJobs } from './other-jobs';
import { pullJobs } from './pull-jobs';
import { pushJobs } from './push-jobs';

export const allJobs: readonly Job[] = [...pullJobs, ...pushJobs, ...otherJobs];

/** @throws Error for a name that no job has. */
export function jobNamed(name: string): Job {
  const found = allJobs.find((one) => one.name === name);
  if (!found) throw new Error(`There is no job “${name}”.`);
  return found;
}
