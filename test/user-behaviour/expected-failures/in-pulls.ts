import { type ExpectedFailure, theSheet } from './expected-failure';

/** Whatever else happens while data of the shop is brought into tabs. */
export const expectedInPulls: readonly ExpectedFailure[] = [
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
        breaks: ['failuresNamed'],
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
