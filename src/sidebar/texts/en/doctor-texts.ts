import { plural } from './plural';

/** What is said when the connection is checked, in English. */
export const doctorTexts = {
  title: 'Check the connection',
  lead: 'Asks every part of Ngorder that only reads, once. Changes nothing. Takes up to half a minute.',
  run: 'Start the check',
  runAgain: 'Check again',
  allWell: 'Everything answers',
  someFail: (count: number, shown: string) => `${plural(count, shown, 'part does', 'parts do')} not answer properly`,
  latency: 'Usual time per answer',
  ms: (shown: string) => `${shown} ms`,
  counts: { answered: 'With data', empty: 'Empty', skipped: 'Could not be asked', failed: 'Failed' },
  findings: 'What did not go well',
  skipped: 'Could not be asked',
  skippedHint: 'They need the number of something this shop has none of, an order for instance. No error.',
  copy: 'Copy the report',
  copied: 'Copied',
  copyHint: 'For support. No key and no data of the shop are in it.',
  copyFailed: 'Select the text and copy it by hand:',
  finding: {
    keyRejected: 'The key was rejected.',
    forbidden: 'The key’s owner may not read this.',
    notFound: 'Ngorder does not know this address.',
    rateLimited: 'Ngorder asked to slow down.',
    serverFailed: 'Ngorder failed while answering.',
    refused: 'Ngorder refused the question.',
    badAnswer: 'The answer was unreadable.',
    unreachable: 'No answer came.',
    invalidInput: 'The shop’s numbers do not have the usual form.',
    other: (code: string) => `Something else went wrong (${code}).`,
  },
};
