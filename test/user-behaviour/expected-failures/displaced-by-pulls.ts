import { type ExpectedFailure, staysOpen } from './expected-failure';

/** What is written elsewhere than where it belongs, while data of the shop is brought into tabs. */
export const displacedByPulls: readonly ExpectedFailure[] = [
  {
    reason:
      'What is typed between the look right before a table is written and the flush, into these very cells or into the rows right below it that are to hold new records, is overwritten: the one window that stays, two or three calls long.',
    mend: staysOpen,
    shown: [
      {
        deeds: ['type into a cell of ours'],
        at: 'before Range.setValues 2',
        breaks: ['typedStays'],
        in: ['refresh variations'],
      },
      {
        deeds: ['type into a cell of ours'],
        at: 'before Range.setValues 7',
        breaks: ['typedStays'],
        in: ['paused pull'],
      },
      ...['before Sheet.getMaxRows 6', 'before Range.setValues 3'].map((at) => ({
        ...{ deeds: ['put a total below'], at, breaks: ['ownRowsStay'] as const },
        in: ['refresh variations', 'refresh products', 'refresh customers', 'hourly refresh'],
      })),
      ...['before Sheet.getMaxRows 4', 'before Range.setValues 2'].map((at) => ({
        ...{ deeds: ['put a total below'], at, breaks: ['ownRowsStay'] as const },
        in: ['refresh order lines', 'refresh a report'],
      })),
      ...['before Sheet.getMaxRows 8', 'before Range.setValues 8'].map((at) => ({
        ...{ deeds: ['put a total below'], at, breaks: ['ownRowsStay'] as const },
        in: ['paused pull'],
      })),
      {
        deeds: ['put a total below'],
        at: 'before Range.setValues 16',
        breaks: ['ownRowsStay'],
        in: ['refresh the dashboard'],
      },
    ],
  },
  {
    reason:
      'A column of ours that is sorted alone between that look and its own write keeps what is written; a cell or two beside, in which nothing was to change, are left with what sorting brought there, and nothing tells them from edits: one call long.',
    mend: staysOpen,
    shown: [
      {
        deeds: ['sort one column alone'],
        at: 'before Range.setValues 2',
        breaks: ['mixUpsRefused', 'rowsBelong', 'onlyTheirEdits'],
        in: ['refresh variations'],
      },
      {
        deeds: ['sort one column alone'],
        at: 'before Range.setValues 7',
        breaks: ['mixUpsRefused', 'rowsBelong', 'onlyTheirEdits'],
        in: ['paused pull'],
      },
    ],
  },
];
