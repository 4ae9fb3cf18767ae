/** The one way out of the script's context: JSON in, JSON out. Never throws. */
export type Bridge = (json: string) => string;

let bridge: Bridge = () => JSON.stringify({ error: 'The services are not connected.' });

export function connectBridge(connected: Bridge): void {
  bridge = connected;
}

/** What a service throws: as Apps Script's own errors, an `Error` by the name of `Exception`. */
export class Exception extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

let calls = 0;

/** How often the Cloud was asked so far: as long as it is not asked again, what it answered last still holds. */
export const callsSoFar = (): number => calls;

/** Asks the Cloud. @throws Exception with the Cloud's words. */
export function call<T = unknown>(name: string, ...args: readonly unknown[]): T {
  calls += 1;
  const answer = JSON.parse(bridge(JSON.stringify({ name, args }))) as { value: T } | { error: string };
  if ('error' in answer) throw new Exception(answer.error);
  return answer.value;
}
