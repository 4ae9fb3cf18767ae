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
} as const satisfies Behaviours;
