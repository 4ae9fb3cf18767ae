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
      {
        deeds: ['put a total below'],
        at: 'before Range.setValues 3',
        breaks: ['ownRowsStay'],
        in: ['refresh variations', 'refresh products', 'refresh customers', 'hourly refresh'],
      },
      {
        deeds: ['put a total below'],
        at: 'before Range.setValues 2',
        breaks: ['ownRowsStay'],
        in: ['refresh order lines', 'refresh a report'],
      },
      {
        deeds: ['put a total below'],
        at: 'before Range.setValues 16',
        breaks: ['ownRowsStay'],
        in: ['refresh the dashboard'],
      },
      { deeds: ['put a total below'], at: 'before Range.setValues 8', breaks: ['ownRowsStay'], in: ['paused pull'] },
    ],
  },
];
