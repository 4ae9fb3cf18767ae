import type { Behaviours } from './behaviour';

/** Of the language's runtime and of one execution in it. */
export const runtimeBehaviours = {
  'runtime.no-web-globals': {
    says: 'there are no timers, fetch, URL, text encoders or crypto',
    known: 'documented',
    facts: '§8',
  },
  'runtime.no-shared-globals': {
    says: 'there is nothing else of what browsers and Node share',
    known: 'reported',
    facts: '§8',
  },
  'runtime.fresh-globals': {
    says: 'an execution finds no globals of the one before',
    known: 'documented',
    facts: '§8',
  },
  'runtime.constants': { says: 'constants turn into their names in JSON', known: 'documented', facts: '§8' },
  'runtime.service-errors': {
    says: 'services throw errors by the name of Exception',
    known: 'reported',
    facts: '§8',
  },
  'runtime.plain-arguments': {
    says: 'a call of the page takes plain data and no dates',
    known: 'documented',
    facts: '§7',
  },
  'runtime.plain-answers': {
    says: 'a call of the page answers plain data and no dates',
    known: 'reported',
    facts: '§7',
  },
  'runtime.zone': { says: "the manifest's zone is the script's", known: 'documented', facts: '§9' },
  'execution.limit': { says: 'an execution takes 6 minutes at most', known: 'documented', facts: '§1' },
  'execution.short-limit': {
    says: 'simple triggers and custom functions take 30 seconds at most',
    known: 'documented',
    facts: '§1',
  },
  'execution.sleep': { says: 'a pause takes 5 minutes at most, and counts', known: 'documented', facts: '§6' },
  'execution.unflushed': {
    says: 'what was written to cells but not flushed is lost with an execution that dies',
    known: 'assumption',
    facts: '§3',
  },
  'execution.displaced': {
    says: 'what was written before somebody moved rows has arrived: an execution that dies takes nothing back that stands elsewhere',
    known: 'assumption',
    facts: '§3',
  },
  'execution.flushed': { says: 'what was flushed lasts', known: 'documented', facts: '§3' },
  'execution.properties': {
    says: 'properties that an execution wrote before it died last',
    known: 'assumption',
    facts: '§6',
  },
  'execution.locks': { says: 'an execution that dies gives its locks back', known: 'documented', facts: '§6' },
  'runtime.unknown-members': {
    says: 'members that a service has not are undefined, and calling them fails as calling undefined does',
    known: 'reported',
    facts: '§8',
  },
} as const satisfies Behaviours;
