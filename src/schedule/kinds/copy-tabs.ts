import { zoneDay } from '../../days/zone-time';
import { hasCopyOfToday, makeCopy } from '../../pull/copies/make-copy';
import { expectedCalls } from '../../pull/expected-calls';
import { pull } from '../../pull/pull';
import { orderOfTab, requireSavedPull } from '../../pull/saved-pulls';
import type { ShopSession } from '../../runs/shop-session';
import type { JobTask } from '../../state/schema/schedule/scheduled-jobs';
import * as v from '../../state/valibot';
import { showDay } from '../../text/customs';
import { say } from '../../text/message';
import { type JobStep, jobKind, type StepOutcome } from '../job-kind';
import { jobTitles } from './job-titles';

const schema = v.object({
  kind: v.literal('copies'),
  tabIds: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(20)),
  /** Whether the tabs are refreshed first; absent where copies hold whatever the tabs show. */
  refreshes: v.exactOptional(v.literal(true)),
});

/** Whether a job copies what others bring up to date. */
export const isCopying = ({ task }: { readonly task: JobTask }): boolean => task.kind === schema.entries.kind.literal;

/** What was refreshed so shortly before, by another job of the same hour, is not refreshed once more. */
const freshMs = 3_600_000;

/** Makes a copy of each tab, as its person chose its columns, unless there is one of that day; refreshed first where they want that, and else the shop is not asked. */
export const copyTabs = jobKind({
  kind: 'copies',
  title: jobTitles.copies,
  schema,
  // What is copied, and which copies are whose, is known to their person alone.
  isPersonal: true,
  tabsOf: ({ tabIds }) => tabIds,
  takesUp: ({ tabIds, refreshes = false }, { tabId }) => refreshes && tabId !== undefined && tabIds.includes(tabId),
  calls: (kept, { tabIds, refreshes }) => (refreshes ? expectedCalls(kept, ({ tabId }) => tabIds.includes(tabId)) : 0),
  // Not by its tab: one that was pulled since is not copied by that.
  steps: (_session, { tabIds, refreshes }, { begunAt }) =>
    tabIds.map(
      (tabId): JobStep => ({
        run: (session) => (refreshes ? refreshAndCopy(session, tabId, begunAt - freshMs) : copyOnce(session, tabId)),
      }),
    ),
});

/** Where the refresh fails, no copy is made: it would bear the date of data that it does not hold. */
function refreshAndCopy(session: ShopSession, tabId: number, freshSince: number): StepOutcome {
  const isFresh = requireSavedPull(session, tabId).pulledAt >= freshSince;
  if (isFresh || hasCopyOfToday(session, tabId)) return copyOnce(session, tabId);
  const pulled = pull(session, orderOfTab(session, tabId));
  if (pulled.status === 'paused') return pulled;
  return { ...copyOnce(session, tabId), changedCells: pulled.changedCells };
}

function copyOnce(session: ShopSession, tabId: number): StepOutcome {
  const { name, rows, outcome, dataAt } = makeCopy(session, tabId, 'daily');
  if (outcome === 'made') return { status: 'finished', rows, newRows: rows };
  const { language, platform } = session;
  const { clock, workbook, notices } = platform;
  const day = showDay(language, zoneDay(clock, workbook.timeZone, dataAt));
  notices.add(
    outcome === 'already' ? say(language, 'copy.already', { name }) : say(language, 'copy.sameData', { name, day }),
  );
  return { status: 'finished' };
}
