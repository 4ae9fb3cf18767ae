import type { PullSummary } from '../pull/pull';
import { HourlySwitch } from './hourly-switch';
import { CurrentProblem } from './problem-notice';
import { PullReport } from './pull-report';
import { RunHistory } from './run-history';
import { useSidebar } from './sidebar-context';
import { StockActions } from './stock-actions';
import { UnfinishedBanner } from './unfinished-banner';

/** Where a connected person starts and comes back to. */
export function HomeView({ pulled }: { readonly pulled: PullSummary | undefined }) {
  const { model } = useSidebar();
  const state = model.state.value;
  if (!state) return null;
  const hasData = state.tabs.length > 0;
  return (
    <main class="page">
      <CurrentProblem />
      {state.unfinishedRun !== null && model.task.value === null && <UnfinishedBanner />}
      <StockActions state={state} />
      {pulled && model.task.value === null && <PullReport summary={pulled} />}
      {hasData && <HourlySwitch isOn={state.hourly} />}
      {hasData && <RunHistory runs={state.runs} />}
    </main>
  );
}
