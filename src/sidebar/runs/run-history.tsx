import { useEffect } from 'preact/hooks';
import { countedRecords } from '../../text/counted-records';
import { LoadStatus } from '../shell/load-status';
import type { Localization } from '../shell/localization';
import type { LatestRunView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { RefreshLine } from './refresh-line';
import {
  type CallRunView,
  isPartlyUndone,
  isUndone,
  mayBeUndone,
  type PushRunView,
  type RowRunView,
  type RunView,
  type UnreadableRunView,
} from './undone-runs';

/** The latest changes of the shop, newest first, pushes with their way back; and whatever was brought into the file, where a person wants to see that. */
export function RunHistory({ runs }: { readonly runs: readonly RunView[] }) {
  const { model, texts } = useSidebar();
  const words = texts.history;
  const { showsChangesOnly, exportJournal } = model.runs;
  return (
    <section class="card">
      <div class="card-head">
        <h2 class="card-title">{words.title}</h2>
        <Button look="quiet" onClick={() => void exportJournal()}>
          {words.journal}
        </Button>
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={showsChangesOnly.value}
          onChange={(event) => {
            showsChangesOnly.value = event.currentTarget.checked;
          }}
        />
        <span>{words.changesOnly}</span>
      </label>
      {showsChangesOnly.value ? <RunLines runs={runs} empty={words.empty} /> : <LatestRuns changes={runs} />}
    </section>
  );
}

/** @param changes when these are others, so are all. */
function LatestRuns({ changes }: { readonly changes: readonly RunView[] }) {
  const { model, texts } = useSidebar();
  const { latest, loadLatest } = model.runs;
  useEffect(() => void loadLatest(), [loadLatest, changes]);
  const loadable = latest.state.value;
  if (loadable.status === 'ready') return <RunLines runs={loadable.value} empty={texts.history.nothing} />;
  return <LoadStatus loadable={loadable} loading={texts.history.loading} onRetry={loadLatest} />;
}

function RunLines({ runs, empty }: { readonly runs: readonly LatestRunView[]; readonly empty: string }) {
  if (runs.length === 0) return <p class="hint">{empty}</p>;
  return (
    <ul>
      {runs.map((run) => (
        <li key={run.run} class="history-line">
          <RunLine run={run} />
        </li>
      ))}
    </ul>
  );
}

function RunLine({ run }: { readonly run: LatestRunView }) {
  switch (run.kind) {
    case 'refresh':
      return <RefreshLine run={run} />;
    case 'push':
      return <PushLine run={run} />;
    case 'rows':
      return <RowsLine run={run} />;
    case 'call':
      return <CallLine run={run} />;
    case 'unreadable':
      return <UnreadableLine run={run} />;
  }
}

function PushLine({ run }: { readonly run: PushRunView }) {
  const { model, texts, format } = useSidebar();
  const time = format.moment(run.at);
  const changes = isPartlyUndone(run)
    ? texts.history.leftToUndo(format.number(run.leftToUndo), format.number(run.undoable))
    : texts.history.changes(run.pushed, format.number(run.pushed));
  return (
    <>
      <RunFacts run={run} label={texts.run.open(time)} facts={factsOf(texts, run, changes)} />
      {isUndone(run) && <span class="hint">{run.wentBack ? texts.history.wentBack : texts.history.undone}</span>}
      <LookThrough run={run} />
      {mayBeUndone(run) && (
        <Button look="quiet" label={texts.history.undoOf(time)} onClick={() => void model.push.planUndo(run.run)}>
          {texts.history.undo}
        </Button>
      )}
    </>
  );
}

/** Of scheduled prices that they are: nobody pushed or undid them at that time. */
function factsOf({ history }: Localization['texts'], run: PushRunView, changes: string): string {
  const { scheduled, plannedAs, undoes, pushed } = run;
  const named = plannedAs === undefined ? '' : `“${plannedAs}” · `;
  if (scheduled !== null && pushed === 0) return `${named}${history.scheduledNone[scheduled]}`;
  if (scheduled !== null) return `${named}${history.scheduled[scheduled]} · ${changes}`;
  return undoes === null ? changes : `${changes} ${history.isUndo}`;
}

function RowsLine({ run }: { readonly run: RowRunView }) {
  const { model, texts, format } = useSidebar();
  const shown = format.number(run.done);
  const counted = countedRecords(model.language.value, run.counted ?? '', run.done, shown);
  const records = counted?.things ?? texts.rows.history.records(run.done, shown);
  return (
    <>
      <RunFacts run={run} label={texts.rows.history.open(format.moment(run.at))} facts={`${run.title} · ${records}`} />
      <LookThrough run={run} />
    </>
  );
}

/** What was done stands first of all; how it ended only where that is not as it was meant. */
function CallLine({ run }: { readonly run: CallRunView }) {
  const { texts, format } = useSidebar();
  const { title, outcome, at } = run;
  const facts = outcome === 'done' ? title : `${title} · ${texts.run.state[outcome]}`;
  return <RunFacts run={run} label={texts.history.openCall(title, format.moment(at))} facts={facts} />;
}

/** There is nothing to open: its id is all that can be told of it for sure. */
function UnreadableLine({ run }: { readonly run: UnreadableRunView }) {
  const { texts, format } = useSidebar();
  const { at } = run;
  return (
    <>
      <div>
        {at !== null && <span>{format.moment(at)}</span>}
        <span class="hint">{texts.history.unreadable(run.run)}</span>
      </div>
      <LookThrough run={run} />
    </>
  );
}

/** The way to a run that has not come to its end; the banner knows only the first. */
function LookThrough({ run: { run, state, at } }: { readonly run: RunView }) {
  const { model, texts, format } = useSidebar();
  if (state === 'finished') return null;
  const { look, lookAt } = texts.unfinished;
  return (
    <Button
      look="quiet"
      label={lookAt(at === null ? run : format.moment(at))}
      onClick={() => void model.unfinished.lookThrough(run)}
    >
      {look}
    </Button>
  );
}

interface RunFactsProps {
  readonly run: PushRunView | RowRunView | CallRunView;
  /** What the button that opens it does. */
  readonly label: string;
  /** Told once the run is finished. */
  readonly facts: string;
}

function RunFacts({ run, label, facts }: RunFactsProps) {
  const { model, texts, format } = useSidebar();
  return (
    <div>
      <button
        type="button"
        class="text-button"
        aria-label={label}
        disabled={model.task.value !== null}
        onClick={() => void model.runs.open(run)}
      >
        {format.moment(run.at)}
      </button>
      <span class="hint">{run.state === 'finished' ? facts : texts.history.running}</span>
    </div>
  );
}
