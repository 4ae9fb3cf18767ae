import type { Behaviours } from './behaviour';

/** Of formulas: how they are written, and what they come to. */
export const formulaBehaviours = {
  'formulas.local-spelling': {
    says: 'where decimals have a comma people type semicolons between arguments and see them again; a comma there is an error',
    known: 'reported',
    facts: '§3',
  },
  'formulas.semicolons': {
    says: 'semicolons between arguments are taken in every locale, and become commas where these are used',
    known: 'reported',
    facts: '§3',
  },
  'formulas.script-spelling': {
    says: 'scripts read and write formulas as they are spelled in English, whatever the spreadsheet’s locale',
    known: 'assumption',
    facts: '§3',
  },
  'formulas.functions': {
    says: 'the most used functions come to what their pages say, errors included',
    known: 'documented',
    facts: '§3',
  },
  'formulas.arrays': {
    says: 'ARRAYFORMULA computes for each cell of a range, and fills the cells below and beside',
    known: 'documented',
    facts: '§3',
  },
  'formulas.reach': {
    says: 'a cell that a formula fills with an empty text counts as content',
    known: 'assumption',
    facts: '§3',
  },
  'formulas.volatile': {
    says: 'NOW and TODAY tell the spreadsheet’s time at every calculation, and show it as a date',
    known: 'documented',
    facts: '§3',
  },
  'formulas.dates': {
    says: 'what a script’s function gives as a date is shown and read as one',
    known: 'assumption',
    facts: '§4',
  },
  'formulas.volatile-arguments': {
    says: 'a script’s function that is given NOW shows Loading... and is never called',
    known: 'documented',
    facts: '§4',
  },
  'formulas.volatile-references': {
    says: 'a script’s function that is given a cell with NOW shows an error and is never called',
    known: 'reported',
    facts: '§4',
  },
  'formulas.spilling': {
    says: 'a table fills what is empty beside and below, is read from there by other formulas, and shows #REF! as long as something stands in its way',
    known: 'documented',
    facts: '§3',
  },
  'formulas.circles': {
    says: 'all formulas of a circle show #REF!, whatever catches errors in it; what is not computed makes no circle',
    known: 'reported',
    facts: '§3',
  },
  'formulas.blanks': {
    says: 'a blank is alike to 0, FALSE and an empty text, which is none itself; what is left out, and what a lookup finds blank, is blank',
    known: 'reported',
    facts: '§3',
  },
  'formulas.implicit-values': {
    says: 'where one value is wanted a range gives that of the formula’s row or column, a computed table its first',
    known: 'assumption',
    facts: '§3',
  },
  'formulas.names': {
    says: 'named ranges may be written whatever their case, and formulas follow them',
    known: 'documented',
    facts: '§3',
  },
  'formulas.day-formats': {
    says: 'results that are days are shown as days',
    known: 'assumption',
    facts: '§3',
  },
} as const satisfies Behaviours;
