import { plural } from './plural';

/** What is said on the page where a person starts, in English. */
export const homeTexts = {
  home: {
    title: 'Stock',
    empty: 'Nothing pulled yet',
    emptyLead:
      'All variations with their stock per warehouse come into a tab of their own. Other tabs stay as they are.',
    pull: 'Pull variations',
    refresh: 'Refresh',
    review: 'Review changes',
    asOf: (time: string) => `Data as of ${time}`,
    rows: (count: number, shown: string) => plural(count, shown, 'row', 'rows'),
    tab: 'Tab',
    howTo: 'Edit the yellow columns, then review. Your shop changes only after you confirm.',
  },

  hourly: {
    label: 'Refresh every hour',
    hint: 'Runs while the spreadsheet is closed too. Your changes are kept.',
  },

  schedule: {
    title: 'Not refreshed by itself',
    failed: (what: string, time: string) => `${what}, ${time}:`,
    paused: 'It is paused.',
    overdue: (what: string, by: string | null, since: string) =>
      by === null
        ? `“${what}” has been due since ${since}, and has not run.`
        : `“${what}” of ${by || 'a colleague'} has been due since ${since}, and has not run.`,
    triggerGone: 'Google has no schedule for this file any more; it may have been deleted by hand.',
    restart: 'Start again',
    seen: 'OK, I have read it',
  },

  dashboard: { pull: 'Dashboard' },
};
