import type { PullOrder } from '../pull/pull-order';
import type { ShopSession } from '../runs/shop-session';
import type { PullDefinition } from '../state/pull-definition';
import type { JobTask } from '../state/schema/schedule/scheduled-jobs';
import * as v from '../state/valibot';
import { AddOnError } from '../text/add-on-error';
import { canonical } from '../text/canonical';
import { type Language, say } from '../text/message';
import type { JobKind, JobStep, ScheduleBeside } from './job-kind';
import { carryOutScheduled } from './kinds/carry-out-scheduled';
import { copyTabs } from './kinds/copy-tabs';
import { lookForAlerts } from './kinds/look-for-alerts';
import { pullDefinitionByItself } from './kinds/pull-endpoint';
import { recalculateFunctions } from './kinds/recalculate-functions';
import { refreshAll } from './kinds/refresh-all';
import { refreshTheDashboard } from './kinds/refresh-dashboard';
import { refreshChosenTabs } from './kinds/refresh-tabs';

/** A task of a kind that is known, checked. */
export interface KnownTask {
  readonly kind: Pick<JobKind, 'kind' | 'isPersonal'>;
  readonly title: Readonly<Record<Language, string>>;
  readonly tabIds: readonly number[];
  readonly definition: PullDefinition | undefined;
  readonly calls: (kept: Pick<ShopSession, 'store' | 'seals'>) => number;
  readonly steps: (session: ShopSession, schedule: ScheduleBeside) => readonly JobStep[];
  readonly takesUp: (order: PullOrder) => boolean;
}

/** What a task of one kind means, or `undefined` for one of another kind or of another shape. */
const readerOf =
  <Task extends JobTask>(kind: JobKind<Task>) =>
  (task: JobTask): KnownTask | undefined => {
    const parsed = v.safeParse(kind.schema, task);
    if (!parsed.success) return undefined;
    const { output } = parsed;
    return {
      kind,
      title: kind.titleOf?.(output) ?? kind.title,
      tabIds: kind.tabsOf(output),
      calls: (kept) => kind.calls(kept, output),
      definition: kind.definitionOf?.(output),
      steps: (session, schedule) => kind.steps(session, output, schedule),
      takesUp: (order) => kind.takesUp?.(output, order) ?? false,
    };
  };

/** In the order in which people are offered them. */
export const offeredTasks: readonly Pick<JobKind, 'kind' | 'title'>[] = [
  refreshChosenTabs,
  refreshAll,
  refreshTheDashboard,
  recalculateFunctions,
  lookForAlerts,
  copyTabs,
  pullDefinitionByItself,
];

const readers: readonly ((task: JobTask) => KnownTask | undefined)[] = [
  readerOf(refreshChosenTabs),
  readerOf(refreshAll),
  readerOf(refreshTheDashboard),
  readerOf(recalculateFunctions),
  readerOf(lookForAlerts),
  readerOf(copyTabs),
  readerOf(pullDefinitionByItself),
  readerOf(carryOutScheduled),
];

/** What a task means; `undefined` for what this version does not know. */
export function findTask(task: JobTask): KnownTask | undefined {
  for (const read of readers) {
    const known = read(task);
    if (known) return known;
  }
  return undefined;
}

/** What a task does, as people are told. */
export const taskTitle = (language: Language, task: JobTask): string =>
  findTask(task)?.title[language] ?? say(language, 'schedule.unknownKind', { kind: task.kind });

/** @throws AddOnError `unknownJob`. */
export function requireTask(task: JobTask): KnownTask {
  const known = findTask(task);
  if (!known) throw new AddOnError('unknownJob', { kind: task.kind });
  return known;
}

/** Whether whoever does a task does another one with it: the same, or more tabs. */
export function includesTask(task: JobTask, part: JobTask): boolean {
  if (canonical(task) === canonical(part)) return true;
  const [known, other] = [findTask(task), findTask(part)];
  if (known === undefined || known.kind.kind !== other?.kind.kind || other.tabIds.length === 0) return false;
  return other.tabIds.every((tabId) => known.tabIds.includes(tabId));
}
