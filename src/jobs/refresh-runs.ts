import { readRunLine } from '../runs/job-type';
import {
  type RefreshIntent,
  type RefreshResult,
  refreshIntentSchema,
  refreshKind,
  refreshResultSchema,
} from '../state/schema/schedule/refresh-lines';
import * as v from '../state/valibot';
import { AddOnError, isErrorCode } from '../text/add-on-error';
import { type Language, say } from '../text/message';
import type { Job, PastRun } from './job';
import { taskDataset } from './task-dataset';
import { tellScheduled } from './told-scheduled';

/** Data that were brought into the file, by a person or by themselves. */
export interface PastRefresh extends Omit<PastRun, 'tabId'>, Omit<RefreshIntent, 'by'> {
  readonly kind: typeof refreshKind;
  readonly state: 'finished';
  /** `null` where it cannot be read. */
  readonly result: RefreshResult | null;
}

export interface RefreshDetails extends PastRefresh {
  /** What came of it, in words. */
  readonly text: string;
}

const shape = { kind: refreshKind, runIntent: refreshIntentSchema };

const nothingToResume = (): never => {
  throw new AddOnError('nothingToResume');
};

/** It changes nothing in the shop: there is nothing to be finished, taken over or undone. */
export const refreshRuns: Job<PastRefresh, RefreshDetails, never> = {
  kind: refreshKind,
  resume: nothingToResume,
  past: (line) => {
    const { run, at, intent } = readRunLine(shape, line);
    const { by = '', ...others } = intent;
    const parsed = v.safeParse(refreshResultSchema, line.result);
    return {
      kind: refreshKind,
      run,
      state: 'finished',
      at,
      by,
      ...others,
      result: parsed.success ? parsed.output : null,
    };
  },
  unknownIn: () => undefined,
  traitsOf: nothingToResume,
  keptOf: () => undefined,
  details: ({ language }, line) => {
    const past = refreshRuns.past(line);
    return { ...past, text: textOf(language, past) };
  },
  readable: ({ language }, line, titles) => {
    const { run, at, by, task, tabName, result } = refreshRuns.past(line);
    const record = tabName ?? taskDataset(language, task) ?? '';
    const scheduled = tellScheduled(language, task, result);
    const end = result?.end ?? 'unreadable';
    const isFailed = end === 'failed' || end === 'cutOff';
    const to = scheduled ? '' : (result?.rows ?? '');
    return [
      {
        ...{ run, at, by, action: titles.task(task), record, field: '', from: '', to, state: scheduled?.state ?? end },
        message: textOf(language, { task, result }),
        earlier: { action: task.kind, record: tabName ?? '', state: isFailed ? 'failed' : 'done' },
      },
    ];
  },
};

const textOf = (language: Language, { task, result }: Pick<PastRefresh, 'task' | 'result'>): string =>
  tellScheduled(language, task, result)?.text ?? (result ? tellRefresh(language, result) : '');

/** What came of a refresh, in words. */
export function tellRefresh(language: Language, result: RefreshResult): string {
  const { end, rows, newRows, changedCells } = result;
  const trouble = tellTrouble(language, result);
  if (trouble !== '' && end !== 'partly') return trouble;
  // Where nobody counted, or nothing came, what went wrong is all there is to tell.
  if (end === 'partly' && rows + newRows + changedCells === 0) return trouble;
  const counts = say(language, 'refresh.counts', { rows, newRows, changedCells });
  return end === 'done' ? counts : `${counts} ${trouble}`;
}

/** Of what went wrong, what only support asks for; `''` where there is no such thing. */
export const technicalOf = ({ code, values = {} }: Pick<RefreshResult, 'code' | 'values'>): string =>
  isErrorCode(code) ? new AddOnError(code, values).technical : '';

/** What went wrong, why it is not over, or what is not known of it; `''` where all went well. */
export function tellTrouble(language: Language, { end, code, values = {}, tab, rows }: RefreshResult): string {
  const why = isErrorCode(code) ? new AddOnError(code, values).tellIn(language) : '';
  const trouble = [tab === undefined ? '' : `"${tab}":`, why].filter(Boolean).join(' ');
  switch (end) {
    case 'partly':
      return say(language, 'refresh.partly', { trouble });
    case 'goesOn':
      return say(language, 'refresh.goesOn', { rows });
    case 'cutOff':
      return trouble || say(language, 'refresh.cutOff');
    case 'done':
    case 'waiting':
    case 'failed':
      return trouble;
  }
}
