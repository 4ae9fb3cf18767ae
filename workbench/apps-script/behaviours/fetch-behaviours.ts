import type { Behaviours } from './behaviour';

/** Of `UrlFetchApp`. */
export const fetchBehaviours = {
  'fetch.text-body': {
    says: 'a text is sent as it is, of the type in contentType',
    known: 'documented',
    facts: '§2',
  },
  'fetch.form-body': { says: 'a payload of fields is sent as a form', known: 'documented', facts: '§2' },
  'fetch.multipart-body': {
    says: 'a blob among the fields makes it a multipart form',
    known: 'documented',
    facts: '§2',
  },
  'fetch.type-among-headers': {
    says: 'a type among the headers gives way to the type of the body',
    known: 'reported',
    facts: '§2',
  },
  'fetch.delete-body': { says: 'a DELETE carries a body', known: 'assumption', facts: '§2' },
  'fetch.patch-form': { says: 'a PATCH carries a multipart form', known: 'assumption', facts: '§2' },
  'fetch.options': {
    says: 'timeoutSeconds, followRedirects, validateHttpsCertificates and escaping are options',
    known: 'documented',
    facts: '§2',
  },
  'fetch.redirection': {
    says: 'a redirection that is not followed is an answer',
    known: 'documented',
    facts: '§2',
  },
  'fetch.get-body': { says: 'a GET takes no body', known: 'documented', facts: '§2' },
  'fetch.empty-body': { says: 'an empty text is no body, and a GET may have it', known: 'reported', facts: '§2' },
  'fetch.methods': { says: 'no methods but the five are sent', known: 'documented', facts: '§2' },
  'fetch.answer': {
    says: 'an answer has its status, headers, text and bytes, the latter signed',
    known: 'documented',
    facts: '§2',
  },
  'fetch.charset': {
    says: 'the text of an answer is read by the charset that is asked for, or else the one that the server tells, or UTF-8',
    known: 'assumption',
    facts: '§2',
  },
  'fetch.header-names': {
    says: 'names of headers come as servers usually write them',
    known: 'assumption',
    facts: '§2',
  },
  'fetch.blob-type': {
    says: 'the blob of an answer has the type that the server tells, without its charset',
    known: 'reported',
    facts: '§2',
  },
  'fetch.order': { says: 'answers come in the order of the requests', known: 'reported', facts: '§2' },
  'fetch.refusal': {
    says: 'a refused request throws, with the host alone and the beginning of the answer',
    known: 'reported',
    facts: '§2',
  },
  'fetch.refusal-in-batch': {
    says: 'one refused request takes the answers of the batch with it',
    known: 'reported',
    facts: '§2',
  },
  'fetch.muted-refusal': { says: 'a muted refusal is an answer', known: 'documented', facts: '§2' },
  'fetch.failure-texts': {
    says: 'a connection that fails throws, muted or not, with the whole address',
    known: 'reported',
    facts: '§2',
  },
  'fetch.failure-in-batch': {
    says: 'a connection that fails takes the answers of the batch with it, though all was sent',
    known: 'assumption',
    facts: '§2',
  },
  'fetch.reserved-headers': {
    says: 'the headers Host and Content-Length cannot be set',
    known: 'reported',
    facts: '§2',
  },
  'fetch.empty-header': { says: 'a header without a value is refused', known: 'reported', facts: '§2' },
  'fetch.address-length': { says: 'an address has 2,082 characters at most', known: 'documented', facts: '§1' },
  'fetch.header-limits': {
    says: 'a request has 100 headers at most, and none of more than 8 KB',
    known: 'documented',
    facts: '§1',
  },
  'fetch.body-limit': { says: 'a body has 50 MB at most', known: 'documented', facts: '§1' },
  'fetch.invalid-address': { says: 'an address that is none is refused', known: 'reported', facts: '§2' },
  'fetch.allowed-addresses': {
    says: 'only addresses that the manifest allows are fetched',
    known: 'documented',
    facts: '§2',
  },
  'fetch.timeout': {
    says: 'a request that takes longer than timeoutSeconds fails',
    known: 'documented',
    facts: '§2',
  },
  'fetch.default-timeout': {
    says: 'a request that takes longer than 360 seconds fails',
    known: 'documented',
    facts: '§2',
  },
} as const satisfies Behaviours;
