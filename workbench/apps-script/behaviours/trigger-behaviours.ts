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
    says: 'the triggers of a file are those made in it, those of the project are of all files',
    known: 'documented',
    facts: '§5',
  },
  'triggers.limit': { says: 'a person has 20 triggers at most', known: 'documented', facts: '§1' },
} as const satisfies Behaviours;
