import { Button } from './button';
import { useSidebar } from './sidebar-context';
import { isUndone, mayBeUndone, type RunView } from './undone-runs';

/** The last pushes, newest first, each with its way back. */
export function RunHistory({ runs }: { readonly runs: readonly RunView[] }) {
  const { texts } = useSidebar();
  return (
    <section class="card">
      <h2 class="card-title">{texts.history.title}</h2>
      {runs.length === 0 ? (
        <p class="hint">{texts.history.empty}</p>
      ) : (
        <ul>
          {runs.map((run) => (
            <HistoryLine key={run.run} run={run} runs={runs} />
          ))}
        </ul>
      )}
    </section>
  );
}

function HistoryLine({ run, runs }: { readonly run: RunView; readonly runs: readonly RunView[] }) {
  const { model, texts, format } = useSidebar();
  const time = format.moment(run.at);
  const changes = texts.history.changes(run.pushed, format.number(run.pushed));
  const note = run.state === 'running' ? texts.history.running : isUndone(run, runs) ? texts.history.undone : undefined;
  return (
    <li class="history-line">
      <div>
        <button
          type="button"
          class="text-button"
          aria-label={texts.run.open(time)}
          disabled={model.task.value !== null}
          onClick={() => void model.openRun(run)}
        >
          {time}
        </button>
        {run.state === 'finished' && (
          <span class="hint">{run.undoes === null ? changes : `${changes} ${texts.history.isUndo}`}</span>
        )}
      </div>
      {note !== undefined && <span class="hint">{note}</span>}
      {mayBeUndone(run, runs) && (
        <Button look="quiet" label={texts.history.undoOf(time)} onClick={() => void model.planUndo(run.run)}>
          {texts.history.undo}
        </Button>
      )}
    </li>
  );
}
