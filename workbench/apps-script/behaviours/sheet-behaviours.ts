import type { Behaviours } from './behaviour';

/** Of cells, tabs and spreadsheets. */
export const sheetBehaviours = {
  'cells.blank': { says: 'blank cells are read as empty texts', known: 'documented', facts: '§3' },
  'tabs.copy-name': {
    says: 'a copy of a tab is called Copy of …, the next one Copy of … 1',
    known: 'reported',
    facts: '§3',
  },
  'tabs.copy-to': {
    says: 'copyTo puts a copy at the end, with cells, formulas, formats, rules and notes, and without protections',
    known: 'reported',
    facts: '§3',
  },
  'tabs.copy-metadata': {
    says: 'developer metadata of a tab and its columns goes along with a copy of it',
    known: 'assumption',
    facts: '§3',
  },
  'tabs.duplicate': {
    says: 'a duplicate stands beside the original and comes to the front, its protections and charts with it',
    known: 'assumption',
    facts: '§3',
  },
  'tabs.move': { says: 'the active tab is moved to a place counted from 1', known: 'documented', facts: '§3' },
  'tabs.last': { says: 'the last tab that shows cannot be deleted', known: 'reported', facts: '§3' },
  'tabs.letter-case': {
    says: 'names of tabs are unique whatever their case, and found letter by letter',
    known: 'assumption',
    facts: '§3',
  },
  'merges.value': {
    says: 'merging keeps what the first cell holds, and the others are read as empty',
    known: 'documented',
    facts: '§3',
  },
  'merges.write': {
    says: 'what is written over a merge arrives in its first cell alone',
    known: 'assumption',
    facts: '§3',
  },
  'merges.cut': { says: 'merging or unmerging a part of a merge is refused', known: 'reported', facts: '§3' },
  'merges.sort': {
    says: 'rows that are merged with others are not sorted, nor filtered',
    known: 'reported',
    facts: '§3',
  },
  'rows.hidden': {
    says: 'rows and columns are hidden by a person and by a filter apart, and what is hidden is read and written all the same',
    known: 'documented',
    facts: '§3',
  },
  'rows.insert': {
    says: 'inserting rows and columns moves what is below and right of them, formulas and hidden rows included',
    known: 'documented',
    facts: '§3',
  },
  'rows.delete': {
    says: 'rows that are not there, and all that are not frozen, cannot be deleted',
    known: 'reported',
    facts: '§3',
  },
  'rows.move': {
    says: 'rows and columns move to a place that is counted before they move',
    known: 'documented',
    facts: '§3',
  },
  'rows.lost': {
    says: 'rows that were deleted are there again when the execution dies before a flush',
    known: 'assumption',
    facts: '§3',
  },
  'finders.shown': {
    says: 'a text finder looks through what cells show, whatever the case',
    known: 'documented',
    facts: '§3',
  },
  'finders.locale': {
    says: 'a text finder sees numbers as the spreadsheet’s locale shows them',
    known: 'documented',
    facts: '§3',
  },
  'finders.formulas': {
    says: 'looking through formulas finds plain texts, too, and not what formulas show',
    known: 'reported',
    facts: '§3',
  },
  'finders.narrow': {
    says: 'a text finder may be told to match case, whole cells, or a pattern',
    known: 'documented',
    facts: '§3',
  },
  'finders.replace': {
    says: 'replaceAllWith tells how many places it replaced, and leaves alone what formulas show',
    known: 'documented',
    facts: '§3',
  },
  'finders.next': { says: 'findNext gives one cell after another, then null', known: 'documented', facts: '§3' },
  'ranges.a1': {
    says: 'a range is named with its tab in front, by whole columns, or by an open end',
    known: 'documented',
    facts: '§3',
  },
  'ranges.offset': {
    says: 'offset keeps the size unless told another, and stays within the grid',
    known: 'documented',
    facts: '§3',
  },
  'ranges.named': {
    says: 'named ranges are found by name, and follow the cells they name',
    known: 'documented',
    facts: '§3',
  },
  'ranges.copy': {
    says: 'copied formulas follow to their new place, except what a $ holds',
    known: 'documented',
    facts: '§3',
  },
  'ranges.copy-raw': {
    says: 'copied values stay what they were, a text that looks like a number as well',
    known: 'assumption',
    facts: '§3',
  },
  'ranges.sort': {
    says: 'sorting a range moves what is in it and nothing beside it, blanks last',
    known: 'documented',
    facts: '§3',
  },
  'ranges.clear': {
    says: 'clear takes contents and formats, and leaves notes and rules',
    known: 'documented',
    facts: '§3',
  },
  'ranges.blank': { says: 'a range is blank until something stands in it', known: 'documented', facts: '§3' },
  'ranges.edge': { says: 'getNextDataCell goes where Ctrl and an arrow key lead', known: 'documented', facts: '§3' },
  'columns.width': {
    says: 'only columns that are there get a width',
    known: 'assumption',
    facts: '§3',
  },
  'rows.append': {
    says: 'appendRow writes below the last row that holds something, parsed as typed, and makes room',
    known: 'reported',
    facts: '§3',
  },
  'filters.removed': { says: 'a filter can be taken away, and makes room for another', known: 'reported', facts: '§3' },
} as const satisfies Behaviours;
