import type { Behaviours } from './behaviour';

/** Of scripts, files and persons: what is kept for whom, what each has granted, and what a day allows them. */
export const scriptBehaviours = {
  'properties.add-on': {
    says: 'user properties are the same in all files in which a person uses an add-on',
    known: 'documented',
    facts: '§6',
  },
  'properties.bound': {
    says: 'a bound script keeps user properties for its own file alone',
    known: 'documented',
    facts: '§6',
  },
  'properties.persons': {
    says: 'user properties are each person’s own, those of the document and of the script are one for all',
    known: 'documented',
    facts: '§6',
  },
  'functions.owner-stores': {
    says: 'custom functions take the user lock and the user cache of the file’s owner as well',
    known: 'assumption',
    facts: '§4',
  },
  'lock.persons': {
    says: 'a user lock holds up the same person alone, in all their files',
    known: 'documented',
    facts: '§6',
  },
  'cache.persons': { says: 'a user cache is each person’s own', known: 'documented', facts: '§6' },
  'properties.files': {
    says: 'properties, cache and lock of the document are each file’s own',
    known: 'documented',
    facts: '§6',
  },
  'rights.no-access': {
    says: 'nothing of a file is given to somebody with whom it is not shared any more',
    known: 'reported',
    facts: '§5',
  },
  'rights.language': {
    says: 'the language is that of the account of whoever runs the script',
    known: 'documented',
    facts: '§5',
  },
  'consent.denied': {
    says: 'after an upgrade that lists more scopes, calls of the sidebar and the menu fail until they are granted anew',
    known: 'assumption',
    facts: '§5',
  },
  'consent.status': {
    says: 'what is not granted makes the status REQUIRED, with an address where it can be granted',
    known: 'documented',
    facts: '§9',
  },
  'consent.unaffected': {
    says: 'custom functions and simple triggers go on after such an upgrade',
    known: 'assumption',
    facts: '§5',
  },
  'consent.bound-triggers': {
    says: 'a bound script’s triggers do not run for a person who has to be asked anew',
    known: 'documented',
    facts: '§5',
  },
  'consent.add-on-triggers': {
    says: 'an add-on’s triggers run all the same, until the first line whose right is missing',
    known: 'documented',
    facts: '§5',
  },
  'consent.required-scopes': {
    says: 'requireScopes ends the execution where one of them is not granted, and refuses those that are not in the manifest',
    known: 'documented',
    facts: '§9',
  },
  'consent.granular': {
    says: 'single scopes may be left out, and each missing one fails where it is needed',
    known: 'documented',
    facts: '§9',
  },
  'consent.revoked': {
    says: 'a person who has taken everything back has to be asked anew',
    known: 'documented',
    facts: '§9',
  },
  'quotas.counted': {
    says: 'requests, property operations, mails and the time of triggers are counted for each person',
    known: 'documented',
    facts: '§1',
  },
  'quotas.batch': {
    says: 'every request of a batch counts, and a batch that does not fit is refused as a whole',
    known: 'assumption',
    facts: '§1',
  },
  'quotas.window': {
    says: 'a quota is whole again 24 hours after its first use',
    known: 'documented',
    facts: '§1',
  },
  'quotas.fetches': {
    says: 'requests beyond the quota of the day are refused by name of the service',
    known: 'reported',
    facts: '§1',
  },
  'quotas.workspace': {
    says: 'a Workspace account has more of everything, and its refusals call the service premium',
    known: 'reported',
    facts: '§1',
  },
  'quotas.properties': {
    says: 'property operations beyond the quota of the day are refused, a bulk of them counting as one',
    known: 'assumption',
    facts: '§1',
  },
  'quotas.trigger-time': {
    says: 'triggers do not run any more for a person whose time for them is used up',
    known: 'documented',
    facts: '§1',
  },
  'quotas.functions': {
    says: 'custom functions use the quota of whoever has the file open',
    known: 'documented',
    facts: '§4',
  },
  'mail.send': {
    says: 'mails need a right of their own, and no more recipients than the day has left',
    known: 'documented',
    facts: '§1',
  },
  'mail.remaining': {
    says: 'how many recipients are left for today is told to whoever may send mails, each one less with every mail',
    known: 'documented',
    facts: '§1',
  },
  'mail.address': {
    says: 'a mail to what is no address is refused with that text, and counts for nothing',
    known: 'reported',
    facts: '§1',
  },
  'mail.declined': {
    says: 'who leaves out mails has all else, and is told which right is missing and where to grant it',
    known: 'documented',
    facts: '§9',
  },
  'mail.lapsed': {
    says: 'after an upgrade that asks for mails on top, an add-on’s triggers go on but for the mails, until they are granted',
    known: 'documented',
    facts: '§5',
  },
  'versions.content': {
    says: 'a restored version brings back cells, formulas, formats, tabs and what was hidden',
    known: 'assumption',
    facts: '§3',
  },
  'versions.ids': {
    says: 'a restored version brings back metadata and the ids of tabs, and ids given since are not given again',
    known: 'assumption',
    facts: '§3',
  },
  'versions.kept': {
    says: 'properties, caches and triggers stay as they are when a version is restored',
    known: 'assumption',
    facts: '§3',
  },
  'copies.content': {
    says: 'a copy of a file has its tabs, cells and metadata under another id',
    known: 'assumption',
    facts: '§3',
  },
  'copies.properties': {
    says: 'a copy of a file has none of its properties',
    known: 'documented',
    facts: '§6',
  },
  'copies.triggers': { says: 'a copy of a file has no triggers', known: 'assumption', facts: '§5' },
  'copies.script': {
    says: 'a bound script goes along with a copy, as another script, and both are the copier’s',
    known: 'documented',
    facts: '§6',
  },
} as const satisfies Behaviours;
