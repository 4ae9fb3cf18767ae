import type { NotedGap } from '../../state/schema/runs/journal-gap';
import type { LatestRunStore } from './latest-run';
import type { RunMemoryStore } from './run-memory';

/**
 * That lines of runs are gone which this person, or anybody, had: the file was set back, or the journal deleted or forgotten. What it does not tell may
 * have been carried out all the same.
 */
export interface JournalGap {
  /** Another where more has gone since. */
  readonly id: string;
  /** The first runs that stand in the journal since, by what each store remembers; `undefined` while none does. */
  readonly next: readonly string[] | undefined;
  /** When the later of them began, in milliseconds since 1970; `Infinity` while none did. */
  readonly to: number;
}

interface Remembered {
  readonly run: string;
  readonly gap?: NotedGap;
}

/** @param isGone whether the journal holds no line of a run. */
export function findGap(
  { memory, latest }: { readonly memory: RunMemoryStore; readonly latest: LatestRunStore },
  isGone: (run: string) => boolean,
): JournalGap | undefined {
  const known = memory.read();
  const kept: readonly (Remembered | undefined)[] = [known === 'unreadable' ? undefined : known, latest.read()];
  const noted = kept.flatMap((one) => one?.gap ?? []);
  const gone = kept
    .flatMap((one) => one?.run ?? [])
    .filter((run) => run !== '' && isGone(run) && !noted.some((gap) => gap.run === run));
  if (noted.length + gone.length === 0) return undefined;
  return {
    id: [...new Set([...noted.map(({ run }) => run), ...gone])].sort().join(),
    next: gone.length > 0 ? undefined : noted.map(({ next }) => next),
    to: gone.length > 0 ? Number.POSITIVE_INFINITY : Math.max(...noted.map(({ to }) => to)),
  };
}

/**
 * What is kept of gaps when another run becomes the latest that is remembered.
 * @param before what was remembered until now.
 * @param began when that run did.
 */
export function gapBeside(
  before: Remembered | undefined,
  run: string,
  began: number,
  isGone: (run: string) => boolean,
): { readonly gap?: NotedGap } {
  const noted = before?.gap;
  const isLost = before !== undefined && before.run !== '' && before.run !== run && isGone(before.run);
  if (isLost && noted?.run !== before.run) return { gap: { run: before.run, next: run, to: began } };
  if (!noted) return {};
  // What stood there since may be gone as well.
  return { gap: isGone(noted.next) ? { run: noted.run, next: run, to: began } : noted };
}
