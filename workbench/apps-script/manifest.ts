/** What the emulated host reads of `appsscript.json` {facts §9}. */
export interface Manifest {
  /** The script's zone. */
  readonly timeZone?: string;
  /** When absent, Apps Script finds the scopes by itself and nothing is missing. */
  readonly oauthScopes?: readonly string[];
  /** When present, every fetched URL must begin with one of these. */
  readonly urlFetchWhitelist?: readonly string[];
}

/** The zone of a script whose manifest names none. */
const usualZone = 'America/New_York';

export const zoneOf = ({ timeZone = usualZone }: Manifest): string => timeZone;
