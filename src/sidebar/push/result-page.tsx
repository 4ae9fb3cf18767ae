import { ActionFooter } from '../shell/action-footer';
import { ViewHeading } from '../shell/page-heading';
import { CurrentProblem } from '../shell/problem-notice';
import type { PushSummary } from '../shell/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { LongList } from '../widgets/long-list';
import { spansColumns } from './edit-groups';
import { VerdictCounts } from './verdict-counts';
import { VerdictLine } from './verdict-line';
import { countPushed, orderVerdicts } from './verdict-order';

interface ResultViewProps {
  readonly summary: PushSummary;
  readonly isUndo: boolean;
}

/** How every edit of a push ended. */
export function ResultView({ summary, isUndo }: ResultViewProps) {
  const { model, texts, format } = useSidebar();
  const { counts, verdicts, run } = summary;
  const pushed = countPushed(counts);
  const tellCount = isUndo ? texts.result.undone : texts.result.pushed;
  const needsAttention = counts.unknown + counts.failed + counts.soldMeanwhile + counts.changedAfter + counts.notPushed;
  return (
    <>
      <main class="page with-footer">
        <ViewHeading title={pushed > 0 ? tellCount(pushed, format.number(pushed)) : texts.result.nothing} />
        <CurrentProblem />
        <p class="lead">
          {needsAttention > 0 ? texts.result.attention : pushed > 0 ? texts.result.checked : ''} {texts.result.inSheet}
        </p>
        <VerdictCounts counts={counts} />
        <LongList items={orderVerdicts(verdicts)} keyOf={({ key }, index) => `${key}#${index}`}>
          {(verdict) => <VerdictLine verdict={verdict} namesColumn={spansColumns(verdicts)} />}
        </LongList>
      </main>
      <ActionFooter>
        <div class="stack">
          <Button look="primary" onClick={model.showHome}>
            {texts.result.done}
          </Button>
          {pushed > 0 && !isUndo && <Button onClick={() => void model.push.planUndo(run)}>{texts.result.undo}</Button>}
        </div>
      </ActionFooter>
    </>
  );
}
