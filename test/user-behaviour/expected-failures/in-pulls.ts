import { type ExpectedFailure, theSheet } from './expected-failure';

/** Whatever else happens while data of the shop is brought into tabs. */
export const expectedInPulls: readonly ExpectedFailure[] = [
  {
    reason:
      'Headings are looked for in row 1 alone: below a title they are taken for a record, and what is written lands one row too high.',
    mend: theSheet,
    shown: [
      {
        deeds: ['put a title above'],
        at: 'before Range.addDeveloperMetadata 1',
        breaks: ['recordsOnce', 'failuresNamed', 'goesOn'],
        in: ['first pull'],
      },
      {
        deeds: ['put a title above'],
        at: 'before Sheet.setFrozenRows 1',
        breaks: ['onlyTheirEdits'],
        in: ['first pull'],
      },
      {
        deeds: ['put a title above'],
        at: 'before Range.setValues 1',
        breaks: ['rowsBelong', 'recordsOnce', 'notesStay', 'typedStays', 'onlyTheirEdits'],
        in: ['refresh variations', 'refresh customers', 'hourly refresh'],
      },
      {
        deeds: ['put a title above'],
        at: 'before Range.setValues 1',
        breaks: ['recordsOnce', 'notesStay'],
        in: ['refresh products', 'refresh order lines', 'refresh an endpoint as rows', 'refresh a report'],
      },
      {
        deeds: ['put a title above'],
        at: 'before Range.setValues 6',
        breaks: ['rowsBelong', 'recordsOnce', 'notesStay', 'typedStays', 'onlyTheirEdits'],
        in: ['paused pull'],
      },
    ],
  },
  {
    reason:
      'A table is taken to end where the tab ended when it was read: a total below it is overwritten by new records, or taken for one.',
    mend: theSheet,
    shown: [
      {
        deeds: ['put a total below'],
        at: 'before Sheet.getLastColumn 2',
        breaks: ['ownRowsStay'],
        in: ['refresh customers'],
      },
      {
        deeds: ['put a total below'],
        at: 'before Spreadsheet.getSpreadsheetTimeZone 1',
        breaks: ['ownRowsStay'],
        in: ['refresh a report'],
      },
      {
        deeds: ['put a total below'],
        at: 'before DeveloperMetadataFinder.find 1',
        breaks: ['ownRowsStay'],
        in: ['paused pull'],
      },
      {
        deeds: ['put a total below'],
        at: 'before Range.getValues 2',
        breaks: ['ownRowsStay'],
        in: ['refresh variations', 'refresh products', 'refresh order lines', 'hourly refresh'],
      },
    ],
  },
  {
    reason: 'A column that was sorted alone counts as an edit in each of its rows, ready to be pushed.',
    mend: theSheet,
    shown: [
      {
        deeds: ['sort one column alone'],
        at: 'before Sheet.setFrozenRows 1',
        breaks: ['mixUpsRefused'],
        in: ['first pull'],
      },
      {
        deeds: ['sort one column alone'],
        at: 'before Spreadsheet.getSpreadsheetTimeZone 1',
        breaks: ['mixUpsRefused'],
        in: ['refresh variations', 'refresh customers', 'paused pull', 'hourly refresh'],
      },
    ],
  },
  {
    reason: 'What Sheets refuses in the middle of a refresh is told as unforeseen.',
    mend: theSheet,
    shown: [
      {
        deeds: ['protect the tab'],
        at: 'before UrlFetchApp.fetchAll 1',
        breaks: ['failuresNamed'],
        in: [
          'refresh variations',
          'refresh products',
          'refresh customers',
          'refresh order lines',
          'refresh an endpoint as rows',
          'refresh a report',
          'hourly refresh',
        ],
      },
      {
        deeds: ['protect the tab'],
        at: 'before Range.setFontWeight 1',
        breaks: ['recordsOnce', 'failuresNamed'],
        in: ['first pull'],
      },
      {
        deeds: ['protect the tab'],
        at: 'before DeveloperMetadataFinder.find 1',
        breaks: ['failuresNamed'],
        in: ['paused pull'],
      },
      {
        deeds: ['protect a range of ours'],
        at: 'before Sheet.setFrozenRows 1',
        breaks: ['failuresNamed'],
        in: ['first pull'],
      },
      {
        deeds: ['protect a range of ours'],
        at: 'before Spreadsheet.getSpreadsheetTimeZone 1',
        breaks: ['failuresNamed'],
        in: ['refresh variations', 'refresh products', 'paused pull'],
      },
    ],
  },
  {
    reason: 'A tab that is deleted in the middle of a refresh by the schedule is told as unforeseen.',
    mend: theSheet,
    shown: [
      {
        deeds: ['delete the tab'],
        at: 'before Sheet.getDeveloperMetadata 1',
        breaks: ['failuresNamed'],
        in: ['hourly refresh'],
      },
    ],
  },
];
