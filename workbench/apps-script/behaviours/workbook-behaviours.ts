import type { Behaviours } from './behaviour';

/** Of workbooks, whoever works in them: what typed texts become, and what moves with what. */
export const workbookBehaviours = {
  'typing.number-texts': {
    says: 'a typed text that looks like a number becomes one: zeros in front, spaces and commas are lost',
    known: 'reported',
    facts: '§3',
  },
  'typing.day-texts': { says: 'a typed text that looks like a day becomes one', known: 'reported', facts: '§3' },
  'typing.apostrophe': {
    says: 'an apostrophe in front keeps a text, and is no part of it',
    known: 'reported',
    facts: '§3',
  },
  'typing.other-texts': {
    says: 'a typed text that looks like nothing else stays a text',
    known: 'assumption',
    facts: '§3',
  },
  'typing.text-cells': { says: 'texts stay as they are in cells formatted @', known: 'reported', facts: '§3' },
  'cells.moments': {
    says: "a date that is written shows the spreadsheet's own time, as a number of days with a date format",
    known: 'assumption',
    facts: '§3',
  },
  'cells.length': { says: 'a cell has 50,000 characters at most', known: 'reported', facts: '§1' },
  'cells.line-breaks': {
    says: 'lines of a text end in a line feed alone, whatever was written',
    known: 'assumption',
    facts: '§3',
  },
  'cells.half-characters': {
    says: 'half of a pair of characters becomes U+FFFD',
    known: 'assumption',
    facts: '§3',
  },
  'cells.kept-format': { says: 'null leaves the format of a cell', known: 'assumption', facts: '§3' },
  'workbook.cells': {
    says: 'a spreadsheet has 10 million cells at most, empty ones included',
    known: 'documented',
    facts: '§1',
  },
  'workbook.tab-names': { says: 'no two tabs have the same name', known: 'reported', facts: '§3' },
  'columns.moving': {
    says: 'values and metadata go with their column, and are gone with it',
    known: 'documented',
    facts: '§3',
  },
  'rows.sorting': { says: 'rows sort with all that belongs to them, blanks last', known: 'assumption', facts: '§3' },
  'formulas.following': {
    says: 'formulas follow inserted and deleted rows and columns',
    known: 'assumption',
    facts: '§3',
  },
  'formulas.errors': {
    says: 'a formula that is wrong shows its error, with a message',
    known: 'assumption',
    facts: '§3',
  },
  'functions.loading': {
    says: 'a custom function shows Loading... until it has answered',
    known: 'documented',
    facts: '§4',
  },
  'functions.no-room': {
    says: 'a table does not spill over what is there, and the cell shows #REF!',
    known: 'documented',
    facts: '§4',
  },
  'charts.other-tab': {
    says: 'a chart follows the ranges that it shows of another tab, and is gone with its own',
    known: 'assumption',
    facts: '§3',
  },
} as const satisfies Behaviours;
