/** What Google refuses whoever asks, by what it says then {facts §1, §5}: with the text that tells it, and what it names. */
const refusals = [
  { code: 'dayUsedUp', says: /Service invoked too many times for one day: ([\w ]+)/ },
  { code: 'dayUsedUp', says: /Service using too much (computer time) for one day/ },
  { code: 'pauseAsked', says: /Service invoked too many times in a short time: ([\w ]+)/ },
  { code: 'pauseAsked', says: /too many (scripts) running simultaneously/ },
  { code: 'pauseAsked', says: /(Script) invoked too many times per second/ },
  { code: 'pauseAsked', says: /(Bandwidth) quota exceeded/ },
  { code: 'rightsLapsed', says: /(Authorization) is required to perform that action/ },
  { code: 'tooManyTriggers', says: /too many (triggers)/ },
  { code: 'storageFull', says: /exceeded the (property storage) quota/ },
  { code: 'limitExceeded', says: /Limit exceeded: (.+?)\.?$/ },
] as const;

/** How such a trouble is told. */
export interface GoogleRefusal {
  readonly code: (typeof refusals)[number]['code'];
  /** The service or the limit, by Google's name. */
  readonly what: string;
}

/** @param text of a failure. @returns `undefined` for any other. */
export function googleRefusalIn(text: string): GoogleRefusal | undefined {
  for (const { code, says } of refusals) {
    const found = says.exec(text);
    if (found) return { code, what: found[1] ?? '' };
  }
  return undefined;
}
