import { plural } from './plural';

/** What is said about earlier runs, in English. */
export const runsTexts = {
  history: {
    title: 'Latest changes',
    empty: 'Changes you push appear here and can be undone.',
    journal: 'See all',
    changes: (count: number, shown: string) => plural(count, shown, 'change', 'changes'),
    isUndo: 'undone',
    undone: 'Undone',
    leftToUndo: (left: string, all: string) => `${left} of ${all} left to undo`,
    running: 'Not finished',
    unreadable: (id: string) => `This version cannot read it · ID ${id}`,
    openCall: (title: string, time: string) => `${title}: details of ${time}`,
    undo: 'Undo',
    nothingToUndo: 'None of the latest changes can be undone.',
    undoOf: (time: string) => `Undo the changes of ${time}`,
    changesOnly: 'Only shop changes',
    loading: 'Reading the history…',
    nothing: 'Nothing was pulled or changed yet.',
    refresh: {
      open: (time: string) => `Details of the refresh of ${time}`,
      title: (time: string) => `Refresh of ${time}`,
      newRows: (shown: string) => `${shown} new`,
      changedCells: (count: number, shown: string) => plural(count, shown, 'changed cell', 'changed cells'),
      done: 'Refreshed',
      unknown: 'This version cannot read how it ended.',
      ends: { failed: 'Failed', partly: 'In part', cutOff: 'Not finished' },
      byItself: 'by schedule',
    },
  },

  jobLog: {
    title: 'Runs of this schedule',
    empty: 'It has not run yet.',
    loading: 'Reading the history…',
    older: 'Show older runs',
    effort: (calls: string, seconds: string) => `API calls: ${calls} · seconds: ${seconds}`,
  },

  run: {
    open: (time: string) => `Details of the changes of ${time}`,
    title: (time: string) => `Changes of ${time}`,
    by: (name: string) => `by ${name}`,
    empty: 'The history has no change of these.',
    retry: 'Try what failed again',
    undo: (count: number, shown: string) => `Undo ${plural(count, shown, 'change', 'changes')}`,
    undoHint: 'Tick what to undo. You see it again before it is pushed.',
    include: (name: string, column: string) => `Undo ${name}, ${column}`,
    undoneAt: (time: string) => `Undone on ${time}`,
    repairs: 'Stock corrected for a sale',
    heldBack: 'Not pushed',
    state: {
      planned: 'Not started',
      leaving: 'In progress',
      accepted: 'Accepted by Ngorder',
      done: 'Pushed',
      failed: 'Failed',
      unknown: 'Not confirmed',
      abandoned: 'Stopped',
    },
  },
};
