import type { RefreshResult } from '../state/schema/schedule/refresh-lines';
import type { JobTask } from '../state/schema/schedule/scheduled-jobs';
import * as v from '../state/valibot';
import { type Language, type MessageId, say } from '../text/message';

const scheduledTask = v.object({ kind: v.literal('prices'), part: v.picklist(['start', 'end']) });

interface ToldScheduled {
  readonly text: string;
  /** Of one that came to its end. */
  readonly state: 'done' | 'partly' | 'notPushed';
}

interface Texts {
  readonly all: MessageId;
  readonly some: MessageId;
  readonly none: MessageId;
}

const texts: Readonly<Record<'start' | 'end', Texts>> = {
  start: { all: 'refresh.started', some: 'refresh.startedPartly', none: 'refresh.notStarted' },
  end: { all: 'refresh.wentBack', some: 'refresh.wentBackPartly', none: 'refresh.notBack' },
};

/** What a run of a job for scheduled prices did, where it came to its end; `undefined` for any other. Its figures: `rows` were due, `changedCells` became so. */
export function tellScheduled(
  language: Language,
  task: JobTask,
  result: Pick<RefreshResult, 'end' | 'rows' | 'changedCells'> | null,
): ToldScheduled | undefined {
  const parsed = v.safeParse(scheduledTask, task);
  if (!parsed.success || result?.end !== 'done') return undefined;
  const { rows, changedCells: done } = result;
  // Earlier versions did not count them.
  if (rows === 0) return { text: say(language, 'refresh.scheduledDone'), state: 'done' };
  const left = Math.max(0, rows - done);
  const { all, some, none } = texts[parsed.output.part];
  if (done === 0) return { text: say(language, none, { left }), state: 'notPushed' };
  if (left === 0) return { text: say(language, all, { done }), state: 'done' };
  return { text: say(language, some, { done, left }), state: 'partly' };
}
