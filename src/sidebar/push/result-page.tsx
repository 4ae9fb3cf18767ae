import { nowhere, type Page } from '../shell/page';
import type { PushSummary } from '../shell/server/rpc-views';
import { type Sidebar, useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { LongList } from '../widgets/long-list';
import { VerdictCounts } from './verdict-counts';
import { VerdictLine } from './verdict-line';
import { countPushed, hasMovedOn, orderVerdicts } from './verdict-order';

interface ResultProps {
  readonly summary: PushSummary;
  readonly isUndo: boolean;
  /** Keys of the edits that the person had ticked; none where a run was ended that nobody remembers the ticks of. */
  readonly chosen: ReadonlySet<string>;
}

/** How every edit of a push ended. */
export const resultPage: Page<ResultProps> = {
  title: resultTitle,
  back: nowhere,
  Content: Result,
  Actions: ResultButtons,
  keyOf: ({ summary }) => summary.run,
};

function resultTitle({ texts, format }: Sidebar, { summary, isUndo }: ResultProps): string {
  const { pushed, undone, nothing } = texts.result;
  const count = countPushed(summary.counts);
  return count > 0 ? (isUndo ? undone : pushed)(count, format.number(count)) : nothing;
}

function Result({ summary: { counts, verdicts, tabId }, isUndo, chosen }: ResultProps) {
  const { texts, format } = useSidebar();
  const pushed = countPushed(counts);
  const needsAttention = counts.unknown + counts.failed + counts.soldMeanwhile + counts.changedAfter + counts.notPushed;
  return (
    <>
      <p class="lead">
        {needsAttention > 0
          ? texts.result.attention(needsAttention, format.number(needsAttention))
          : pushed > 0
            ? texts.result.checked
            : ''}{' '}
        {texts.result.inSheet}
      </p>
      <VerdictCounts counts={counts} isUndo={isUndo} />
      <LongList items={orderVerdicts(verdicts, chosen)} keyOf={({ key }, index) => `${key}#${index}`}>
        {(verdict) => <VerdictLine {...{ verdict, tabId, isUndo }} />}
      </LongList>
    </>
  );
}

function ResultButtons({ summary: { counts, run, verdicts, tabId }, isUndo, chosen }: ResultProps) {
  const { model, texts } = useSidebar();
  return (
    <div class="stack">
      <Button look="primary" onClick={model.showHome}>
        {texts.result.done}
      </Button>
      {hasMovedOn(verdicts, chosen) && (
        <Button onClick={() => void model.pulls.refresh(tabId)}>{texts.home.refresh}</Button>
      )}
      {countPushed(counts) > 0 && !isUndo && (
        <Button onClick={() => void model.push.planUndo(run)}>{texts.result.undo}</Button>
      )}
    </div>
  );
}
