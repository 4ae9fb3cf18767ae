/** What is said in Settings, in English. */
export const settingsTexts = {
  settings: {
    title: 'Settings',
    saved: 'Saved.',
    save: 'Save',
    shared: 'Apply to everyone in this file, except settings with “your” in their name.',
    name: 'Your name',
    nameHint: 'Shown in the change history.',
    language: 'Language',
    ownLanguage: 'Language of your panel, menu and mails',
    automatic: 'Automatic (as your Google account)',
    menuLater: 'The menu changes when you reopen the file.',
    sheetLanguage: 'Language of the sheet',
    sheetHint: 'Column titles, notes and results in tabs. Applies to everyone in this file.',
    oldTabs: 'Also change existing tabs when they are refreshed',
    appearance: 'Appearance',
    ownAppearance: 'Colours of your panel',
    looks: { light: 'Light', dark: 'Dark', system: 'As your device' },
    push: 'Before a push',
    number: {
      changePercent: 'Warn if a price changes by more than (%)',
      zeroRows: 'Warn if stock becomes 0 in more than (rows)',
      mostEdits: 'Most changes at once',
      undoDays: 'Can be undone for (days)',
      minutes: 'Keep function results (minutes)',
    },
    between: (least: string, most: string) => `A whole number from ${least} to ${most}.`,
    formulas: 'Functions',
    live: 'Functions may read live from the shop',
    liveHint:
      'Uses the file owner’s API key; every editor of the file sees the results. Otherwise functions read pulled tabs only.',
    notConsented:
      'Switched on by a colleague. It takes effect once the file’s owner ticks the data that may be read and saves.',
    othersEndpoints:
      'You have not allowed these yet: a colleague put them on the list. Functions do not read them with your key unless you tick them.',
    allow: (summary: string) => `Allow: ${summary}`,
    families: 'What functions may read',
    endpoints: 'One by one',
    chosen: (_: number, shown: string) => `${shown} selected`,
  },
};
