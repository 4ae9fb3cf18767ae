import type { Behaviours } from './behaviour';

/** Of utilities, pages, requests, logs and the runtime. */
export const utilityBehaviours = {
  'utilities.digest-charset': {
    says: 'digests take texts in US-ASCII unless a charset is given, foreign letters as question marks',
    known: 'reported',
    facts: '§6',
  },
  'utilities.hmac-charset': {
    says: 'signatures take value and key in US-ASCII unless a charset is given, foreign letters as question marks',
    known: 'reported',
    facts: '§6',
  },
  'utilities.hmac-bytes': {
    says: 'signatures take bytes for both value and key or for neither, and come as signed bytes',
    known: 'reported',
    facts: '§6',
  },
  'utilities.ungzip-name': {
    says: 'an unpacked blob keeps its name without .gz, and has no type',
    known: 'reported',
    facts: '§6',
  },
  'utilities.zip': {
    says: 'blobs are packed into a zip and unpacked by name; no two of one name',
    known: 'documented',
    facts: '§6',
  },
  'utilities.format-string': {
    says: 'templates are filled as by sprintf: texts, whole numbers, decimals, widths',
    known: 'documented',
    facts: '§6',
  },
  'utilities.parse-csv': {
    says: 'comma-separated values may stand in quotes, with separators, line breaks and doubled quotes in them',
    known: 'documented',
    facts: '§6',
  },
  'utilities.sleep': { says: 'a pause of more than five minutes is refused', known: 'documented', facts: '§6' },
  'fetch.null-options': { says: 'a request may be made with null for its options', known: 'reported', facts: '§2' },
  'fetch.request': {
    says: 'a request can be looked at without being sent',
    known: 'documented',
    facts: '§2',
  },
  'html.title': { says: 'the title of a page is an empty text until it is set', known: 'reported', facts: '§7' },
  'html.template': {
    says: 'scriptlets of a template run among the script’s globals, and what they print is escaped unless told otherwise',
    known: 'documented',
    facts: '§7',
  },
  'console.templates': {
    says: 'the log fills a first text with the values behind it',
    known: 'documented',
    facts: '§8',
  },
  'console.time': { says: 'the log tells how long something took, by its label', known: 'documented', facts: '§8' },
  'runtime.local-time': {
    says: 'local time of dates is that of the manifest’s zone',
    known: 'documented',
    facts: '§8',
  },
  'edits.event': {
    says: 'onEdit runs by itself for what a person types, clears or pastes, and is told where, and what stood in a single cell',
    known: 'documented',
    facts: '§5',
  },
  'edits.values': {
    says: 'the event of an edit tells values as texts, days as the text of their number',
    known: 'assumption',
    facts: '§5',
  },
  'edits.rights': {
    says: 'onEdit may read and write the spreadsheet and reach nothing outside it, and its failure is seen by nobody who edits',
    known: 'documented',
    facts: '§5',
  },
  'edits.scripts': { says: 'nothing runs for what scripts write', known: 'documented', facts: '§5' },
  'session.formulas': {
    says: 'custom functions may ask for the account’s language, unless the host is told to refuse it',
    known: 'assumption',
    facts: '§4',
  },
} as const satisfies Behaviours;
