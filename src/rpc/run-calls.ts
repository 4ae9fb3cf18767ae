import * as v from 'valibot';
import { exportJournal } from '../push/export-journal';
import { listRuns } from '../push/run-history';
import { readRun } from '../push/runs';
import { openJournal } from '../runs/journal';
import { withShopAccess, withShopSession } from '../runs/shop-session';
import { runId } from './push-calls';
import { rpcCall } from './rpc-call';

export const runCalls = {
  /** The pushes and the runs over rows that the journal holds, the latest first. */
  'runs.list': rpcCall(v.object({}), ({ platform, language }) =>
    withShopAccess(platform, language, (access) => listRuns(access, openJournal(platform.workbook, platform.codec))),
  ),
  /** What a run meant to do, did, and saw: a line per change, or per record of rows. */
  'runs.show': rpcCall(v.object({ run: runId }), ({ platform, language }, { run }) =>
    withShopAccess(platform, language, (access) =>
      readRun(access, openJournal(platform.workbook, platform.codec), run),
    ),
  ),
  /** Writes the journal into a tab for people to read, in place of what stood there before, and takes them to it. */
  'runs.export': rpcCall(v.object({}), ({ platform, language }) =>
    withShopSession(platform, language, 'push', (session) => {
      const exported = exportJournal(session);
      const tab = platform.workbook.tab(exported.tabId);
      if (tab) platform.workbook.activate(tab);
      return exported;
    }),
  ),
};
