import { plural } from './plural';

/** What is said about what changed in a tab, in English. */
export const changesTexts = {
  title: 'What changed',
  open: 'What changed…',
  sinceYesterday: (count: number, shown: string) =>
    count === 0 ? 'Nothing changed since yesterday' : `${plural(count, shown, 'change', 'changes')} since yesterday`,
  notLooked: (time: string) => `Changes unknown: last refreshed ${time}`,
  lead: (most: string, days: string) =>
    `Each refresh keeps what changed in your shop: old and new value, and when it was seen. The latest ${most} changes are kept for ${days} days, and listed in the tab “Changes”.`,
  watched: 'Columns to watch',
  columns: 'Columns',
  keep: 'Start keeping changes',
  save: 'Save',
  stop: 'Stop keeping changes',
  since: {
    label: 'Show changes',
    refresh: 'of the last refresh',
    yesterday: 'since yesterday',
    all: 'all that are kept',
    day: 'since a date',
  },
  column: 'Column',
  allColumns: 'All columns',
  count: (count: number, shown: string) =>
    `${plural(count, shown, 'change', 'changes')} in watched columns; others are not counted.`,
  fromNowOn: 'Keeps changes from now on',
  notBegun: {
    next: 'Keeps changes from now on: each refresh is compared with the one before.',
    partly: 'Keeps changes from now on: of yellow columns from the next refresh, of others from the one after it.',
    second: 'Keeps changes from the second refresh on: the next one is what it is compared with.',
  },
  none: (time: string) => `No changes. Last refresh: ${time}.`,
  left: (count: number, shown: string, until: string) =>
    `${plural(count, shown, 'older change', 'older changes')} had to be removed, up to ${until}.`,
  kinds: { new: 'New here', gone: 'No longer here' },
};
