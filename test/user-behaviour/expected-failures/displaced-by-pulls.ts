import { type ExpectedFailure, theSheet } from './expected-failure';

/** What is written elsewhere than where it belongs, while data of the shop is brought into tabs. */
export const displacedByPulls: readonly ExpectedFailure[] = [
  {
    reason:
      'A refresh writes by the numbers of rows that it read before: where a person inserts, deletes or sorts rows meanwhile, records get the cells of others, and new ones land beside notes about others.',
    mend: theSheet,
    shown: [
      {
        deeds: ['insert a row above', 'sort the table'],
        at: 'before Range.setValues 1',
        breaks: ['rowsBelong', 'notesStay', 'typedStays', 'onlyTheirEdits'],
        in: ['refresh variations', 'refresh customers', 'hourly refresh'],
      },
      {
        deeds: ['insert a row in the middle', 'delete a row'],
        at: 'before Range.setValues 1',
        breaks: ['rowsBelong', 'notesStay', 'onlyTheirEdits'],
        in: ['refresh variations', 'refresh customers', 'hourly refresh'],
      },
      {
        deeds: ['insert a row above', 'insert a row in the middle'],
        at: 'before Range.getValues 2',
        breaks: ['notesStay'],
        in: ['refresh products', 'refresh order lines', 'refresh a report'],
      },
      {
        deeds: ['sort the table'],
        at: 'before Range.setValues 1',
        breaks: ['notesStay'],
        in: ['refresh products', 'refresh a report'],
      },
      {
        deeds: ['insert a row above', 'sort the table'],
        at: 'before Range.setValues 6',
        breaks: ['rowsBelong', 'notesStay', 'typedStays', 'onlyTheirEdits'],
        in: ['paused pull'],
      },
      {
        deeds: ['insert a row in the middle', 'delete a row'],
        at: 'before Range.setValues 6',
        breaks: ['rowsBelong', 'notesStay', 'onlyTheirEdits'],
        in: ['paused pull'],
      },
      {
        deeds: ['delete a row'],
        at: 'before Range.setValues 1',
        breaks: ['notesStay'],
        in: ['refresh products', 'refresh order lines', 'refresh an endpoint as rows'],
      },
      {
        deeds: ['insert a row above', 'insert a row in the middle'],
        at: 'before Range.setValues 1',
        breaks: ['recordsOnce', 'notesStay'],
        in: ['refresh an endpoint as rows'],
      },
    ],
  },
  {
    reason:
      'A refresh writes by the numbers of columns that it read before: where a person moves or inserts one meanwhile, values land under other headings, and the keys of new columns on their neighbours.',
    mend: theSheet,
    shown: [
      {
        deeds: ['move a column', 'insert a column'],
        at: 'before Range.addDeveloperMetadata 8',
        breaks: ['rowsBelong', 'onlyTheirEdits'],
        in: ['first pull'],
      },
      {
        deeds: ['insert a column'],
        at: 'before Range.addDeveloperMetadata 24',
        breaks: ['recordsOnce'],
        in: ['first pull'],
      },
      {
        deeds: ['move a column'],
        at: 'before Range.getValues 3',
        breaks: ['rowsBelong', 'typedStays', 'onlyTheirEdits'],
        in: ['refresh customers', 'hourly refresh'],
      },
      {
        deeds: ['insert a column'],
        at: 'before Range.setValues 1',
        breaks: ['recordsOnce', 'notesStay', 'typedStays', 'onlyTheirEdits'],
        in: ['refresh customers', 'hourly refresh'],
      },
      {
        deeds: ['insert a column'],
        at: 'before Range.getValues 3',
        breaks: ['rowsBelong'],
        in: ['refresh customers', 'hourly refresh'],
      },
      { deeds: ['insert a column'], at: 'before Range.getValues 3', breaks: ['notesStay'], in: ['refresh a report'] },
      {
        deeds: ['move a column'],
        at: 'before Range.setValues 6',
        breaks: ['rowsBelong', 'onlyTheirEdits'],
        in: ['paused pull'],
      },
      {
        deeds: ['insert a column'],
        at: 'before Range.setValues 6',
        breaks: ['recordsOnce', 'notesStay', 'typedStays', 'onlyTheirEdits'],
        in: ['paused pull'],
      },
      {
        deeds: ['insert a column'],
        at: 'before Range.getFormulas 1',
        breaks: ['rowsBelong'],
        in: ['refresh variations', 'paused pull'],
      },
      {
        deeds: ['move a column'],
        at: 'before Range.getValues 3',
        breaks: ['rowsBelong', 'onlyTheirEdits'],
        in: ['refresh variations'],
      },
      {
        deeds: ['insert a column'],
        at: 'before Range.getValues 3',
        breaks: ['recordsOnce', 'notesStay', 'typedStays', 'onlyTheirEdits'],
        in: ['refresh variations'],
      },
      {
        deeds: ['insert a column'],
        at: 'before Range.getValues 3',
        breaks: ['recordsOnce', 'notesStay'],
        in: ['refresh products', 'refresh order lines'],
      },
      {
        deeds: ['move a column'],
        at: 'before Range.getValues 3',
        breaks: ['recordsOnce', 'notesStay'],
        in: ['refresh an endpoint as rows'],
      },
    ],
  },
  {
    reason:
      'What is typed into a cell of ours between its last reading and the writing of its column is overwritten: the one window that stays, to be counted and stated.',
    mend: theSheet,
    shown: [
      {
        deeds: ['type into a cell of ours'],
        at: 'before Range.getFormulas 1',
        breaks: ['typedStays'],
        in: ['refresh variations', 'paused pull'],
      },
    ],
  },
];
