/** What Help says, in English. Buttons and statuses are named as the sidebar names them elsewhere. */
export const helpTexts = {
  title: 'Help',
  lead: 'What the colours and words mean, and what to do next.',
  steps: {
    title: 'How it works',
    pull: 'Your shop data goes into its own tabs. Your other tabs and columns are never touched.',
    edit: 'Type new values into columns whose title has a note. The other columns from Ngorder are read only.',
    review: (button: string) => `Press “${button}”: every change is compared with your shop.`,
    push: 'Your shop changes only after you confirm. Then every value is checked there again.',
    undo: (button: string) => `“${button}” brings the old values back, except where they were changed since.`,
  },
  prices: {
    title: 'Many prices at once',
    lead: 'Lower or raise a whole price column by a rule, rounded, and never below the cost price. You see every price before a cell is filled.',
  },
  scheduled: {
    title: 'Prices for a time',
    lead: 'Type prices, review them, then choose “Schedule…” instead of pushing. They go to your shop at their hour and back again at another. What others change meanwhile is left as it is.',
  },
  alerts: {
    title: 'Alerts',
    lead: 'Choose what you want to know: low or no stock, unpaid orders, report figures past a limit. A schedule checks them, the panel tells what is new, and a tab lists all. Nothing in your shop changes.',
  },
  changes: {
    title: 'What changed in your shop',
    lead: 'Each refresh can keep what changed in columns that you tick: old and new value, and when it was seen. It begins with the refresh after you start keeping changes.',
  },
  oauth: {
    title: 'Connecting without a key',
    lead: 'Who has registered an application with Ngorder can connect by OAuth 2. All others use an API key.',
  },
  copies: (item: string) =>
    `Keep what a tab shows on a day: in the tab’s menu, choose “${item}”. Daily, weekly or monthly, or by hand.`,
  legend: {
    title: 'Colours and signs in a tab',
    editable: {
      name: 'Often edited',
      meaning: 'A column that is usually edited. The note on its title says what to enter.',
    },
    edited: { name: 'Edited', meaning: 'Not pushed to your shop yet.' },
    doubtful: {
      name: 'To be checked',
      meaning: 'Your shop changed too, or nothing is certain yet. Read the Result column.',
    },
    failed: { name: 'Not pushed', meaning: 'The Result column says why.' },
    done: { name: 'Pushed', meaning: 'The same as in your shop.' },
  },
  before: {
    title: 'Before you push',
    ready: 'Your shop still has the value of your last refresh. What is ticked will be pushed.',
    doubtful:
      'A price below the cost price, for instance, or a large change. Not ticked at first: tick it if it is right.',
    conflict: 'Your shop has changed since your last refresh. Choose its value or yours; what you leave is not pushed.',
    blocked: 'Cannot be pushed as it is. Read the reason below it, correct the cell, then review again.',
    alreadySo: 'Your shop has this value already. Nothing has to be pushed.',
  },
  after: {
    title: 'After a push',
    done: 'Pushed, and found when your shop was checked again.',
    soldMeanwhile: 'A sale or a restock came in between. The line says if it was corrected; if not, check the stock.',
    changedAfter: 'Pushed, and then changed again. The line says what your shop has now.',
    notPushed: 'Left out, for the reason in its line. Your shop keeps its value.',
    failed: 'Refused by Ngorder, for the reason in its line. Correct it, then review again.',
    unknown: 'No clear answer came. Look in Ngorder first; it is never repeated by itself.',
    alreadySo: 'Your shop had this value already.',
    theirs: 'You chose the value of your shop: it is in the cell now. Nothing was changed in your shop.',
    leftOut: 'Not ticked: nothing was pushed, and your change stays in its cell.',
  },
  pulling: {
    title: 'Pulling data',
    lead: 'Choose what you need, filters and columns. It goes into a tab of its own, and a refresh keeps what you typed and have not pushed.',
  },
  schedules: {
    title: 'Schedules',
    lead: 'Tabs, the dashboard and functions can be refreshed at set times, while the spreadsheet is closed too. A schedule of tabs changes nothing in your shop.',
  },
  functions: {
    title: 'Functions',
    lead: 'Type =NGORDER_ in a cell, or choose “Insert function”. Functions read from your tabs; the owner of the file may let them read live from the shop.',
  },
  bulk: {
    title: 'Bulk add & edit',
    lead: 'Make a template, fill one row for each record, then preview. Nothing is done before you confirm, and the Result column says what became of each row.',
  },
  limits: {
    title: 'Limits',
    time: 'Google stops a task after 6 minutes. Long ones continue automatically.',
    pace: 'Ngorder limits how much it answers in a minute. The task waits, then goes on.',
    single: 'One task at a time in a spreadsheet, colleagues included.',
    undo: 'Changes can be undone for 30 days, or as long as Settings says.',
    key: 'An API key needs the Platinum package and expires after one year.',
  },
  history: {
    title: 'Change history',
    latest: (card: string) => `“${card}” on the first page: press a time to see every line.`,
    all: (button: string) => `“${button}” writes the whole history into a tab.`,
    hidden: 'Do not delete hidden tabs that begin with “ngorder.”: pushing and undoing need them.',
    copy: 'In a copy of the spreadsheet pull the data first; its history begins empty.',
  },
  guides: {
    title: 'Read more',
    names: {
      pushing: 'All that can be pushed',
      functions: 'Functions in cells',
      schedules: 'Schedules',
      security: 'Who can see what: security',
    },
  },
  keyboard: {
    title: 'Keyboard',
    move: 'Tab, Shift+Tab: next or previous field and button',
    press: 'Enter: press a button. Space: tick a box',
    menu: 'Arrow keys: move in a menu. Esc: close it',
    undo: 'Ctrl+Z in the sheet takes back what you typed, not what was pushed',
  },
  stuck: 'Still stuck? Check the connection, then copy the report for support.',
};
