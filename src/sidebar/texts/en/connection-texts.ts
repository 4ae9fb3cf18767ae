import { plural } from './plural';

/** What is said about the shop that the sidebar is connected to, in English. */
export const connectionTexts = {
  connect: {
    title: 'Connect your shop',
    changeTitle: 'Change the key',
    addTitle: 'Add a connection',
    keyOf: (title: string, host: string) => `For ${title} (${host}). What this file and others keep for it stays.`,
    lead: 'Pull products and stock from Ngorder into this spreadsheet, edit them in the cells, and push only what changed.',
    host: 'You use',
    hostHint: (host: string) => (host.includes('smartseller') ? 'SmartSeller' : 'Ngorder'),
    key: 'API key',
    keyPlaceholder: 'Paste the key here',
    keyHint: 'In Ngorder: Settings → API. It needs the Platinum package and expires after one year.',
    keyMissing: 'Paste the API key first.',
    keyMalformed: 'A key has letters, digits and punctuation only, no spaces. Copy it again.',
    privacy: {
      published: 'The key is kept in your own Google account, not in this spreadsheet. Colleagues cannot see it.',
      bound:
        'The key is kept in your own Google account, not in a cell. But everyone who may edit this file can change the add-on’s script in it, and so read or use your key.',
    },
    trust: 'I understand that everyone who may edit this file could read or use my API key.',
    trustMissing: 'Tick this first. Or use a file that only people you trust with the key may edit.',
    submit: 'Connect',
    submitting: 'Checking the key…',
  },

  package: {
    soon: (count: number, shown: string, day: string) =>
      count === 0
        ? `The shop’s Ngorder package ends today (${day}).`
        : `The shop’s Ngorder package ends in ${plural(count, shown, 'day', 'days')} (${day}).`,
    over: (day: string) => `The shop’s Ngorder package ended on ${day}.`,
    overHint: 'Without it nothing can be pulled or pushed. Renew it in Ngorder; what is in the sheet stays.',
  },
};
