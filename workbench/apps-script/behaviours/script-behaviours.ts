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
  'triggers.lists': {
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
  'triggers.twenty': {
    says: 'twenty triggers are all that a person may have of a script, in all files together',
    known: 'documented',
    facts: '§1',
  },
  'triggers.oneOfEachType': {
    says: 'a published add-on is refused a second clock trigger of a person in a file, where the host is strict about it',
    known: 'reported',
    facts: '§5',
  },
  'triggers.minutes.bound': {
    says: 'a bound script may run every 1, 5, 10, 15 or 30 minutes, and no other number of them',
    known: 'documented',
    facts: '§5',
  },
  'triggers.minutes.published': {
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
  'triggers.nearMinute': {
    says: 'near a minute means within 15 of it to both sides',
    known: 'documented',
    facts: '§5',
  },
  'triggers.weeks': {
    says: 'weeks run on one day of the week',
    known: 'documented',
    facts: '§5',
  },
  'triggers.monthDay': {
    says: 'a day of the month runs every month that has it',
    known: 'assumption',
    facts: '§5',
  },
  'triggers.once': {
    says: 'at, atDate and after run once, atDate within 15 minutes of midnight, and stay listed',
    known: 'reported',
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
  'triggers.noUi': {
    says: 'a trigger’s execution has no UI, and what it toasts is seen by nobody',
    known: 'documented',
    facts: '§5',
  },
  'triggers.activeSheet': {
    says: 'the active tab of a trigger’s execution is the first, wherever a person is',
    known: 'assumption',
    facts: '§5',
  },
  'authorization.denied': {
    says: 'after an upgrade that lists more scopes, calls of the sidebar and the menu fail until they are granted anew',
    known: 'assumption',
    facts: '§5',
  },
  'authorization.info': {
    says: 'what is not granted makes the status REQUIRED, with an address where it can be granted',
    known: 'documented',
    facts: '§9',
  },
  'authorization.unaffected': {
    says: 'custom functions and simple triggers go on after such an upgrade',
    known: 'assumption',
    facts: '§5',
  },
  'authorization.triggers.bound': {
    says: 'a bound script’s triggers do not run for a person who has to be asked anew',
    known: 'documented',
    facts: '§5',
  },
  'authorization.triggers.published': {
    says: 'an add-on’s triggers run all the same, until the first line whose right is missing',
    known: 'documented',
    facts: '§5',
  },
  'authorization.requireScopes': {
    says: 'requireScopes ends the execution where one of them is not granted, and refuses those that are not in the manifest',
    known: 'documented',
    facts: '§9',
  },
  'authorization.granular': {
    says: 'single scopes may be left out, and each missing one fails where it is needed',
    known: 'documented',
    facts: '§9',
  },
  'authorization.revoked': {
    says: 'a person who has taken everything back has to be asked anew',
    known: 'documented',
    facts: '§9',
  },
  'quotas.counted': {
    says: 'requests, property operations, mails and the time of triggers are counted for each person',
    known: 'documented',
    facts: '§1',
  },
  'quotas.fetchAll': {
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
  'quotas.triggerTime': {
    says: 'triggers do not run any more for a person whose time for them is used up',
    known: 'documented',
    facts: '§1',
  },
  'quotas.customFunctions': {
    says: 'custom functions use the quota of whoever has the file open',
    known: 'documented',
    facts: '§4',
  },
  'mail.send': {
    says: 'mails need a right of their own, and no more recipients than the day has left',
    known: 'documented',
    facts: '§1',
  },
} as const satisfies Behaviours;
