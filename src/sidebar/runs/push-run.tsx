import type { Signal } from '@preact/signals';
import { EffectLine } from '../push/effect-line';
import { LineTitle } from '../push/line-title';
import { ValueChange } from '../push/value-change';
import { recordTones } from '../rows/record-tones';
import type { PushDetailsView, RunLineView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Chip } from '../widgets/chip';
import { LongList } from '../widgets/long-list';
import { TechnicalFold } from '../widgets/technical-fold';
import { MarkerFold } from './marker-fold';
import { hasFailed, keyOfLine, mayBeUndone } from './run-lines';
import { type ReadableRunView as Run, mayBeUndone as runMayBeUndone } from './undone-runs';

interface PushRunProps {
  readonly run: Run;
  readonly details: PushDetailsView;
  /** Keys of the lines that the person wants to take back. */
  readonly chosen: Signal<ReadonlySet<string>>;
}

/** The journal of one push: each change with its end, to be tried again or taken back one by one. */
export function PushRun({ run, details: { by, scheduled, lines }, chosen }: PushRunProps) {
  const { model, texts } = useSidebar();
  const words = texts.run;
  const { scheduled: titles, scheduledNone } = texts.history;
  const scheduledWords = run.kind === 'push' && run.pushed === 0 ? scheduledNone : titles;
  // As it is by now: what was opened may have been undone since.
  const isUndoable = runMayBeUndone(model.state.value?.runs.find((one) => one.run === run.run) ?? run);
  const set = (key: string, isChosen: boolean) => {
    const keys = new Set(chosen.value);
    if (isChosen) keys.add(key);
    else keys.delete(key);
    chosen.value = keys;
  };
  return (
    <>
      {scheduled !== null && <p class="lead">{scheduledWords[scheduled]}</p>}
      {by !== '' && <p class="lead">{words.by(by)}</p>}
      {lines.length === 0 && <p class="hint">{words.empty}</p>}
      {isUndoable && <p class="hint">{words.undoHint}</p>}
      {scheduled === 'start' && lines.some(hasFailed) && <p class="hint">{words.scheduleAgain}</p>}
      <LongList items={lines} keyOf={(line, index) => `${keyOfLine(line)}#${index}`}>
        {(line) =>
          isUndoable && mayBeUndone(line) ? (
            <label class="tickable">
              <input
                type="checkbox"
                aria-label={words.include(line.name || line.sku || line.recordId, model.push.titleOf(line.column))}
                checked={chosen.value.has(keyOfLine(line))}
                disabled={model.task.value !== null}
                onChange={(event) => set(keyOfLine(line), event.currentTarget.checked)}
              />
              <RunLine line={line} />
            </label>
          ) : (
            <RunLine line={line} />
          )
        }
      </LongList>
    </>
  );
}

function RunLine({ line }: { readonly line: RunLineView }) {
  const { texts, format } = useSidebar();
  const words = texts.run;
  const { column, from, to, effect, state, isHeldBack, message, technical, marker, repairs, undoneAt, wentBack } = line;
  const isInShop = marker !== '' && (state === 'done' || state === 'unknown');
  return (
    <div class="line">
      <div class="line-head">
        <LineTitle {...line} />
        {isHeldBack ? (
          <Chip tone="warn">{words.heldBack}</Chip>
        ) : (
          <Chip tone={recordTones[state]}>{words.state[state]}</Chip>
        )}
      </div>
      {effect ? (
        <EffectLine column={column} effect={effect} />
      ) : (
        <p class="reason">
          <ValueChange column={column} from={from} to={to} />
        </p>
      )}
      {undoneAt !== null && (
        <p class="reason calm">{(wentBack ? words.wentBackAt : words.undoneAt)(format.moment(undoneAt))}</p>
      )}
      {repairs !== '' && <p class="reason calm">{words.repairs}</p>}
      {message !== '' && <p class="reason warn">{message}</p>}
      <TechnicalFold text={technical} />
      {isInShop && <MarkerFold marker={marker} />}
    </div>
  );
}

/** What can be done next with the run: try again what failed, take back what is ticked. */
export function PushRunActions({ run, details: { scheduled, lines }, chosen: { value: chosen } }: PushRunProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.run;
  // What was scheduled left its cells when it was planned: there is nothing there that could be tried again.
  const canRetry = run.kind === 'push' && run.undoes === null && scheduled === null && lines.some(hasFailed);
  if (!canRetry && chosen.size === 0) return null;
  return (
    <div class="stack">
      {canRetry && <Button onClick={() => void model.push.retry(run.run)}>{words.retry}</Button>}
      {chosen.size > 0 && (
        <Button look="primary" onClick={() => void model.push.planUndo(run.run, [...chosen])}>
          {words.undo(chosen.size, format.number(chosen.size))}
        </Button>
      )}
    </div>
  );
}
