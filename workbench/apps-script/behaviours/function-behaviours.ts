import type { Behaviours } from './behaviour';

/** Of custom functions in cells. */
export const functionBehaviours = {
  'functions.arguments': {
    says: 'a custom function gets a range as rows of cells, with dates as dates',
    known: 'documented',
    facts: '§4',
  },
  'functions.single-cell': {
    says: 'a custom function gets a single cell as its value',
    known: 'documented',
    facts: '§4',
  },
  'functions.blank': { says: 'a custom function gets a blank cell as an empty text', known: 'assumption', facts: '§4' },
  'functions.spill': { says: 'the table that a custom function gives spills', known: 'documented', facts: '§4' },
  'functions.too-wide': {
    says: 'a table that is wider than the tab does not spill, and the cell shows #REF!',
    known: 'reported',
    facts: '§4',
  },
  'functions.too-tall': {
    says: 'a table that is taller than the tab makes the tab longer',
    known: 'assumption',
    facts: '§4',
  },
  'functions.too-long': {
    says: 'a text that is longer than a cell holds shows an error that says so',
    known: 'reported',
    facts: '§4',
  },
  'functions.no-number': {
    says: 'what a custom function gives that is no number, or no date, shows #NUM!',
    known: 'assumption',
    facts: '§4',
  },
  'functions.failure': {
    says: 'what a custom function throws stands in the cell as #ERROR! with the message',
    known: 'documented',
    facts: '§4',
  },
  'functions.timeout': {
    says: 'a custom function that took too long says so in the cell',
    known: 'documented',
    facts: '§4',
  },
  'functions.names': {
    says: 'formulas know no function whose name ends in _',
    known: 'documented',
    facts: '§4',
  },
  'functions.marked': {
    says: 'where functions are marked @customfunction formulas know those alone',
    known: 'assumption',
    facts: '§4',
  },
  'functions.side-by-side': {
    says: 'thirty custom functions calculate side by side, more wait',
    known: 'documented',
    facts: '§1',
  },
  'functions.kept-answers': {
    says: 'a custom function is called once for the same arguments',
    known: 'reported',
    facts: '§4',
  },
  'functions.forgotten-answers': {
    says: 'Sheets may forget answers, and call all functions anew',
    known: 'reported',
    facts: '§4',
  },
  'functions.formula-again': {
    says: 'a formula that comes back into a cell is called anew',
    known: 'reported',
    facts: '§4',
  },
  'functions.days': {
    says: 'a day that is worked out inside of the call reaches a custom function as a date',
    known: 'assumption',
    facts: '§4',
  },
} as const satisfies Behaviours;
