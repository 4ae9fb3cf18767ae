import type { Behaviours } from './behaviour';

/** Of what Google may answer instead of doing what it was asked. */
export const refusalBehaviours = {
  'refusals.tooManyForOneDay': {
    says: 'a service that was used too often today refuses by its name',
    known: 'documented',
    facts: '§1',
  },
  'refusals.tooManyInAShortTime': {
    says: 'a service that was used too often just now refuses by its name, and asks for pauses',
    known: 'documented',
    facts: '§1',
  },
  'refusals.tooMuchComputerTime': {
    says: 'a day’s time may be used up',
    known: 'documented',
    facts: '§1',
  },
  'refusals.tooManyAtOnce': {
    says: 'an execution may not even begin, since too many of a person are under way',
    known: 'documented',
    facts: '§1',
  },
  'refusals.requests': {
    says: 'a request that finds no address, no way or no answer in time fails with the address it was for',
    known: 'reported',
    facts: '§2',
  },
  'refusals.requestLost': {
    says: 'a request that was given up on may have arrived',
    known: 'reported',
    facts: '§2',
  },
  'refusals.authorizationLapsed': {
    says: 'rights that lapse in the middle of an execution are gone from there on, and have to be asked for anew',
    known: 'assumption',
    facts: '§5',
  },
  'refusals.spreadsheetFailed': {
    says: 'a spreadsheet may fail by its id, and what was written before stays as it was',
    known: 'reported',
    facts: '§3',
  },
  'refusals.spreadsheetTimedOut': {
    says: 'of what was not flushed when a spreadsheet times out the first part stays, in order, and the rest is gone',
    known: 'assumption',
    facts: '§3',
  },
  'refusals.lockUnavailable': {
    says: 'locks may be refused, since too many ask for them',
    known: 'reported',
    facts: '§6',
  },
  'refusals.propertyWrite': {
    says: 'a property may be refused, and keeps what it held',
    known: 'assumption',
    facts: '§6',
  },
  'refusals.serverError': {
    says: 'anything may fail with an error of the server',
    known: 'reported',
    facts: '§3',
  },
} as const satisfies Behaviours;
