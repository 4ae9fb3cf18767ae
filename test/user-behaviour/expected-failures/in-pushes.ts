import { type ExpectedFailure, theSheet } from './expected-failure';

/** While edits are taken to the shop. */
export const expectedInPushes: readonly ExpectedFailure[] = [
  {
    reason:
      'What Sheets refuses when results and values are written is only told: nothing brings them there once the tab can be written again, and values that an undoing could not write back count as edits.',
    mend: theSheet,
    shown: [
      {
        deeds: ['protect the tab'],
        at: 'before Spreadsheet.getSpreadsheetTimeZone 1',
        breaks: ['toldBeside'],
        in: ['push stock', 'push prices', 'push customers', 'resume a push'],
      },
      {
        deeds: ['protect the tab'],
        at: 'before Spreadsheet.getSpreadsheetTimeZone 1',
        breaks: ['rowsBelong', 'onlyTheirEdits', 'toldBeside'],
        in: ['undo a push'],
      },
      {
        deeds: ['protect a range of ours'],
        at: 'before Spreadsheet.getSpreadsheetTimeZone 1',
        breaks: ['rowsBelong', 'onlyTheirEdits', 'toldBeside'],
        in: ['undo a push'],
      },
    ],
  },
];
