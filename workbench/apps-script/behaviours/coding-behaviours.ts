import type { Behaviours } from './behaviour';

/** Of dates as texts, bytes, blobs, digests and number formats. */
export const codingBehaviours = {
  'dates.patterns': {
    says: 'dates are formatted by patterns of Java, in a zone that is named',
    known: 'documented',
    facts: '§6',
  },
  'bytes.base64': {
    says: 'a text in base64 is its bytes in base64, and is decoded web-safe or not',
    known: 'reported',
    facts: '§6',
  },
  'bytes.packing': { says: 'texts of any letters are packed and unpacked', known: 'documented', facts: '§6' },
  'blobs.packed': {
    says: 'a packed blob is called archive.gz unless told otherwise, of the type application/x-gzip',
    known: 'reported',
    facts: '§6',
  },
  'blobs.texts': {
    says: 'a blob of a text has the type text/plain and no name, and its copies go their own way',
    known: 'reported',
    facts: '§6',
  },
  'digests.bytes': { says: 'digests come as signed bytes', known: 'documented', facts: '§6' },
  'digests.kinds': {
    says: 'there are MD5 and the digests of SHA, of texts and of bytes',
    known: 'reported',
    facts: '§6',
  },
  'formats.numbers': {
    says: 'number formats know affixes, groups, percent, days, and a section for each sign',
    known: 'documented',
    facts: '§3',
  },
  'formats.colors': { says: 'a section of a number format may name a colour', known: 'documented', facts: '§3' },
} as const satisfies Behaviours;
