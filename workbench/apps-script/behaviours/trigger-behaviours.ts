import type { Behaviours } from './behaviour';

/** Of time-driven triggers. */
export const triggerBehaviours = {
  'triggers.hourly': { says: 'an hourly trigger runs whenever its hours are over', known: 'documented', facts: '§5' },
  'triggers.one-off': {
    says: 'a one-off trigger runs once, and stays listed until the script deletes it',
    known: 'reported',
    facts: '§5',
  },
  'triggers.files': {
    says: 'getProjectTriggers lists a person’s triggers of all files, getUserTriggers those of one, and neither anybody else’s',
    known: 'documented',
    facts: '§5',
  },
  'triggers.bound': {
    says: 'a bound script lists and counts the triggers of its own file alone',
    known: 'documented',
    facts: '§5',
  },
  'triggers.delete': {
    says: 'a trigger is deleted by nobody but the person who made it',
    known: 'documented',
    facts: '§5',
  },
  'triggers.limit': {
    says: 'twenty triggers are all that a person may have of a script, in all files together',
    known: 'documented',
    facts: '§1',
  },
  'triggers.one-of-each-type': {
    says: 'a published add-on is refused a second clock trigger of a person in a file, where the host is strict about it',
    known: 'reported',
    facts: '§5',
  },
  'triggers.minutes': {
    says: 'a bound script may run every 1, 5, 10, 15 or 30 minutes, and no other number of them',
    known: 'documented',
    facts: '§5',
  },
  'triggers.no-minutes': {
    says: 'a published add-on is refused a trigger that runs more often than every hour',
    known: 'documented',
    facts: '§5',
  },
  'triggers.hours': {
    says: 'every so many hours runs at the same minute, and skips turns that were missed',
    known: 'assumption',
    facts: '§5',
  },
  'triggers.days': {
    says: 'an hour of the day is kept to a minute in it, chosen once, in the zone that was asked for',
    known: 'documented',
    facts: '§5',
  },
  'triggers.near-minute': {
    says: 'near a minute means within 15 of it to both sides',
    known: 'documented',
    facts: '§5',
  },
  'triggers.weeks': {
    says: 'weeks run on one day of the week',
    known: 'documented',
    facts: '§5',
  },
  'triggers.month-day': {
    says: 'a day of the month runs every month that has it',
    known: 'assumption',
    facts: '§5',
  },
  'triggers.once': {
    says: 'at, atDate and after run once, atDate within 15 minutes of midnight',
    known: 'documented',
    facts: '§5',
  },
  'triggers.zone': {
    says: 'a zone that does not exist is refused',
    known: 'documented',
    facts: '§5',
  },
  'triggers.source': {
    says: 'a clock trigger tells its type and no id of a source',
    known: 'documented',
    facts: '§5',
  },
  'triggers.person': {
    says: 'a trigger runs as the person who made it, in its file, with all rights',
    known: 'documented',
    facts: '§5',
  },
  'triggers.event': {
    says: 'a clock trigger’s function is told the trigger, its mode, and the moment in UTC',
    known: 'documented',
    facts: '§5',
  },
  'triggers.no-ui': {
    says: 'a trigger’s execution has no UI, and what it toasts is seen by nobody',
    known: 'documented',
    facts: '§5',
  },
  'triggers.active-tab': {
    says: 'the active tab of a trigger’s execution is the first, wherever a person is',
    known: 'assumption',
    facts: '§5',
  },
} as const satisfies Behaviours;
