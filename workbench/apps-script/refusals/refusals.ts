import { authorizationRequired } from '../authorization';

/** What a refusal's text may name. */
export interface RefusedOperation {
  /** As in the reference, `Range.setValues`. */
  readonly name: string;
  readonly documentId: string;
  /** Of the first request; empty for anything but HTTP. */
  readonly url: string;
}

/** What Google may answer instead of doing what it was asked. */
interface Refusal {
  readonly text: (operation: RefusedOperation) => string;
  /** What else it does: part of the unflushed writes stays and the rest is gone, or the person's rights are. */
  readonly effect?: 'tearsWrites' | 'endsConsent';
}

/** What refusals call a service {facts §1}; by the operation's name up to the dot. */
const services: Readonly<Record<string, string>> = {
  UrlFetchApp: 'urlfetch',
  Properties: 'properties',
  MailApp: 'email',
  Cache: 'cache',
  Lock: 'lock',
};

function serviceOf({ name }: RefusedOperation): string {
  const [owner = name] = name.split('.');
  return services[owner] ?? 'spreadsheets';
}

/** By name; the texts are the platform's {facts §1, §2, §3, §5, §6}. */
export const refusals = {
  tooManyForOneDay: { text: (operation) => `Service invoked too many times for one day: ${serviceOf(operation)}.` },
  tooManyInAShortTime: {
    text: (operation) =>
      `Service invoked too many times in a short time: ${serviceOf(operation)}. Try Utilities.sleep(1000) between calls.`,
  },
  tooMuchComputerTime: { text: () => 'Service using too much computer time for one day.' },
  tooManyAtOnce: {
    text: () => 'There are too many scripts running simultaneously for this Google user account.',
  },
  tooManyPerSecond: { text: () => 'Script invoked too many times per second for this Google user account.' },
  bandwidthExceeded: { text: ({ url }) => `Bandwidth quota exceeded: ${url}. Try reducing the rate of data transfer.` },
  addressUnavailable: { text: ({ url }) => `Address unavailable: ${url}` },
  dnsError: { text: ({ url }) => `DNS error: ${url}` },
  requestTimeout: { text: ({ url }) => `Timeout: ${url}` },
  authorizationLapsed: { text: () => authorizationRequired, effect: 'endsConsent' },
  spreadsheetFailed: {
    text: ({ documentId }) => `Service Spreadsheets failed while accessing document with id ${documentId}.`,
  },
  spreadsheetTimedOut: {
    text: ({ documentId }) => `Service Spreadsheets timed out while accessing document with id ${documentId}.`,
    effect: 'tearsWrites',
  },
  lockUnavailable: { text: () => 'There are too many LockService operations against the same script.' },
  serverError: { text: () => "We're sorry, a server error occurred. Please wait a bit and try again." },
} as const satisfies Readonly<Record<string, Refusal>>;

export type RefusalId = keyof typeof refusals;

/** A refusal as what it may be, whichever it is. */
export const refusalNamed = (id: RefusalId): Refusal => refusals[id];
