import { findEndpoint } from '../../api/catalogue';
import type { PastCall } from '../../jobs/past-call';
import type { ListedRun, ShopRun } from '../../jobs/run-history';
import { mayNameMany } from '../../rows/row-targets';
import type { ScheduledPart } from '../../state/schema/push-lines';
import type { Language } from '../../text/message';

/** A run as the list of the latest shows it. */
interface RunFacts {
  readonly run: string;
  readonly state: ListedRun['state'];
  /** Milliseconds since 1970. */
  readonly at: number;
}

type RunView =
  /** `pushed`: how many values the shop took; `undoable`: how many of them have a way back; `leftToUndo`: how many of those nobody undid; `scheduled`: what of scheduled prices it was; `wentBack`: whether it was undone by those. */
  | (RunFacts & {
      readonly kind: 'push';
      readonly undoes: string | null;
      readonly pushed: number;
      readonly undoable: number;
      readonly leftToUndo: number;
      readonly scheduled: ScheduledPart;
      /** What its person called that; absent where they did not. */
      readonly plannedAs?: string;
      readonly wentBack: boolean;
    })
  /** `title`: what was done; `done`: for how many records. `counted`: the endpoint that was carried out for each of them; `null` where it may be about many at once. */
  | (RunFacts & {
      readonly kind: 'rows';
      readonly title: string;
      readonly counted: string | null;
      readonly done: number;
    })
  /** `title`: what was done; `done`: one where the shop has taken it. Open sidebars of earlier versions draw it as rows. */
  | (RunFacts & {
      readonly kind: 'call';
      readonly title: string;
      readonly done: 0 | 1;
      readonly outcome: PastCall['outcome'];
    })
  /** What open sidebars of earlier versions do not know they draw as rows: under its id, done for none. */
  | (Omit<RunFacts, 'at'> & {
      readonly kind: 'unreadable';
      readonly at: number | null;
      readonly title: string;
      readonly done: 0;
    });

export function runView(past: ShopRun, language: Language): RunView {
  const { run, state } = past;
  if (past.kind === 'unreadable') return { kind: past.kind, run, state, at: past.at, title: run, done: 0 };
  const { at } = past;
  if (past.kind === 'rows') {
    const title = summaryOf(past.endpoint, language);
    return { kind: past.kind, run, state, at, title, counted: countedBy(past.endpoint), done: past.counts?.done ?? 0 };
  }
  if (past.kind === 'call') {
    const { kind, endpoint, outcome } = past;
    return { kind, run, state, at, title: summaryOf(endpoint, language), done: outcome === 'done' ? 1 : 0, outcome };
  }
  const { done, soldMeanwhile, changedAfter } = past.counts ?? { done: 0, soldMeanwhile: 0, changedAfter: 0 };
  const { kind, undoes, undoable, leftToUndo, scheduled, plannedAs, wentBack } = past;
  const pushed = done + soldMeanwhile + changedAfter;
  const named = plannedAs === '' ? {} : { plannedAs };
  return { kind, run, state, at, undoes, pushed, undoable, leftToUndo, scheduled, wentBack, ...named };
}

function countedBy(id: string): string | null {
  const endpoint = findEndpoint(id);
  return endpoint === undefined || mayNameMany(endpoint) ? null : id;
}

/** What an endpoint does, in the person's language; its id for one that this version no longer knows. */
export const summaryOf = (endpoint: string, language: Language): string =>
  findEndpoint(endpoint)?.summary[language] ?? endpoint;
