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

  dashboard: { pull: 'Dashboard' },
};
