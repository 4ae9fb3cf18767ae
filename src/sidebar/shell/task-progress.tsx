import type { Texts } from '../texts/languages';
import type { Formatter } from './formatter';
import { mayBeCancelled, type Progress, shareDone } from './server/run-watch';
import { secondsLeft } from './server/seconds-left';
import { type TaskKind, taskHas } from './server/task-kind';
import type { Task } from './server/task-runner';
import { useSidebar } from './sidebar-context';

/** What is going on, in words: the step, and which tab where there are several. */
export const taskWords = ({ kind, progress, subject }: Task, texts: Texts): string =>
  (subject === '' ? '' : `${subject}: `) + (tellsStep(kind, progress) ? progress.text : texts.task[kind]);

/** What is sent while changes are taken back is not being pushed. */
const tellsStep = (kind: TaskKind, progress: Progress | null): progress is Progress =>
  progress !== null && !(kind === 'takeBack' && progress.step === 'step.sending');

/** Step, bar and Cancel while a task is under way; nothing otherwise. */
export function TaskProgress() {
  const { model, texts, format } = useSidebar();
  const task = model.task.value;
  if (!task) return null;
  const { progress, kind, rowsSoFar } = task;
  const words = taskWords(task, texts);
  return (
    <section class="progress" aria-busy="true">
      <div class="progress-head">
        <span class="progress-step">{words}</span>
        {progress && <ProgressCount progress={progress} began={task.began ?? progress} />}
      </div>
      <Bar share={progress ? shareDone(progress) : undefined} label={words} />
      {rowsSoFar !== null && (
        <p class="hint">{texts.pulls.goesOn(texts.home.rows(rowsSoFar, format.number(rowsSoFar)))}</p>
      )}
      {taskHas(kind, 'takesLong') && (
        <div class="progress-foot">
          <span class="hint">{texts.keepOpen}</span>
          <CancelButton task={task} />
        </div>
      )}
    </section>
  );
}

interface ProgressCountProps {
  readonly progress: Progress;
  readonly began: Progress;
}

/** How many of how many, and how long the rest takes at the pace so far, as soon as that is known. */
function ProgressCount({ progress, began }: ProgressCountProps) {
  const { texts, format } = useSidebar();
  const { done, total } = progress;
  if (total <= 1) return null;
  const seconds = secondsLeft(began, progress);
  const count = texts.ofTotal(format.number(done), format.number(total));
  return (
    <span class="progress-count">
      {seconds === undefined ? count : `${count}, ${leftText(seconds, texts, format)}`}
    </span>
  );
}

/** From so many seconds on minutes say it better. */
const inMinutes = 100;

const leftText = (seconds: number, texts: Texts, format: Formatter): string =>
  seconds < inMinutes
    ? texts.secondsLeft(format.number(seconds))
    : texts.minutesLeft(format.number(Math.ceil(seconds / 60)));

function Bar({ share, label }: { readonly share: number | undefined; readonly label: string }) {
  const isKnown = share !== undefined;
  return (
    <div
      class={isKnown ? 'bar' : 'bar unknown'}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(isKnown ? { 'aria-valuenow': Math.round(share * 100) } : {})}
    >
      <span style={isKnown ? { width: `${share * 100}%` } : {}} />
    </div>
  );
}

/** There once it is known which run to cancel, and gone once it only finishes what it began. */
function CancelButton({ task: { progress, isCancelling } }: { readonly task: Task }) {
  const { model, texts } = useSidebar();
  if (isCancelling) return <span class="hint">{texts.cancelling}</span>;
  if (!mayBeCancelled(progress)) return null;
  return (
    <button type="button" class="button quiet" onClick={() => void model.tasks.cancel(progress.run)}>
      {texts.cancel}
    </button>
  );
}
