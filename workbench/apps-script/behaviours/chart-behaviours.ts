import type { Behaviours } from './behaviour';

/** Of embedded charts. */
export const chartBehaviours = {
  'charts.id': {
    says: 'a chart has an id once it was inserted, and is found with all that was set',
    known: 'documented',
    facts: '§3',
  },
  'charts.update': {
    says: 'a chart is changed in place by what was modified from it, and by nothing else',
    known: 'documented',
    facts: '§3',
  },
  'charts.kinds': {
    says: 'the builder of one type of chart has that type, by its constant',
    known: 'reported',
    facts: '§3',
  },
  'charts.place': { says: 'a chart tells its cell and how far from it it lies', known: 'reported', facts: '§3' },
  'charts.removal': { says: 'a chart is removed once', known: 'documented', facts: '§3' },
  'charts.ranges': { says: 'a chart has a range once, however often it is added', known: 'assumption', facts: '§3' },
  'charts.signatures': {
    says: 'what is no chart, range or constant is refused',
    known: 'reported',
    facts: '§3',
  },
  'charts.titles': {
    says: 'the builder of charts of any type has no setTitle, those of one type have',
    known: 'reported',
    facts: '§3',
  },
  'charts.protection': {
    says: 'no chart is inserted on a tab that somebody else protected',
    known: 'assumption',
    facts: '§3',
  },
  'charts.following': {
    says: 'a chart and its ranges follow inserted and deleted rows and columns',
    known: 'assumption',
    facts: '§3',
  },
  'charts.unflushed': {
    says: 'what was not flushed of a chart is lost with an execution that dies',
    known: 'assumption',
    facts: '§3',
  },
} as const satisfies Behaviours;
