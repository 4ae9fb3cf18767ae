import type { Behaviours } from './behaviour';

/** Of tabs and what stands on them besides cells. */
export const tabBehaviours = {
  'tabs.selection': { says: 'the ranges that the person has selected are told', known: 'documented', facts: '§3' },
  'tabs.first-selection': {
    says: 'on a tab that has just come to the front the first cell is selected',
    known: 'assumption',
    facts: '§3',
  },
  'tabs.place': {
    says: 'a tab is inserted at its place, counted from 0, or behind the others',
    known: 'reported',
    facts: '§3',
  },
  'tabs.names': { says: 'a tab is found by its name, null when there is none', known: 'documented', facts: '§3' },
  'tabs.name-length': {
    says: 'the name of a tab has 100 characters at most',
    known: 'reported',
    facts: '§3',
  },
  'tabs.no-name': { says: 'no tab has an empty name', known: 'assumption', facts: '§3' },
  'tabs.frozen': {
    says: 'rows and columns that are seen cannot all be frozen',
    known: 'reported',
    facts: '§3',
  },
  'tabs.frozen-merges': {
    says: 'nothing is frozen through merged cells',
    known: 'reported',
    facts: '§3',
  },
  'tabs.some-seen': {
    says: 'rows and columns cannot all be hidden',
    known: 'reported',
    facts: '§3',
  },
  'tabs.hiding': { says: 'a tab can be hidden and shown', known: 'reported', facts: '§3' },
  'tabs.last-shown': { says: 'the last tab that is shown cannot be hidden', known: 'reported', facts: '§3' },
  'tabs.inserted-columns': {
    says: 'columns inserted among values move them, rows inserted below the last do not',
    known: 'reported',
    facts: '§3',
  },
  'tabs.zone': { says: 'a spreadsheet has a zone of its own', known: 'documented', facts: '§3' },
  'tabs.floating': {
    says: 'pictures and drawings over the cells of a tab are told apart, and neither are charts nor content',
    known: 'documented',
    facts: '§3',
  },
  'tabs.floating-copies': {
    says: 'a copy of a tab has the pictures and drawings of the original',
    known: 'assumption',
    facts: '§3',
  },
  'metadata.following': {
    says: 'metadata of a column are found where the column stands now',
    known: 'documented',
    facts: '§3',
  },
  'metadata.columns': {
    says: 'metadata of a column are found by their key, with value and place',
    known: 'reported',
    facts: '§3',
  },
  'metadata.refusal': {
    says: 'metadata on single cells and parts of rows or columns are refused',
    known: 'reported',
    facts: '§3',
  },
  'metadata.tab': { says: 'metadata of a tab are those of the tab itself', known: 'reported', facts: '§3' },
  'metadata.changing': {
    says: 'metadata change in place, and are gone when they are removed',
    known: 'reported',
    facts: '§3',
  },
  'metadata.limit': {
    says: 'the metadata of a tab and its columns have 30,000 characters at most, keys and values together',
    known: 'documented',
    facts: '§1',
  },
  'filters.one': { says: 'a tab has one filter; another one is refused', known: 'reported', facts: '§3' },
  'bandings.ranges': { says: 'a banding knows its range, and a tab its bandings', known: 'reported', facts: '§3' },
  'rules.relative': {
    says: 'a format rule reads from the first cell of its first range, and goes along with rows and columns',
    known: 'assumption',
    facts: '§3',
  },
  'rules.whole': {
    says: 'format rules are set all at once, in their order, of which the first that holds counts',
    known: 'documented',
    facts: '§3',
  },
  'filters.criteria': {
    says: 'each column of a filter has criteria of its own, which are copied, and are gone with the filter',
    known: 'documented',
    facts: '§3',
  },
  'filters.later': {
    says: 'a filter looks at rows when its criteria are set, and not at what is written later',
    known: 'assumption',
    facts: '§3',
  },
  'filters.lost': {
    says: 'a filter that was removed and made anew is the old one again when the execution dies before a flush',
    known: 'assumption',
    facts: '§3',
  },
  'bandings.moved': {
    says: 'a banding can be given another range, but none that another one has cells of',
    known: 'documented',
    facts: '§3',
  },
  'bandings.one': { says: 'a cell has one banding at most', known: 'reported', facts: '§3' },
} as const satisfies Behaviours;
