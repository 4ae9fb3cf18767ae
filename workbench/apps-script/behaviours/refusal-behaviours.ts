import type { Behaviours } from './behaviour';

/** Of what Google may answer instead of doing what it was asked. */
export const refusalBehaviours = {
  'refusals.day': {
    says: 'a service that was used too often today refuses by its name',
    known: 'documented',
    facts: '§1',
  },
  'refusals.short-time': {
    says: 'a service that was used too often just now refuses by its name, and asks for pauses',
    known: 'documented',
    facts: '§1',
  },
  'refusals.bandwidth': {
    says: 'requests that bring too much at once fail as a whole, with the first address, though all may have been sent',
    known: 'reported',
    facts: '§1',
  },
  'refusals.computer-time': {
    says: 'a day’s time may be used up',
    known: 'documented',
    facts: '§1',
  },
  'refusals.simultaneous': {
    says: 'an execution may not even begin, since too many of a person are under way',
    known: 'documented',
    facts: '§1',
  },
  'refusals.requests': {
    says: 'a request that finds no address, no way or no answer in time fails with the address it was for',
    known: 'reported',
    facts: '§2',
  },
  'refusals.lost-requests': {
    says: 'a request that was given up on may have arrived',
    known: 'reported',
    facts: '§2',
  },
  'refusals.lapsed-rights': {
    says: 'rights that lapse in the middle of an execution are gone from there on, and have to be asked for anew',
    known: 'assumption',
    facts: '§5',
  },
  'refusals.spreadsheet': {
    says: 'a spreadsheet may fail by its id, and what was written before stays as it was',
    known: 'reported',
    facts: '§3',
  },
  'refusals.timeout': {
    says: 'of what was not flushed when a spreadsheet times out the first part stays, in order, and the rest is gone',
    known: 'assumption',
    facts: '§3',
  },
  'refusals.locks': {
    says: 'locks may be refused, since too many ask for them',
    known: 'reported',
    facts: '§6',
  },
  'refusals.properties': {
    says: 'a property may be refused, and keeps what it held',
    known: 'assumption',
    facts: '§6',
  },
  'refusals.server': {
    says: 'anything may fail with an error of the server',
    known: 'reported',
    facts: '§3',
  },
} as const satisfies Behaviours;
