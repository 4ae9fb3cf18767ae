import { plural } from './plural';

/** What is said when the connection is checked, in English. */
export const doctorTexts = {
  title: 'Connection check',
  lead: 'Checks every kind of data once and changes nothing. Up to 30 seconds.',
  run: 'Start the check',
  runAgain: 'Check again',
  allWell: 'Connection OK',
  someFail: (count: number, shown: string) => `${plural(count, shown, 'kind', 'kinds')} of data with a problem`,
  latency: 'Response time',
  ms: (shown: string) => `${shown} ms`,
  counts: { answered: 'With data', empty: 'Empty', skipped: 'Skipped', failed: 'Failed' },
  findings: 'Problems found',
  skipped: 'Skipped',
  skippedHint: 'These need an ID that this shop does not have yet, an order for instance. No error.',
  copy: 'Copy the report',
  copied: 'Copied',
  copyHint: 'For support. Contains no key, no token and no shop data.',
  copyFailed: 'Select the text and copy it by hand:',
  finding: {
    keyRejected: 'The key was rejected.',
    forbidden: 'This connection may not read it.',
    notFound: 'Ngorder does not know this address.',
    rateLimited: 'Ngorder asked to slow down.',
    serverFailed: 'Ngorder failed while answering.',
    refused: 'Refused by Ngorder.',
    badAnswer: 'The answer was unreadable.',
    unreachable: 'No answer came.',
    invalidInput: 'The shop’s numbers do not have the usual form.',
    other: (code: string) => `Something else went wrong (${code}).`,
  },
};
