import type { Behaviours } from './behaviour';

/** Of protected cells and tabs, and of cells with rules. */
export const protectionBehaviours = {
  'protections.owner': {
    says: 'the owner of a file edits what is protected, others only where they are on the list',
    known: 'documented',
    facts: '§3',
  },
  'protections.unchanged': {
    says: 'a new protection keeps nobody out whom the file is shared with, until its editors are changed',
    known: 'documented',
    facts: '§3',
  },
  'protections.warning': { says: 'warning-only protections let writes pass', known: 'documented', facts: '§3' },
  'protections.listing': {
    says: 'getProtections(SHEET) lists no protected ranges, and getProtections(RANGE) no protected tabs',
    known: 'documented',
    facts: '§3',
  },
  'protections.once': {
    says: 'protecting a tab again gives its protection, protecting a range again makes another',
    known: 'documented',
    facts: '§3',
  },
  'protections.unprotected': {
    says: 'a protected tab may leave ranges open, and a write has to lie within them',
    known: 'documented',
    facts: '§3',
  },
  'protections.refusal': {
    says: 'a write that touches a protected cell is refused as a whole, with Google’s words',
    known: 'reported',
    facts: '§3',
  },
  'cells.late-length': {
    says: 'where writes are bundled, that a text is too long for its cell is heard as late',
    known: 'reported',
    facts: '§1',
  },
  'protections.late': {
    says: 'where writes are bundled, a refusal is heard at the next read, flush, or the end of the execution',
    known: 'assumption',
    facts: '§3',
  },
  'protections.structure': {
    says: 'rows and columns are not put into, nor taken out of, a protected range by others',
    known: 'assumption',
    facts: '§3',
  },
  'protections.moves': {
    says: 'protected ranges follow rows and columns that are inserted and deleted, and stay where they are when rows are sorted',
    known: 'assumption',
    facts: '§3',
  },
  'protections.range': {
    says: 'a protected range can be given another range, and then protects that alone',
    known: 'documented',
    facts: '§3',
  },
  'protections.self': {
    says: 'whoever runs the script cannot take themselves off the list of editors',
    known: 'documented',
    facts: '§3',
  },
  'protections.governed': {
    says: 'only who may edit what is protected changes the protection',
    known: 'assumption',
    facts: '§3',
  },
  'protections.typing': {
    says: 'what a person types into cells that they may not edit does not arrive, and onEdit does not run for it',
    known: 'documented',
    facts: '§3',
  },
  'validation.reject': {
    says: 'what the rule of a cell does not take, and may not be entered, is refused whole, typed or written',
    known: 'reported',
    facts: '§3',
  },
  'validation.blank': {
    says: 'a cell with a rule may be emptied',
    known: 'assumption',
    facts: '§3',
  },
  'validation.formulas': {
    says: 'what a formula comes to is not held against the rule of its cell, neither when it is entered nor later',
    known: 'assumption',
    facts: '§3',
  },
  'validation.criteria': {
    says: 'numbers, texts, lists and tick boxes have rules of their own',
    known: 'documented',
    facts: '§3',
  },
  'validation.choices': { says: 'a drop-down by list has 500 values at most', known: 'reported', facts: '§3' },
  'checkboxes.insert': {
    says: 'putting in tick boxes makes all cells false, or the custom unchecked value',
    known: 'documented',
    facts: '§3',
  },
  'checkboxes.remove': {
    says: 'taking tick boxes out leaves no rule, and no value that a box stood for',
    known: 'documented',
    facts: '§3',
  },
  'checkboxes.checked': {
    says: 'isChecked tells what all boxes have in common, or null',
    known: 'documented',
    facts: '§3',
  },
  'checkboxes.content': {
    says: 'a tick box that is not ticked counts as content, a rule without a value does not',
    known: 'reported',
    facts: '§3',
  },
} as const satisfies Behaviours;
