import { plural } from './plural';

/** What is said in Settings, in English. */
export const settingsTexts = {
  settings: {
    title: 'Settings',
    saved: 'Saved.',
    save: 'Save',
    shared: 'They hold for everybody who works in this spreadsheet.',
    name: 'Your name',
    nameHint: 'Stands beside your pushes in the journal, for your colleagues.',
    push: 'Before a push',
    number: {
      changePercent: 'Ask when a price changes by more than (%)',
      zeroRows: 'Ask when more rows than this are set to 0',
      mostEdits: 'Most changes in one push',
      undoDays: 'Days in which a push can be undone',
      minutes: 'Minutes that an answer is good',
    },
    between: (least: string, most: string) => `A whole number from ${least} to ${most}.`,
    formulas: 'Functions',
    live: 'Functions may ask the shop',
    liveHint:
      'With the key of the owner of this file, so whoever can edit it sees the answers. Otherwise functions read the pulled tabs only.',
    notConsented:
      'Switched on by a colleague. It counts once the owner of the file has ticked what may be asked, and saved.',
    othersEndpoints:
      'You have not allowed these yet: a colleague put them on the list. Functions do not ask them with your key unless you tick them.',
    allow: (summary: string) => `Allow: ${summary}`,
    endpoints: 'What functions may ask',
    chosen: (count: number, shown: string) => `${plural(count, shown, 'part', 'parts')} of Ngorder`,
  },
};
