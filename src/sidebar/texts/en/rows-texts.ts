import { plural } from './plural';

/** What is said about endpoints that are carried out for the rows of a tab, in English. */
export const rowsTexts = {
  open: 'Create, delete, carry out for rows…',

  openHint: 'New products, customers, orders and more: one per row.',

  title: 'For every row',

  lead: 'Write one record per row; each row becomes a request to Ngorder. You see everything before it is sent.',

  search: 'Search what can be done',

  searchPlaceholder: 'Customers, expenses, delete…',

  activeTab: {
    title: 'The tab in front',
    knows: (tab: string) => `“${tab}” has rows for:`,
    unknown: (tab: string) => `“${tab}” has not been used for anything yet. Choose below what its rows are for.`,
    goOn: 'Continue with these rows',
    look: 'Look again',
  },

  makeTemplate: 'Make a sheet for…',

  makeRemovalTemplate: 'Make a sheet to delete or cancel…',

  templates: {
    'product.create': 'Products with variations',
    'customer.create': 'Customers',
    'expense.create': 'Expenses',
    'promo.create': 'Promos and coupons',
    'order.create': 'Orders',
    'stockOpname.create': 'Stock opname',
    'stockTransfer.create': 'Stock transfers',
    'product.delete': 'Delete products',
    'product.deleteVariations': 'Delete variations',
    'expense.delete': 'Delete expenses',
    'promo.delete': 'Delete promos and coupons',
    'order.cancel': 'Cancel orders',
  },

  others: 'Everything else for rows',

  othersHint: 'With the rows of the tab in front, or a new sheet.',

  form: {
    made: (tab: string) => `The tab “${tab}” is ready: a column for each value, with a note on its title.`,
    madeRow: 'Fill it in from row 3 on. Row 2 is an example and is not sent.',
    tick: (command: string) => `Only rows with ${command} in the Command column are sent.`,
    tab: 'Tab',
    fits: (shown: string, all: string) => `${shown} of ${all} values have a column.`,
    fitsNone: 'No title of this tab is the name of a value. Choose its columns below, or make a sheet for it.',
    noTitles: 'This tab has no titles in its first row. Make a sheet for it, or go to the right tab.',
    makeTemplate: 'Make a sheet for it',
    useFront: 'Use the tab in front',
    open: (name: string) => `Go to tab ${name}`,
    matched: 'Columns that are used',
    matchedAs: (column: string, name: string) => `${column} → ${name}`,
    missing: 'No column of that name',
    missingHint: 'Ngorder needs these: choose the column, or give one value for all rows.',
    others: 'More values',
    source: (name: string) => `Where ${name} comes from`,
    valueOf: (name: string) => `${name} in all rows`,
    sameForAll: 'The same for all rows',
    fromColumn: (title: string) => `Column “${title}”`,
    choose: 'Choose…',
    allowed: (allowed: string) => `Allowed: ${allowed}`,
    fillIn: 'Fill this in.',
    which: 'Which rows',
    all: 'All rows',
    selected: 'Only selected rows',
    selectedHint: 'Select them in the tab, then preview.',
    preview: 'Preview',
  },

  plan: {
    title: 'Preview',
    none: 'No row to send',
    noneLead: (command: string) => `Fill in a row, or write ${command} in its Command column, then preview again.`,
    hidden: (count: number, shown: string) =>
      `${shown} hidden ${count === 1 ? 'row was' : 'rows were'} left out of your selection.`,
    withHidden: 'Include hidden rows',
    useAgain: 'Use again',
    again: 'Preview again',
    rows: (shown: string, count: number) => (count === 1 ? `Row ${shown}` : `Rows ${shown}`),
    status: { ready: 'Will be sent', problem: 'With a problem', alreadySent: 'Sent before', skipped: 'Left out' },
    statusHint: {
      ready: '',
      problem: 'These are not sent. Correct the cells and preview again.',
      alreadySent: 'Their result says so. Choose Use again, or clear it, to send them once more.',
      skipped: '',
    },
    warnings: (count: number, shown: string) => plural(count, shown, 'warning', 'warnings'),
    because: {
      read: '',
      write: '',
      outward: 'Customers or couriers are notified. Cannot be undone.',
      money: 'Money is recorded or moved. Cannot be undone.',
      destructive: 'Data is deleted permanently. Cannot be undone.',
      maybeSent:
        'It may have been done before, as the list of changes in this file is not complete. Check your shop first.',
    },
    doubted: {
      slip: (count: number, shown: string) =>
        count === 1
          ? '1 row looks like a slip (see the marked one).'
          : `${shown} rows look like slips (see the marked ones).`,
      doubt: (count: number, shown: string) =>
        count === 1
          ? '1 row needs checking (see the marked one).'
          : `${shown} rows need checking (see the marked ones).`,
    },
    typeIfMeant: (text: string) => `Type ${text} if it is meant.`,
    noUndo: 'This has no undo: look through it once more.',
    send: {
      CREATE: (count: number, shown: string) => `Create ${plural(count, shown, 'record', 'records')}`,
      UPDATE: (count: number, shown: string) => `Carry out for ${plural(count, shown, 'record', 'records')}`,
      DELETE: (count: number, shown: string) => `Delete for ${plural(count, shown, 'record', 'records')}`,
    },
  },

  result: {
    done: (count: number, shown: string) => `${plural(count, shown, 'record', 'records')} done`,
    none: 'Nothing was done',
    attention: 'Some rows need your attention; they come first.',
    inSheet: 'Each row of the tab tells its result too.',
    notSent: (count: number, shown: string) =>
      `${plural(count, shown, 'record', 'records')} with a problem not sent; why stands beside the row.`,
    state: {
      planned: 'Not sent yet',
      leaving: 'Under way',
      accepted: 'Sent',
      done: 'Done',
      failed: 'Failed',
      unknown: 'Not certain',
      abandoned: 'Given up',
    },
    unknownHint: 'Where it is not certain, look in Ngorder before you send the row again.',
  },

  history: {
    records: (count: number, shown: string) => plural(count, shown, 'record', 'records'),
    open: (time: string) => `Details of the rows of ${time}`,
    title: (time: string) => `Rows of ${time}`,
    empty: 'The journal holds no record of this run.',
  },
};
