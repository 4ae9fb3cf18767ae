import { type ExpectedFailure, theSheet } from './expected-failure';

/** While edits are taken to the shop. */
export const expectedInPushes: readonly ExpectedFailure[] = [
  {
    reason:
      'Where Sheets refuses the results of a push, they are told at its end and stand in the change history, not beside the rows: to bring them there later, as many as 10,000 texts would be kept, for a tab that was protected within seconds.',
    mend: theSheet,
    shown: [
      {
        deeds: ['protect the tab'],
        at: 'before Spreadsheet.getSpreadsheetTimeZone 1',
        breaks: ['toldBeside'],
        in: ['push stock', 'push prices', 'push customers', 'resume a push'],
      },
    ],
  },
];
