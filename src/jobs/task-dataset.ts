import type { JobTask } from '../state/schema/schedule/scheduled-jobs';
import * as v from '../state/valibot';
import { findDataset } from '../tables/dataset-catalogue';
import type { Language } from '../text/message';

const pullOf = v.object({ definition: v.object({ dataset: v.string() }) });

/** The title of the data that a task pulls, where it says so itself. */
export function taskDataset(language: Language, task: JobTask): string | undefined {
  const parsed = v.safeParse(pullOf, task);
  return parsed.success ? findDataset(parsed.output.definition.dataset)?.title[language] : undefined;
}
