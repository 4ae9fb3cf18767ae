import { AlertsNotice } from '../alerts/alerts-notice';
import { OtherShopNotices } from '../connection/other-shop-notices';
import { PackageNotice } from '../connection/package-notice';
import { CopiedTab } from '../pulls/copied-tab';
import { ForeignPulls } from '../pulls/foreign-pulls';
import { Ideas } from '../pulls/ideas';
import { PausedBanner } from '../pulls/paused-banner';
import { PullReport } from '../pulls/pull-report';
import type { PullReportView } from '../pulls/pull-view';
import { PulledTabs } from '../pulls/pulled-tabs';
import { RowsEntry } from '../rows/rows-entry';
import { RunHistory } from '../runs/run-history';
import { UnfinishedBanner } from '../runs/unfinished-banner';
import { ScheduleEntry } from '../schedule/schedule-entry';
import { ScheduleNotice } from '../schedule/schedule-notice';
import { TabInFront } from './front/tab-in-front';
import { Greeting } from './greeting';
import type { Page } from './page';
import { useSidebar } from './sidebar-context';

interface HomeProps {
  /** How the latest pulls ended, right after them. */
  readonly report?: PullReportView;
}

/** Where a connected person starts and comes back to. */
export const homePage: Page<HomeProps> = { Content: Home };

function Home({ report }: HomeProps) {
  const { model } = useSidebar();
  const state = model.state.value;
  if (!state?.connection) return null;
  const { tabs, copy, unsealed, pausedPulls, runs, unfinished, connection, otherTab, leftElsewhere, schedule } = state;
  const isIdle = model.task.value === null;
  const hasData = tabs.length > 0;
  const foreign = tabs.filter(({ isOwn }) => !isOwn);
  return (
    <>
      <PackageNotice connection={connection} />
      {unfinished && isIdle && <UnfinishedBanner unfinished={unfinished} />}
      {foreign.length + unsealed.length > 0 && isIdle && <ForeignPulls tabs={foreign} work={unsealed} />}
      {isIdle && <OtherShopNotices tab={otherTab} left={leftElsewhere} />}
      {copy && isIdle && <CopiedTab copy={copy} />}
      {pausedPulls.length > 0 && isIdle && <PausedBanner pulls={pausedPulls} />}
      {isIdle && <ScheduleNotice troubles={schedule} />}
      {isIdle && <AlertsNotice />}
      {report && isIdle && <PullReport report={report} />}
      {isIdle && <Greeting />}
      <TabInFront isBlocked={unfinished !== null} />
      <PulledTabs tabs={tabs} />
      <Ideas isOpen={!hasData} />
      <RowsEntry />
      {(hasData || schedule.jobs.length > 0) && <ScheduleEntry />}
      {(hasData || runs.length > 0) && <RunHistory runs={runs} />}
    </>
  );
}
