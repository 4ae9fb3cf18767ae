import type { Behaviours } from './behaviour';

/** Of scripts, files and persons: what is kept for whom, triggers, rights, refusals. */
export const scriptBehaviours = {
  'userProperties.published': {
    says: 'user properties are the same in all files in which a person uses an add-on',
    known: 'documented',
    facts: '§6',
  },
  'userProperties.bound': {
    says: 'a bound script keeps user properties for its own file alone',
    known: 'documented',
    facts: '§6',
  },
  'userProperties.persons': {
    says: 'user properties are each person’s own, those of the document and of the script are one for all',
    known: 'documented',
    facts: '§6',
  },
  'userProperties.customFunctions': {
    says: 'custom functions read the user properties of the file’s owner, whoever looks at it',
    known: 'documented',
    facts: '§4',
  },
  'userStores.customFunctions': {
    says: 'custom functions take the user lock and the user cache of the file’s owner as well',
    known: 'assumption',
    facts: '§4',
  },
  'userLock.persons': {
    says: 'a user lock holds up the same person alone, in all their files',
    known: 'documented',
    facts: '§6',
  },
  'userCache.persons': { says: 'a user cache is each person’s own', known: 'documented', facts: '§6' },
  'documentStores.files': {
    says: 'properties, cache and lock of the document are each file’s own',
    known: 'documented',
    facts: '§6',
  },
  'files.noAccess': {
    says: 'nothing of a file is given to somebody with whom it is not shared any more',
    known: 'reported',
    facts: '§5',
  },
  'session.locale': {
    says: 'the language is that of the account of whoever runs the script',
    known: 'documented',
    facts: '§5',
  },
} as const satisfies Behaviours;
