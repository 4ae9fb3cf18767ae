import { type ExpectedFailure, theSheet } from './expected-failure';

/** While edits are taken to the shop. */
export const expectedInPushes: readonly ExpectedFailure[] = [
  {
    reason:
      'A tab’s ids, values and results are read and written in several calls: where rows move in between, a preview shows edits that nobody made, and results and values land beside other records.',
    mend: theSheet,
    shown: [
      {
        deeds: ['insert a row above', 'sort the table'],
        at: 'before Range.getFormulas 1',
        breaks: ['toldBeside'],
        in: ['push stock', 'push prices', 'push customers', 'resume a push'],
      },
      {
        deeds: ['insert a row above', 'insert a row in the middle', 'delete a row', 'sort the table'],
        at: 'before Range.getValues 5',
        breaks: ['toldBeside'],
        in: ['push preview'],
      },
      {
        deeds: ['insert a row above', 'sort the table'],
        at: 'before Range.getValues 5',
        breaks: ['rowsBelong', 'onlyTheirEdits', 'toldBeside'],
        in: ['undo a push'],
      },
    ],
  },
  {
    reason:
      'Values and results are written by the numbers of columns that were read before: where a person moves or inserts one meanwhile, they land under other headings.',
    mend: theSheet,
    shown: [
      {
        deeds: ['insert a column'],
        at: 'before Range.getFormulas 1',
        breaks: ['notesStay', 'onlyTheirEdits', 'toldBeside'],
        in: ['push stock', 'push prices', 'push customers', 'resume a push'],
      },
      { deeds: ['move a column'], at: 'before Range.getValues 3', breaks: ['toldBeside'], in: ['push preview'] },
      {
        deeds: ['move a column', 'insert a column'],
        at: 'before Range.getValues 4',
        breaks: ['rowsBelong', 'onlyTheirEdits', 'toldBeside'],
        in: ['undo a push'],
      },
      { deeds: ['insert a column'], at: 'before Range.getFormulas 1', breaks: ['notesStay'], in: ['undo a push'] },
    ],
  },
  {
    reason:
      'Headings are looked for in row 1 alone: below a title they are taken for a record, and results land one row too high.',
    mend: theSheet,
    shown: [
      {
        deeds: ['put a title above'],
        at: 'before Range.getFormulas 1',
        breaks: ['onlyTheirEdits', 'toldBeside'],
        in: ['push stock', 'push prices', 'push customers', 'resume a push'],
      },
      {
        deeds: ['put a title above'],
        at: 'before Range.getValues 5',
        breaks: ['onlyTheirEdits', 'toldBeside'],
        in: ['push preview'],
      },
      {
        deeds: ['put a title above'],
        at: 'before Range.getValues 5',
        breaks: ['rowsBelong', 'onlyTheirEdits', 'toldBeside'],
        in: ['undo a push'],
      },
    ],
  },
  {
    reason: 'A column that was sorted alone counts as an edit in each of its rows, ready to be pushed.',
    mend: theSheet,
    shown: [
      {
        deeds: ['sort one column alone'],
        at: 'before Spreadsheet.getSpreadsheetTimeZone 1',
        breaks: ['mixUpsRefused'],
        in: ['push stock', 'push prices', 'push customers', 'resume a push', 'undo a push'],
      },
      {
        deeds: ['sort one column alone'],
        at: 'before Range.getValues 6',
        breaks: ['mixUpsRefused'],
        in: ['push preview'],
      },
    ],
  },
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
