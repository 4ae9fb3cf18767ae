import { connectionEn } from './connection-en';
import { plural } from './plural';
import { pullsEn } from './pulls-en';
import { rowsEn } from './rows-en';
import { settingsEn } from './settings-en';
import { valuesEn } from './values-en';

/** Every text of the sidebar's own, in English. Counts come twice: as a number, and as it is shown. */
export const en = {
  loading: 'Opening…',
  back: 'Back',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  close: 'Close',
  showMore: (shown: string) => `Show ${shown} more`,
  notice: { problem: 'That did not work', cancelled: 'Cancelled. Nothing was changed.' },
  transport: (reason: string) =>
    `No answer from Google (${reason}). Open the panel anew to see how far it came; nothing is sent twice.`,
  remedy: { changeKey: 'Enter a new key', pull: 'Pull variations', review: 'Review again', reload: 'Try again' },

  connect: {
    title: 'Connect your shop',
    changeTitle: 'Change the key',
    lead: 'Pull products and stock from Ngorder into this spreadsheet, edit them in the cells, and push only what changed.',
    host: 'Your account is at',
    hostHint: (host: string) => (host.includes('smartseller') ? 'SmartSeller' : 'Ngorder'),
    key: 'API key',
    keyPlaceholder: 'Paste the key here',
    keyHint: 'In Ngorder: Settings → API. It needs the Platinum package and runs out after one year.',
    keyMissing: 'Paste the API key first.',
    keyMalformed: 'A key has letters, digits and punctuation only, no spaces. Copy it once more.',
    privacy: 'The key is kept in your own Google account, not in this spreadsheet. Colleagues cannot see it.',
    submit: 'Connect',
    submitting: 'Checking the key…',
  },

  menu: {
    open: 'Shop menu',
    changeKey: 'Change key',
    disconnect: 'Disconnect',
    disconnectQuestion: 'Disconnect from this shop? The key is removed from your account; the data in the sheet stays.',
  },

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

  pulls: pullsEn,
  values: valuesEn,
  rows: rowsEn,
  ...connectionEn,
  ...settingsEn,

  hourly: {
    label: 'Refresh every hour',
    hint: 'Also while the spreadsheet is closed. Edits that you have not pushed stay.',
  },

  unfinished: {
    title: 'A push was interrupted',
    lead: 'Finish it first: what has arrived is looked up, and nothing is sent twice.',
    action: 'Finish it',
  },

  task: {
    load: 'Opening…',
    connect: 'Checking the key…',
    disconnect: 'Disconnecting…',
    pull: 'Reading your shop…',
    savePull: 'Saving…',
    deletePull: 'Deleting…',
    discard: 'Giving it up…',
    showTab: 'Opening the tab…',
    doctor: 'Checking the connection…',
    preview: 'Comparing with your shop…',
    undo: 'Comparing with your shop…',
    push: 'Pushing…',
    resume: 'Finishing the push…',
    schedule: 'Saving…',
    saveSettings: 'Saving…',
    makeSheet: 'Making the sheet…',
    matchRows: 'Looking at the tab…',
    planRows: 'Reading the rows…',
    rows: 'Carrying out…',
    exportJournal: 'Writing the journal…',
  },
  ofTotal: (done: string, total: string) => `${done} of ${total}`,
  keepOpen: 'Keep this panel open until it is done.',

  typeToConfirm: (text: string) => `Type ${text} to confirm`,
  preview: {
    deletes: (count: number, shown: string) => `${plural(count, shown, 'record is', 'records are')} deleted for good.`,
    title: 'Review changes',
    undoTitle: 'Undo a push',
    undoLead: 'The values from before are put back, except where somebody has changed them since.',
    empty: 'No changes',
    emptyLead: 'Type a new value into a column that can be pushed, press Enter, and review again.',
    noneReady: 'Nothing here can be pushed yet.',
    noneTicked: 'Tick at least one change.',
    push: (count: number, shown: string) => `Push ${plural(count, shown, 'change', 'changes')}`,
    undo: (count: number, shown: string) => `Put back ${plural(count, shown, 'value', 'values')}`,
    refreshAndReview: 'Refresh, review again',
    include: (name: string) => `Push ${name}`,
    tickAll: (shown: string, warning: string) => `All ${shown}: ${warning}`,
    old: 'old',
    new: 'new',
    live: (value: string, about?: string) => `${about === undefined ? 'In' : `${about} in`} the shop now: ${value}`,
  },
  status: { ready: 'Ready', conflict: 'Conflict', blocked: 'Blocked', alreadySo: 'Already so' },
  statusHint: {
    ready: '',
    conflict: 'The shop changed since your last refresh. Refresh to see its numbers; your edits stay.',
    blocked: 'These are held back. Correct the cells and review again.',
    alreadySo: 'The shop holds these values by now.',
  },
  warehouse: (id: number) => `Warehouse ${id}`,

  result: {
    pushed: (count: number, shown: string) => `${plural(count, shown, 'change', 'changes')} pushed`,
    undone: (count: number, shown: string) => `${plural(count, shown, 'value', 'values')} put back`,
    nothing: 'Nothing was pushed',
    checked: 'Read back from the shop and checked.',
    attention: 'Some rows need your attention; they come first.',
    inSheet: 'Each row of the sheet tells its result too.',
    undo: 'Undo this push',
    done: 'Done',
  },
  verdict: {
    done: 'Pushed',
    soldMeanwhile: 'Changed meanwhile',
    changedAfter: 'Changed since',
    failed: 'Failed',
    unknown: 'Not certain',
    notPushed: 'Held back',
    alreadySo: 'Already so',
  },

  history: {
    title: 'Latest changes',
    empty: 'What you push is listed here and can be undone.',
    journal: 'Journal as a tab',
    changes: (count: number, shown: string) => plural(count, shown, 'change', 'changes'),
    isUndo: 'put back',
    undone: 'Undone',
    running: 'Interrupted',
    undo: 'Undo',
    undoOf: (time: string) => `Undo the push of ${time}`,
  },
};

/** The sidebar's texts in one language. */
export type Texts = typeof en;
