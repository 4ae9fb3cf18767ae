import type { TimingView } from './rpc-views';
import type { TaskKind } from './task-kind';

interface ErrorDetails {
  readonly filter?: string;
  readonly tabId?: number;
  readonly offered?: TimingView;
  readonly token?: string;
  readonly technical?: string;
}

/** An error that the script answered with, or that kept it from answering (`transport`). `message` is in the person's language. */
export class ServerError extends Error {
  readonly code: string;
  /** The filter or parameter that was refused, by its title or name. */
  readonly filter: string | undefined;
  /** The tab that it is about, where something can be done about it there. */
  readonly tabId: number | undefined;
  /** Times of a schedule that would do, where those that were asked for would not. */
  readonly offered: TimingView | undefined;
  /** By which the person confirms just what was refused. */
  readonly token: string | undefined;
  /** What only support asks for; `''` where there is no such thing. */
  readonly technical: string;

  constructor(code: string, message: string, { filter, tabId, offered, token, technical = '' }: ErrorDetails = {}) {
    super(message);
    this.name = 'ServerError';
    this.code = code;
    this.filter = filter;
    this.tabId = tabId;
    this.offered = offered;
    this.token = token;
    this.technical = technical;
  }
}

export const asServerError = (caught: unknown): ServerError =>
  caught instanceof ServerError
    ? caught
    : new ServerError('unexpected', caught instanceof Error ? caught.message : String(caught));

/** What a person can do about an error right here. */
export type Remedy =
  | 'letInAnew'
  | 'oauthForm'
  | 'pull'
  | 'review'
  | 'reload'
  | 'lookThrough'
  | 'reset'
  | 'putRight'
  | 'connections'
  | 'schedule';

const remedies: Readonly<Record<string, Remedy>> = {
  keyRejected: 'letInAnew',
  grantEnded: 'letInAnew',
  appRefused: 'oauthForm',
  forbidden: 'letInAnew',
  nothingPulled: 'pull',
  tabGone: 'reload',
  landingCutOff: 'pull',
  zoneChanged: 'pull',
  planGone: 'review',
  rowsMoved: 'review',
  listChanged: 'reload',
  busy: 'reload',
  leaseLost: 'reload',
  outOfTime: 'reload',
  transport: 'reload',
  runNotOwn: 'lookThrough',
  runChanged: 'lookThrough',
  runLost: 'lookThrough',
  damagedState: 'reset',
  resetHasScheduled: 'reset',
  columnsMixedUp: 'putRight',
  tabChanged: 'review',
  notConnected: 'reload',
  connectionRemoved: 'reload',
  connectionInUse: 'connections',
  connectionUnfinished: 'connections',
  tooManyConnections: 'connections',
  tabOfOtherShop: 'connections',
  leftAtOtherShop: 'connections',
  jobOfOtherShop: 'connections',
  connectionHasJobs: 'connections',
  jobGone: 'schedule',
  jobChanged: 'schedule',
  tooManyJobs: 'schedule',
};

/** While rows are read there is no preview of them to be made again. */
const withoutPreview: readonly TaskKind[] = ['planRows'];

export function remedyFor(error: ServerError, during: TaskKind): Remedy | undefined {
  const remedy = remedies[error.code];
  return remedy === 'review' && withoutPreview.includes(during) ? undefined : remedy;
}
