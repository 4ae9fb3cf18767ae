import { abandonRun, carryOnRun } from '../jobs/end-run';
import { exportJournal } from '../jobs/exported/export-journal';
import { readRun } from '../jobs/read-run';
import { resumeUnfinished } from '../jobs/resume-unfinished';
import { reviewRun } from '../jobs/review-run';
import { listRuns } from '../jobs/run-history';
import { askToCancel, findProgress } from '../runs/run';
import { withShopAccess, withShopSession } from '../runs/shop-session';
import { taskTitle } from '../schedule/job-kinds';
import * as v from '../state/valibot';
import { say } from '../text/message';
import { runId, storedRunId } from './arguments/run-id';
import { pausable, resumable } from './pausable';
import { callOfAnyShop, rpcCall } from './rpc-call';
import { refreshView } from './views/refresh-view';
import { detailsView } from './views/run-details-view';
import { runView } from './views/run-view';

/** How far the run at work is, a pull or any other; `null` where none told anything lately. */
const progress = callOfAnyShop(v.object({}), ({ platform, language }) => {
  const found = findProgress(platform);
  return found ? { ...found, text: say(language, found.step) } : null;
});

/** Asks a run to stop: what it has begun is finished, the rest is left. */
const cancel = callOfAnyShop(v.object({ run: runId }), ({ platform }, { run }) => {
  askToCancel(platform, run);
  return { asked: run };
});

const adoptSchema = v.object({
  run: storedRunId,
  seen: v.string(),
  chosen: v.array(v.string()),
  typed: v.optional(v.string(), ''),
});

/** All others stand in the tab that the journal is written into. */
const mostLatest = 30;

export const runCalls = {
  'runs.progress': progress,
  'runs.cancel': cancel,
  /** The same by the names under which open sidebars of earlier versions know them. */
  'push.progress': progress,
  'push.cancel': cancel,
  /** Finishes whatever run an earlier execution left unfinished. */
  'runs.resume': rpcCall(v.object({}), (context) => resumable(context, resumeUnfinished)),
  /** An unfinished run with all that its lines say, before a person carries it on or ends it. */
  'runs.review': rpcCall(v.object({ run: storedRunId }), ({ platform, language }, { run }) =>
    withShopAccess(platform, language, (access) => {
      const review = reviewRun(access, run);
      return { ...review, details: review.details && detailsView(access, review.details) };
    }),
  ),
  /** Carries on a run that others may have written, just as it was reviewed. */
  'runs.adopt': rpcCall(adoptSchema, ({ platform, language }, adoption) =>
    pausable(() => withShopSession(platform, language, 'push', (session) => carryOnRun(session, adoption))),
  ),
  /** Ends an unfinished run for good; nothing of it is sent any more. */
  'runs.abandon': rpcCall(v.object({ run: storedRunId }), ({ platform, language }, { run }) =>
    pausable(() => withShopSession(platform, language, 'push', (session) => abandonRun(session, run))),
  ),
  /** All runs that the journal holds, the latest first. */
  'runs.list': rpcCall(v.object({}), ({ platform, language }) =>
    withShopAccess(platform, language, ({ journal }) => listRuns(journal)),
  ),
  /** The latest of all that the journal holds, what was brought into the file among it; as many as fit into a panel. */
  'runs.latest': rpcCall(v.object({}), (context) =>
    withShopAccess(context.platform, context.language, ({ journal }) =>
      listRuns(journal)
        .slice(0, mostLatest)
        .map((past) => (past.kind === 'refresh' ? refreshView(context, past) : runView(past, context.language))),
    ),
  ),
  /** What a run meant to do, did, and saw: a line per change, or per record of rows. */
  'runs.show': rpcCall(v.object({ run: runId }), ({ platform, language }, { run }) =>
    withShopAccess(platform, language, (access) => detailsView(access, readRun(access, run))),
  ),
  /** Writes the journal into a tab for people to read, in place of what stood there before, and takes them to it. */
  'runs.export': rpcCall(v.object({}), ({ platform, language }) =>
    withShopSession(platform, language, 'push', (session) => {
      const exported = exportJournal(session, taskTitle);
      const tab = platform.workbook.tab(exported.tabId);
      if (tab) platform.workbook.activate(tab);
      return exported;
    }),
  ),
};
