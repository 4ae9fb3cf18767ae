import { useSignal } from '@preact/signals';
import { spansColumns } from '../push/edit-groups';
import { EffectLine } from '../push/effect-line';
import { LineTitle } from '../push/line-title';
import { ValueChange } from '../push/value-change';
import { recordTones } from '../rows/record-tones';
import { ActionFooter } from '../shell/action-footer';
import { ViewHeading } from '../shell/page-heading';
import { CurrentProblem } from '../shell/problem-notice';
import type { PushDetailsView, RunLineView } from '../shell/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Chip } from '../widgets/chip';
import { LongList } from '../widgets/long-list';
import { hasFailed, keyOfLine, mayBeUndone } from './run-lines';
import { type RunView as Run, mayBeUndone as runMayBeUndone } from './undone-runs';

interface RunViewProps {
  readonly run: Run;
  readonly details: PushDetailsView;
}

/** The journal of one push: each change with its end, to be tried again or taken back one by one. */
export function RunView({ run, details: { by, lines } }: RunViewProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.run;
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const isUndoable = runMayBeUndone(run, model.state.value?.runs ?? []);
  const set = (key: string, isChosen: boolean) => {
    const keys = new Set(chosen.value);
    if (isChosen) keys.add(key);
    else keys.delete(key);
    chosen.value = keys;
  };
  return (
    <>
      <main class="page with-footer">
        <ViewHeading title={words.title(format.moment(run.at))} onBack={model.showHome} />
        <CurrentProblem />
        {by !== '' && <p class="lead">{words.by(by)}</p>}
        {lines.length === 0 && <p class="hint">{words.empty}</p>}
        {isUndoable && <p class="hint">{words.undoHint}</p>}
        <LongList items={lines} keyOf={(line, index) => `${keyOfLine(line)}#${index}`}>
          {(line) =>
            isUndoable && mayBeUndone(line) ? (
              <label class="tickable">
                <input
                  type="checkbox"
                  aria-label={words.include(line.name || line.sku || line.recordId)}
                  checked={chosen.value.has(keyOfLine(line))}
                  disabled={model.task.value !== null}
                  onChange={(event) => set(keyOfLine(line), event.currentTarget.checked)}
                />
                <RunLine line={line} namesColumn={spansColumns(lines)} />
              </label>
            ) : (
              <RunLine line={line} namesColumn={spansColumns(lines)} />
            )
          }
        </LongList>
      </main>
      <RunFooter
        run={run}
        canRetry={run.kind === 'push' && run.undoes === null && lines.some(hasFailed)}
        chosen={chosen.value}
      />
    </>
  );
}

function RunLine({ line, namesColumn }: { readonly line: RunLineView; readonly namesColumn: boolean }) {
  const { texts } = useSidebar();
  const words = texts.run;
  const { from, to, effect, state, message, marker, repairs } = line;
  const isInShop = marker !== '' && (state === 'done' || state === 'unknown');
  return (
    <div class="line">
      <div class="line-head">
        <LineTitle {...line} namesColumn={namesColumn} />
        <Chip tone={recordTones[state]}>{words.state[state]}</Chip>
      </div>
      {effect ? (
        <EffectLine effect={effect} />
      ) : (
        <p class="reason">
          <ValueChange from={from} to={to} />
        </p>
      )}
      {repairs !== '' && <p class="reason calm">{words.repairs}</p>}
      {message !== '' && <p class="reason warn">{message}</p>}
      {isInShop && <p class="reason calm">{words.marker(marker)}</p>}
    </div>
  );
}

interface RunFooterProps {
  readonly run: Run;
  readonly canRetry: boolean;
  readonly chosen: ReadonlySet<string>;
}

function RunFooter({ run: { run }, canRetry, chosen }: RunFooterProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.run;
  if (!model.task.value && !canRetry && chosen.size === 0) return null;
  return (
    <ActionFooter>
      <div class="stack">
        {canRetry && <Button onClick={() => void model.push.retry(run)}>{words.retry}</Button>}
        {chosen.size > 0 && (
          <Button look="primary" onClick={() => void model.push.planUndo(run, [...chosen])}>
            {words.undo(chosen.size, format.number(chosen.size))}
          </Button>
        )}
      </div>
    </ActionFooter>
  );
}
