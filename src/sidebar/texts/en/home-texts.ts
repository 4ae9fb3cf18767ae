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
    howTo:
      'Type new values into the columns that can be pushed, then review them here. Nothing is sent before you agree.',
  },

  hourly: {
    label: 'Refresh every hour',
    hint: 'Also while the spreadsheet is closed. Edits that you have not pushed stay.',
  },

  dashboard: { pull: 'Dashboard' },
};
