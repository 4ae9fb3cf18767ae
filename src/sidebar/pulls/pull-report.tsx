import type { PullSummary } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { IconButton } from '../widgets/icon-button';
import type { FailedPull, PullReportView } from './pull-view';

/** What pulls brought: every figure of a single one, a line each of several. */
export function PullReport({ report: { finished, failed } }: { readonly report: PullReportView }) {
  const { model, texts, format } = useSidebar();
  const words = texts.pulls.report;
  const [only] = finished;
  const isSingle = finished.length === 1 && failed.length === 0;
  return (
    <section class="card" aria-label={words.refreshed}>
      <div class="card-head">
        <h2 class="card-title">
          {finished.length > 1
            ? words.severalTitle(format.number(finished.length))
            : only && only.newRows === only.rows
              ? words.pulled
              : words.refreshed}
        </h2>
        <IconButton icon="close" label={texts.close} onClick={model.showHome} />
      </div>
      {isSingle && only && <OneReport summary={only} />}
      {!isSingle && finished.length + failed.length > 0 && (
        <ul class="report-lines">
          {failed.map((pull) => (
            <FailedLine key={pull.tabId} pull={pull} />
          ))}
          {finished.map((summary) => (
            <ReportLine key={summary.tabId} summary={summary} />
          ))}
        </ul>
      )}
      {finished.length + failed.length === 0 && <p class="hint">{words.elsewhere}</p>}
    </section>
  );
}

/** Lines that count nothing are left out, except the first. */
function OneReport({ summary }: { readonly summary: PullSummary }) {
  const { model, texts, format } = useSidebar();
  const words = texts.pulls.report;
  const { rows, newRows, changedCells, keptEdits, vanishedRows, leftOut = 0, calls, tabName, tabId } = summary;
  const lines: readonly (readonly [string, number])[] = [
    [words.rows, rows],
    // Of what is pulled for the first time all rows are new.
    [words.newRows, newRows === rows ? 0 : newRows],
    [words.changedCells, changedCells],
    [words.keptEdits, keptEdits],
    [words.vanishedRows, vanishedRows],
    [words.leftOut, leftOut],
  ];
  return (
    <>
      <p class="hint">{rows === 0 ? <WhyNone summary={summary} /> : tabName}</p>
      <dl class="figures">
        {lines
          .filter(([, count], index) => index === 0 || count > 0)
          .map(([label, count]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{format.number(count)}</dd>
            </div>
          ))}
      </dl>
      {model.front.tabId.value !== tabId && (
        <Button onClick={() => void model.pulls.showTab(tabId)}>{words.open}</Button>
      )}
      <details class="fold">
        <summary>{words.details}</summary>
        <p class="fold-inside hint">{words.calls(calls, format.number(calls))}</p>
      </details>
    </>
  );
}

/** Whether the shop has none, the filters leave none, or none of what was read meets the conditions. */
function WhyNone({ summary: { asksAll, leftOut = 0 } }: { readonly summary: PullSummary }) {
  const { texts, format } = useSidebar();
  const words = texts.pulls.report;
  if (leftOut > 0) return <>{words.noneFits(leftOut, format.number(leftOut))}</>;
  return <>{asksAll ? words.noneInShop : words.nothingFound}</>;
}

function ReportLine({ summary: { tabId, tabName, newRows, changedCells } }: { readonly summary: PullSummary }) {
  const { model, texts, format } = useSidebar();
  const words = texts.pulls.report;
  const changes = [
    ...(newRows > 0 ? [words.newRowsIn(newRows, format.number(newRows))] : []),
    ...(changedCells > 0 ? [words.changedIn(changedCells, format.number(changedCells))] : []),
  ];
  return (
    <li class="report-line">
      <button
        type="button"
        class="text-button"
        aria-label={texts.pulls.list.open(tabName)}
        disabled={model.task.value !== null}
        onClick={() => void model.pulls.showTab(tabId)}
      >
        {tabName}
      </button>
      <span class="hint">{changes.length > 0 ? changes.join(', ') : words.unchanged}</span>
    </li>
  );
}

function FailedLine({ pull: { tabId, name, message, isMixedUp } }: { readonly pull: FailedPull }) {
  const { model, texts } = useSidebar();
  return (
    <li class="report-line">
      <strong>{name}</strong>
      <span class="reason bad">{message}</span>
      {isMixedUp && <Button onClick={() => void model.pulls.planPutRight(tabId)}>{texts.remedy.putRight}</Button>}
      {isMixedUp && (
        <Button look="quiet" onClick={() => void model.pulls.refreshMeant(tabId)}>
          {texts.remedy.meant}
        </Button>
      )}
    </li>
  );
}
