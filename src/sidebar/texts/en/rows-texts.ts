import { plural } from './plural';

/** What is said about endpoints that are carried out for the rows of a tab, in English. */
export const rowsTexts = {
  open: 'Bulk add & edit…',

  openHint: 'Add products, customers, orders and more from a template.',

  title: 'Bulk add & edit',

  lead: 'One row, one record; check everything before it is done.',

  search: 'Search what can be done',

  searchPlaceholder: 'Customers, expenses, delete…',

  activeTab: {
    title: 'This tab',
    knows: (tab: string) => `“${tab}” has rows for:`,
    unknown: (tab: string) => `“${tab}” is not a template. Choose one below.`,
    goOn: 'Continue with these rows',
    look: 'Look again',
  },

  makeTemplate: 'Templates to add',

  makeRemovalTemplate: 'Templates to delete or cancel',

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

  others: 'More (advanced)',

  othersHint: 'With the rows of this tab, or a new template.',

  form: {
    made: (tab: string) => `Template ready in “${tab}”. Each title has a note.`,
    madeRow: 'Fill it in from row 3 on. Row 2 is an example and is not done.',
    tick: (command: string) => `Only rows with ${command} in the Command column are done.`,
    tab: 'Tab',
    fits: (shown: string, all: string) => `${shown} of ${all} columns found.`,
    fitsNone: 'No column title of this tab fits. Choose the columns below, or make a template.',
    noTitles: 'This tab has no titles in its first row. Make a template, or go to the right tab.',
    makeTemplate: 'Make a template',
    useFront: 'Use this tab',
    open: (name: string) => `Go to tab ${name}`,
    matched: 'Columns that are used',
    matchedAs: (column: string, name: string) => `${column} → ${name}`,
    missing: 'No column of that name',
    missingHint: 'Required: choose the column, or enter one value for all rows.',
    others: 'More columns',
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
    none: 'No row to process',
    noneLead: (command: string) => `Fill in a row, or write ${command} in its Command column, then preview again.`,
    hidden: (count: number, shown: string) =>
      `${shown} hidden ${count === 1 ? 'row was' : 'rows were'} left out of your selection.`,
    withHidden: 'Include hidden rows',
    useAgain: 'Use again',
    again: 'Preview again',
    rows: (shown: string, count: number) => (count === 1 ? `Row ${shown}` : `Rows ${shown}`),
    status: { ready: 'Ready', problem: 'Needs fixing', alreadySent: 'Done before', skipped: 'Skipped' },
    statusOfMany: { problem: 'Need fixing' },
    statusHint: {
      ready: '',
      problem: 'Correct these cells, then preview again.',
      alreadySent: 'The Result column says done. Choose Use again, or clear the cell, to do it again.',
      skipped: '',
    },
    warnings: (count: number, shown: string) => plural(count, shown, 'warning', 'warnings'),
    because: {
      read: '',
      write: '',
      mail: 'Ngorder mails a file to the owner of the shop, and to nobody else.',
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
    typeIfMeant: (text: string) => `Type ${text} if this is what you mean.`,
    noUndo: 'Cannot be undone: check again.',
    send: {
      CREATE: (count: number, shown: string) => `Create ${plural(count, shown, 'record', 'records')}`,
      UPDATE: (count: number, shown: string) => `Process ${plural(count, shown, 'record', 'records')}`,
      DELETE: (count: number, shown: string) => `Delete ${plural(count, shown, 'record', 'records')}`,
    },
  },

  result: {
    done: (count: number, shown: string) => `${plural(count, shown, 'record', 'records')} done`,
    none: 'Nothing was done',
    attention: 'Some rows need checking; they come first.',
    inSheet: 'Results are also in the Result column of the tab.',
    notSent: (count: number, shown: string) =>
      `${plural(count, shown, 'record', 'records')} not done; see the Result column.`,
    state: {
      planned: 'Not started',
      leaving: 'In progress',
      accepted: 'Accepted by Ngorder',
      done: 'Done',
      failed: 'Failed',
      unknown: 'Not confirmed',
      abandoned: 'Stopped',
    },
    unknownHint: 'Check in Ngorder what is not confirmed before you process a row again.',
  },

  history: {
    records: (count: number, shown: string) => plural(count, shown, 'record', 'records'),
    open: (time: string) => `Details of the rows of ${time}`,
    title: (time: string) => `Rows of ${time}`,
    empty: 'The change history has no record of this.',
  },
};
