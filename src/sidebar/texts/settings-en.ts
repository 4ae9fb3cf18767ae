import { plural } from './plural';

/** What is said in Settings and in the journal of a push, in English. */
export const settingsEn = {
  settings: {
    open: 'Settings',
    title: 'Settings',
    saved: 'Saved.',
    save: 'Save',
    shared: 'They hold for everybody who works in this spreadsheet.',
    name: 'Your name',
    nameHint: 'Stands beside your pushes in the journal, for your colleagues.',
    push: 'Before a push',
    number: {
      changePercent: 'Ask when a price changes by more than (%)',
      zeroRows: 'Ask when more rows than this are set to 0',
      mostEdits: 'Most changes in one push',
      undoDays: 'Days in which a push can be undone',
      minutes: 'Minutes that an answer is good',
    },
    between: (least: string, most: string) => `A whole number from ${least} to ${most}.`,
    formulas: 'Functions',
    live: 'Functions may ask the shop',
    liveHint:
      'With the key of the owner of this file, so whoever can edit it sees the answers. Otherwise functions read the pulled tabs only.',
    notConsented: 'Switched on by a colleague. It counts once the owner of the file has saved these settings.',
    endpoints: 'What functions may ask',
    chosen: (count: number, shown: string) => `${plural(count, shown, 'part', 'parts')} of Ngorder`,
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
  dashboard: { pull: 'Dashboard' },
};
