import type { Behaviours } from './behaviour';

/** Of what stands in cells, how they look, and how ranges are named. */
export const cellBehaviours = {
  'cells.dates': { says: 'a date that is written is read as a date', known: 'documented', facts: '§3' },
  'cells.nothing': { says: 'null and undefined write blank cells', known: 'documented', facts: '§3' },
  'cells.numbers': { says: 'numbers are read as they were written', known: 'reported', facts: '§3' },
  'cells.size': { says: 'a table of another size is refused, with both sizes', known: 'reported', facts: '§3' },
  'cells.formulas': {
    says: 'a formula is read as it was written, and an empty text where there is none',
    known: 'reported',
    facts: '§3',
  },
  'cells.shown': { says: 'cells show their values by their number formats', known: 'documented', facts: '§3' },
  'cells.number-format': { says: 'a number format is read as it was set', known: 'reported', facts: '§3' },
  'cells.general-format': {
    says: 'the format general, and none, are read as 0.###############',
    known: 'reported',
    facts: '§3',
  },
  'cells.no-format': { says: 'no number format can be null', known: 'reported', facts: '§3' },
  'cells.background': {
    says: 'a background is read as it was set, and white without one',
    known: 'reported',
    facts: '§3',
  },
  'cells.fonts': {
    says: 'weight, style and line of letters are read by their names, and as normal and none where they have no other',
    known: 'documented',
    facts: '§3',
  },
  'cells.font-sizes': {
    says: 'size and family of letters are read as they were set, and as 10 points of Arial without',
    known: 'reported',
    facts: '§3',
  },
  'cells.notes': { says: 'a note set on a range stands on each of its cells', known: 'reported', facts: '§3' },
  'cells.clear-content': {
    says: 'clearing contents leaves notes, formats and looks',
    known: 'reported',
    facts: '§3',
  },
  'cells.data-range': {
    says: 'the data of a tab reach from A1 to its last row and column with content',
    known: 'documented',
    facts: '§3',
  },
  'cells.empty-data': { says: 'the data of an empty tab are one blank cell', known: 'reported', facts: '§3' },
  'choices.texts': {
    says: 'a list of choices becomes texts, and shows its arrow unless told otherwise',
    known: 'reported',
    facts: '§3',
  },
  'choices.warning': {
    says: 'a rule lets other values pass, with a warning, unless told otherwise',
    known: 'reported',
    facts: '§3',
  },
  'ranges.grid': { says: 'a range outside the grid is refused', known: 'reported', facts: '§3' },
  'ranges.size': { says: 'a range of no rows or columns is refused', known: 'reported', facts: '§3' },
  'ranges.names': {
    says: 'a range is named with small letters, with $, and by any two corners',
    known: 'reported',
    facts: '§3',
  },
  'ranges.whole': { says: 'D:F and 5:7 reach to the edges of the grid', known: 'reported', facts: '§3' },
  'ranges.list': { says: 'a list of ranges takes a number format at once', known: 'reported', facts: '§3' },
} as const satisfies Behaviours;
