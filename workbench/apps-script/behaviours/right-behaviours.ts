import type { Behaviours } from './behaviour';

/** Of what an execution may do, by how it began and by the manifest. */
export const rightBehaviours = {
  'rights.none': {
    says: 'without rights a menu is added and the language read',
    known: 'documented',
    facts: '§5',
  },
  'rights.none-refusals': {
    says: 'without rights neither the spreadsheet nor properties are to be had',
    known: 'documented',
    facts: '§5',
  },
  'rights.simple-trigger': { says: 'a simple trigger reads and writes cells', known: 'documented', facts: '§5' },
  'rights.simple-trigger-refusals': {
    says: 'a simple trigger reaches neither the web nor a sidebar or dialog',
    known: 'documented',
    facts: '§5',
  },
  'rights.function': {
    says: 'a custom function reads the spreadsheet, properties and the web',
    known: 'documented',
    facts: '§4',
  },
  'rights.function-refusals': {
    says: 'a custom function writes neither cells nor properties, and shows nothing',
    known: 'documented',
    facts: '§4',
  },
  'rights.function-properties': {
    says: 'a custom function writes properties where the host is told to allow it',
    known: 'reported',
    facts: '§4',
  },
  'rights.function-web': {
    says: 'a custom function reaches the web without the scope for it',
    known: 'reported',
    facts: '§4',
  },
  'rights.function-owner': {
    says: "a custom function sees the owner's user properties, whoever looks at it",
    known: 'documented',
    facts: '§4',
  },
  'rights.full': { says: 'a menu item may do all, triggers included', known: 'documented', facts: '§5' },
  'rights.granted': {
    says: 'where nothing is left to grant, the status says so',
    known: 'documented',
    facts: '§9',
  },
  'rights.scopes': {
    says: 'what the manifest has no scope for is refused when it is called, naming the scope',
    known: 'documented',
    facts: '§9',
  },
} as const satisfies Behaviours;
