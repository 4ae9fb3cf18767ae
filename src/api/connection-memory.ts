/**
 * What was learnt about one connection and is worth remembering between executions. Plain data: whoever creates the client
 * loads it before and saves it after.
 */
export interface ConnectionMemory {
  /** Which path candidate answered, by endpoint id. */
  paths: Record<string, string>;
  /** Records a page that were honoured, by endpoint id. */
  perPage: Record<string, number>;
  /** Lists that this server gives only with a filter that is printed as required, by endpoint id. */
  insistsOnFilter: Record<string, boolean>;
  /** How many requests at once went well. */
  width: number;
  /** Kinds of changes whose first request did in this shop what the document says, by action id. */
  proven: Record<string, boolean>;
  /** Requests that the server allows in 60 seconds, where it says so. */
  perMinute?: number;
  /** How many of the latest requests were answered when: kept only where the server limits them, one line for each second. */
  answered?: readonly AnsweredRequests[];
  /** Requests by which days were read once more that had been read before, since they may have changed. */
  reread?: RereadRequests;
}

/** Requests of one day of the shop, `yyyy-mm-dd`. */
export interface RereadRequests {
  readonly day: string;
  readonly requests: number;
}

/** Requests that were answered within one second. */
export interface AnsweredRequests {
  /** The last of them, in milliseconds since 1970. */
  readonly at: number;
  readonly count: number;
}

/** A connection's first calls go out a few at a time; each wave that goes well doubles the next. */
export const newConnectionMemory = (): ConnectionMemory => ({
  paths: {},
  perPage: {},
  insistsOnFilter: {},
  width: 4,
  proven: {},
});
