import type {
  ReviewedOperationView,
  ReviewView,
  RowLineView,
  RunLineView,
  ShownValuesView,
} from '../shell/server/rpc-views';

/** What can be done with an unfinished run: go on as it stands, be chosen from change by change, or only be ended. */
export type ReviewKind = 'mayGoOn' | 'choose' | 'closed' | 'unreadable' | 'lost';

/** What is known of an operation: `notSent` certainly has not reached the shop yet, `failed` never will. */
export type Certainty = 'unsure' | 'notSent' | 'done' | 'failed';

/** How an operation is carried on once it is ticked; `never` for what is not sent again whatever a person says. */
export type Way = 'lookedUp' | 'onYourWord' | 'never';

/** One request of an unfinished run, with all that it changes: ticked as a whole. */
export interface ReviewedItem extends ReviewedOperationView {
  readonly certainty: Certainty;
  /** `null` where there is nothing to choose. */
  readonly way: Way | null;
  /** Those of a push. */
  readonly changes: readonly RunLineView[];
  /** That of a run over rows. */
  readonly record: RowLineView | null;
  /** What is carried out for the rows of a run over rows. */
  readonly endpoint?: string;
  /** What people call what those rows hold. */
  readonly shown?: ShownValuesView;
}

export function kindOf({ standing, details }: ReviewView): ReviewKind {
  if (standing === 'lost') return 'lost';
  if (details === null) return 'unreadable';
  if (standing === 'foreign') return 'choose';
  return standing === 'closed' ? 'closed' : 'mayGoOn';
}

/** In the order in which a person should look at them. */
export const certainties: readonly Certainty[] = ['unsure', 'notSent', 'failed', 'done'];

export function itemsOf(review: ReviewView): ReviewedItem[] {
  const { details, operations } = review;
  return operations.map((one) => ({
    ...one,
    certainty: certaintyOf(one, review),
    way: kindOf(review) === 'choose' ? wayOf(one) : null,
    changes: details?.kind === 'push' ? details.lines.filter(({ operation }) => operation === one.operation) : [],
    ...(details?.kind === 'rows' ? { endpoint: details.endpoint, shown: details.shown } : {}),
    record: (details?.kind === 'rows' && details.lines.find(({ operation }) => operation === one.operation)) || null,
  }));
}

/** What has not left is certain only where nobody else can have written so, and no later line is missing. */
function certaintyOf({ state }: ReviewedOperationView, { standing }: ReviewView): Certainty {
  if (state === 'done' || state === 'failed') return state;
  return state === 'planned' && standing === 'current' ? 'notSent' : 'unsure';
}

function wayOf({ state, isLookedUp }: ReviewedOperationView): Way | null {
  if (state !== 'planned' && state !== 'leaving' && state !== 'accepted') return null;
  if (isLookedUp) return 'lookedUp';
  return state === 'planned' ? 'onYourWord' : 'never';
}

export const mayBeTicked = ({ way, changes, record }: ReviewedItem): boolean =>
  (way === 'lookedUp' || way === 'onYourWord') && (changes.length > 0 || record !== null);

/** Ticked from the beginning: what the shop is asked about first, and what neither reaches people nor moves money nor deletes. */
export const tickedAtFirst = (review: ReviewView): ReadonlySet<string> =>
  new Set(
    itemsOf(review)
      .filter((item) => mayBeTicked(item) && item.way === 'lookedUp' && (item.risk === 'read' || item.risk === 'write'))
      .map(({ operation }) => operation),
  );

const chosenOf = (items: readonly ReviewedItem[], chosen: ReadonlySet<string>): ReviewedItem[] =>
  items.filter((item) => mayBeTicked(item) && chosen.has(item.operation));

/** How many changes are carried on. */
export const countChosenChanges = (items: readonly ReviewedItem[], chosen: ReadonlySet<string>): number =>
  chosenOf(items, chosen).reduce((sum, { changes }) => sum + Math.max(1, changes.length), 0);

/** How many requests are carried on that lose data: that number has to be typed. */
export const countChosenDeletions = (items: readonly ReviewedItem[], chosen: ReadonlySet<string>): number =>
  chosenOf(items, chosen).filter(({ risk }) => risk === 'destructive').length;
