import { plural } from './plural';

/** What is said about earlier runs, in English. */
export const runsTexts = {
  history: {
    title: 'Latest changes',
    empty: 'What you push is listed here and can be undone.',
    journal: 'Journal as a tab',
    changes: (count: number, shown: string) => plural(count, shown, 'change', 'changes'),
    isUndo: 'put back',
    undone: 'Undone',
    leftToUndo: (left: string, all: string) => `${left} of ${all} left to undo`,
    running: 'Not finished',
    unreadable: (id: string) => `This version cannot read it · ID ${id}`,
    undo: 'Undo',
    undoOf: (time: string) => `Undo the push of ${time}`,
  },

  run: {
    open: (time: string) => `Details of the push of ${time}`,
    title: (time: string) => `Push of ${time}`,
    by: (name: string) => `by ${name}`,
    empty: 'The journal holds no change of this push.',
    retry: 'Try what failed again',
    undo: (count: number, shown: string) => `Undo ${plural(count, shown, 'change', 'changes')}`,
    undoHint: 'Tick what is to be undone. You see it once more before anything is sent.',
    include: (name: string) => `Undo ${name}`,
    undoneAt: (time: string) => `Undone on ${time}`,
    repairs: 'Makes good what was sold meanwhile',
    marker: (marker: string) => `In Ngorder: “${marker}”`,
    state: {
      planned: 'Not sent yet',
      leaving: 'Under way',
      accepted: 'Sent',
      done: 'Pushed',
      failed: 'Failed',
      unknown: 'Not certain',
      abandoned: 'Given up',
    },
  },
};
