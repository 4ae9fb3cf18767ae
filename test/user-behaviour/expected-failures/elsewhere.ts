import { type ExpectedFailure, noSlip, theSheet } from './expected-failure';

/** While anything else is at work. */
export const expectedElsewhere: readonly ExpectedFailure[] = [
  {
    reason:
      'A row is known by what it said and where its columns stood when it was read: typed into, moved or below a title meanwhile, it gets no result and is offered again, though it was sent.',
    mend: noSlip,
    shown: [
      {
        deeds: ['insert a row above', 'insert a row in the middle'],
        at: 'before Range.getValues 3',
        breaks: ['asConfirmed', 'toldBeside'],
        in: ['send rows'],
      },
      {
        deeds: ['type into a cell of ours'],
        at: 'before DeveloperMetadataFinder.find 1',
        breaks: ['asConfirmed', 'toldBeside'],
        in: ['send rows'],
      },
      { deeds: ['insert a column'], at: 'before Range.getValues 4', breaks: ['toldBeside'], in: ['send rows'] },
      {
        deeds: ['put a title above', 'rename a heading'],
        at: 'before DeveloperMetadataFinder.find 1',
        breaks: ['toldBeside'],
        in: ['send rows'],
      },
    ],
  },
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
