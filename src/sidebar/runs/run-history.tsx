import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import {
  isPartlyUndone,
  isUndone,
  mayBeUndone,
  type PushRunView,
  type ReadableRunView,
  type RowRunView,
  type RunView,
  type UnreadableRunView,
} from './undone-runs';

/** The latest runs, newest first, pushes with their way back. */
export function RunHistory({ runs }: { readonly runs: readonly RunView[] }) {
  const { model, texts } = useSidebar();
  return (
    <section class="card">
      <div class="card-head">
        <h2 class="card-title">{texts.history.title}</h2>
        {runs.length > 0 && (
          <Button look="quiet" onClick={() => void model.runs.exportJournal()}>
            {texts.history.journal}
          </Button>
        )}
      </div>
      {runs.length === 0 ? (
        <p class="hint">{texts.history.empty}</p>
      ) : (
        <ul>
          {runs.map((run) => (
            <li key={run.run} class="history-line">
              <RunLine run={run} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function RunLine({ run }: { readonly run: RunView }) {
  switch (run.kind) {
    case 'push':
      return <PushLine run={run} />;
    case 'rows':
      return <RowsLine run={run} />;
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
      <RunFacts
        run={run}
        label={texts.run.open(time)}
        facts={run.undoes === null ? changes : `${changes} ${texts.history.isUndo}`}
      />
      {isUndone(run) && <span class="hint">{texts.history.undone}</span>}
      <LookThrough run={run} />
      {mayBeUndone(run) && (
        <Button look="quiet" label={texts.history.undoOf(time)} onClick={() => void model.push.planUndo(run.run)}>
          {texts.history.undo}
        </Button>
      )}
    </>
  );
}

function RowsLine({ run }: { readonly run: RowRunView }) {
  const { texts, format } = useSidebar();
  const records = texts.rows.history.records(run.done, format.number(run.done));
  return (
    <>
      <RunFacts run={run} label={texts.rows.history.open(format.moment(run.at))} facts={`${run.title} · ${records}`} />
      <LookThrough run={run} />
    </>
  );
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
  readonly run: ReadableRunView;
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
