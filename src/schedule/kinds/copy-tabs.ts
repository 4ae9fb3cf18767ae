import { makeCopy } from '../../pull/copies/make-copy';
import type { ShopSession } from '../../runs/shop-session';
import type { JobTask } from '../../state/schema/schedule/scheduled-jobs';
import * as v from '../../state/valibot';
import { say } from '../../text/message';
import { type JobStep, jobKind } from '../job-kind';
import { jobTitles } from './job-titles';

const schema = v.object({
  kind: v.literal('copies'),
  tabIds: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(20)),
});

/** Whether a job copies what others bring up to date. */
export const isCopying = ({ task }: { readonly task: JobTask }): boolean => task.kind === schema.entries.kind.literal;

/** Makes a copy of each tab, as its person chose its columns, unless there is one of that day. The shop is not asked. */
export const copyTabs = jobKind({
  kind: 'copies',
  title: jobTitles.copies,
  schema,
  // What is copied, and which copies are whose, is known to their person alone.
  isPersonal: true,
  tabsOf: ({ tabIds }) => tabIds,
  calls: () => 0,
  // Not by its tab: one that was pulled since is not copied by that.
  steps: (_session, { tabIds }) => tabIds.map((tabId): JobStep => ({ run: (session) => copyOnce(session, tabId) })),
});

function copyOnce(session: ShopSession, tabId: number): ReturnType<JobStep['run']> {
  const { name, rows, isNew } = makeCopy(session, tabId, 'daily');
  if (isNew) return { status: 'finished', rows, newRows: rows };
  session.platform.notices.add(say(session.language, 'copy.already', { name }));
  return { status: 'finished' };
}
