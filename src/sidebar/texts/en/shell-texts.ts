/** What the sidebar says wherever a person is, in English. */
export const shellTexts = {
  loading: 'Opening…',

  back: 'Back',

  backToPanel: 'Back to the panel',

  cancel: 'Cancel',

  cancelling: 'Cancelling…',

  close: 'Close',

  showMore: (shown: string) => `Show ${shown} more`,

  names: {
    list: 'Names in your shop',
    searching: 'Searching…',
    none: 'Nothing with that name.',
    choose: 'Choose one from the list.',
    more: (shown: string) => `At least ${shown} more. Type more of the name.`,
    type: 'Name, or ID',
  },

  notice: { problem: 'That did not work', beside: 'Worth knowing', cancelled: 'Cancelled. Nothing was changed.' },

  transport: (reason: string) =>
    `No answer from Google (${reason}). Open the panel again to see how far it got; nothing is pushed twice.`,

  remedy: {
    pull: 'Pull variations',
    review: 'Review again',
    reload: 'Try again',
    lookThrough: 'Look through again',
    reset: 'Reset…',
    putRight: 'See the repair',
    meant: 'Review them anyway',
    oauthForm: 'OAuth 2 settings',
    connections: 'Connections',
    schedule: 'See schedules',
  },

  task: {
    load: 'Opening…',
    connect: 'Connecting…',
    disconnect: 'Disconnecting…',
    switchShop: 'Switching the shop…',
    pull: 'Reading your shop…',
    savePull: 'Saving…',
    copy: 'Copying…',
    deletePull: 'Deleting…',
    discard: 'Stopping…',
    showTab: 'Opening the tab…',
    doctor: 'Checking the connection…',
    openWide: 'Opening the window…',
    preview: 'Comparing with your shop…',
    undo: 'Comparing with your shop…',
    push: 'Updating your shop…',
    takeBack: 'Undoing…',
    resume: 'Finishing the changes…',
    end: 'Ending the changes…',
    schedule: 'Saving…',
    lookAtPrices: 'Working out the prices…',
    fillPrices: 'Filling the column…',
    scheduled: 'Scheduling…',
    runJob: 'Reading your shop…',
    saveSettings: 'Saving…',
    reset: 'Forgetting…',
    makeTemplate: 'Making the template…',
    matchRows: 'Looking at the tab…',
    planRows: 'Reading the rows…',
    rows: 'Processing…',
    insertFunction: 'Working on the sheet…',
    tidy: 'Tidying the layout…',
    exportJournal: 'Writing the change history…',
    callEndpoint: 'Asking Ngorder…',
  },

  ofTotal: (done: string, total: string) => `${done} of ${total}`,
  secondsLeft: (shown: string) => `about ${shown} s left`,
  minutesLeft: (shown: string) => `about ${shown} min left`,

  keepOpen: 'Keep this panel open until it is done.',

  menu: {
    open: 'Shop menu',
    disconnect: 'Disconnect',
    disconnectQuestion: (shop: string) =>
      `Disconnect this file from ${shop}? Data in the sheet stays, and your other files keep working.`,
  },
};
