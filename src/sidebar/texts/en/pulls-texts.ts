import { plural } from './plural';

/** What is said about pulls, in English. */
export const pullsTexts = {
  list: {
    title: 'Tabs from Ngorder',
    refreshAll: 'Refresh all',
    add: 'Pull other data',
    facts: (rows: string, time: string) => `${rows} · ${time}`,
    refresh: (name: string) => `Refresh ${name}`,
    actions: (name: string) => `More for ${name}`,
    open: (name: string) => `Go to tab ${name}`,
    goTo: 'Go to tab',
    full: 'Full refresh',
    edit: 'Edit…',
    duplicate: 'Duplicate',
    remove: 'Stop updating…',
    removeQuestion: 'This tab will no longer be refreshed; its content stays.',
    removeConfirm: 'Stop updating',
  },

  ideas: { title: 'Ready to use' },
  fromCell: (cell: string) => `cell ${cell}`,
  changeFilters: 'Change filters',
  onlyWhere: (conditions: string) => `Only rows where: ${conditions}`,

  foreign: {
    title: 'Set up by someone else',
    lead: 'These tabs were set up by a colleague, or with an earlier version. They are not refreshed for you until you agree. A refresh writes over their data columns.',
    line: (tab: string, title: string) => (tab === title ? tab : `${tab}: ${title}`),
    work: {
      paused: (tabs: string) => (tabs === '' ? 'A paused pull into a new tab' : `A paused pull: ${tabs}`),
      dashboard: (tabs: string) => `Dashboard: ${tabs}`,
      journal: (tabs: string) => `Change history: ${tabs}`,
      rows: (tabs: string) => `Bulk templates: ${tabs}`,
    },
    adopt: 'Use them too',
  },

  putRight: {
    title: 'Repair columns',
    lead: "These cells go back to your shop's data from the last refresh. Everything else stays.",
    more: (shown: string) => `and ${shown} more`,
    confirm: (count: number, shown: string) => `Repair ${plural(count, shown, 'cell', 'cells')}`,
  },

  copy: {
    title: (original: string) => `This is a copy of "${original}"`,
    lead: (original: string) => `Refreshing, pushing and functions use "${original}", not this copy, until you choose.`,
    instead: 'Use this one instead',
    own: 'Make it its own tab',
    ofDeleted: 'This is a copy of a deleted tab',
    leadOfDeleted: 'It is not refreshed, and nothing is pushed from it, until you choose.',
    use: 'Use this tab',
  },

  paused: {
    title: 'This pull is not finished',
    line: (title: string, rows: string) => `${title}: ${rows} read so far`,
    cutOff: (tab: string) => `Tab ${tab} was being written when it stopped`,
    lead: 'Continue where it stopped, or stop it. Your tabs stay as they are.',
    leadCutOff: 'Refresh it again, so that its numbers are complete.',
    goOn: 'Continue',
    discard: 'Stop',
  },

  goesOn: (rows: string) => `Large pull; continues automatically (${rows} read so far).`,

  catalogue: {
    title: 'Pull data',
    search: 'Search data',
    searchPlaceholder: 'Orders, customers, promos…',
    none: (words: string) => `Nothing found for “${words}”.`,
    noneHint: 'It may be in this full list:',
    others: 'More data (advanced)',
    othersHint: 'Column titles use API names.',
    loading: 'Reading the list…',
    groups: {
      products: 'Products & stock',
      orders: 'Orders',
      shipping: 'Shipping',
      customers: 'Customers',
      money: 'Money',
      shop: 'Shop',
      reports: 'Reports',
      other: 'Other',
    },
  },

  estimate: {
    asking: 'Estimating…',
    found: (records: string, time: string) => `${records}, about ${time}.`,
    records: (count: number, shown: string) => plural(count, shown, 'record', 'records'),
    seconds: (shown: string) => `${shown} s`,
    minutes: (shown: string) => `${shown} min`,
    long: 'Pauses every few minutes and continues automatically.',
    failed: (reason: string) => `No estimate: ${reason}`,
  },

  report: {
    pulled: 'Data pulled',
    refreshed: 'Refreshed',
    nothingFound: 'Nothing in the shop fits these filters.',
    noneInShop: 'The shop has none of these yet.',
    noneFits: (count: number, shown: string) =>
      `${plural(count, shown, 'row', 'rows')} read, but none meets your conditions.`,
    severalTitle: (shown: string) => `${shown} tabs refreshed`,
    rows: 'Rows',
    newRows: 'New rows',
    changedCells: 'Cells changed',
    keptEdits: 'Your changes kept',
    leftOut: 'Left out by conditions',
    vanishedRows: 'No longer in the shop',
    details: 'Details',
    calls: (count: number, shown: string) => plural(count, shown, 'API call', 'API calls'),
    unchanged: 'Nothing changed',
    newRowsIn: (count: number, shown: string) => plural(count, shown, 'new row', 'new rows'),
    changedIn: (count: number, shown: string) => plural(count, shown, 'cell changed', 'cells changed'),
    open: 'Go to tab',
    elsewhere: 'Already finished by another task.',
  },
};
