import { noteRefresh } from '../jobs/note-refresh';
import { writeFailureNote } from '../pull/notes/pull-note';
import { ownPulls } from '../pull/saved-pulls';
import type { ShopSession } from '../runs/shop-session';
import { tabNameOf } from '../runs/tab-name';
import { tellBeside } from '../runs/tell-beside';
import { dashboardDocument } from '../state/schema/dashboard';
import type { RefreshIntent } from '../state/schema/schedule/refresh-lines';
import type { EarlierRun, ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { AddOnError, isErrorCode } from '../text/add-on-error';
import type { ScheduleBeside } from './job-kind';
import { findTask } from './job-kinds';

/** The tab that a job is about, where it is about one, as it is called now. */
export type OnlyTab = Pick<RefreshIntent, 'tabId' | 'tabName'>;

export function onlyTabOf({ platform }: ShopSession, { task }: ScheduledJob): OnlyTab {
  const [tabId, ...others] = findTask(task)?.tabIds ?? [];
  if (tabId === undefined || others.length > 0) return {};
  const tabName = tabNameOf(platform, tabId);
  return { tabId, ...(tabName === undefined ? {} : { tabName }) };
}

/** What steps are about is told without a look at other jobs. */
const noneBeside: ScheduleBeside = { begunAt: 0, troubledJobs: () => [] };

/** Tells the change history of a run of a job. @returns whether it stands there. */
export function noteJob(
  session: ShopSession,
  { id, task }: ScheduledJob,
  { run, at, ...result }: EarlierRun,
  tab: OnlyTab,
): boolean {
  return noteRefresh(session, { task, job: id, ...tab }, result, { run, at });
}

/** What was given up before any step of it was taken is told in its tabs, as what fails in a step is there. */
export function noteOnTabs(session: ShopSession, { task, latest }: Pick<ScheduledJob, 'task' | 'latest'>): void {
  if (!latest) return;
  const { end, code, values } = latest;
  if (end !== 'failed' || !isErrorCode(code)) return;
  tellBeside(session, 'note', () => {
    const dashboard = session.store.readable(dashboardDocument)?.tabId;
    const own = new Set([dashboard, ...ownPulls(session).map(({ tabId }) => tabId)]);
    const tabIds = (findTask(task)?.steps(session, noneBeside) ?? []).map(({ tabId }) => tabId);
    for (const tabId of tabIds) if (own.has(tabId)) writeFailureNote(session, tabId, new AddOnError(code, values));
  });
}
