import { type ExpectedFailure, theSheet } from './expected-failure';

/** While anything else is at work. */
export const expectedElsewhere: readonly ExpectedFailure[] = [
  {
    reason:
      'Where Sheets refuses the results of rows, the run ends with a word about it, and nothing stands beside the rows; they are not offered again.',
    mend: theSheet,
    shown: [
      {
        deeds: ['protect the tab'],
        at: 'before Spreadsheet.getSpreadsheetTimeZone 1',
        breaks: ['toldBeside'],
        in: ['send rows'],
      },
    ],
  },
];
