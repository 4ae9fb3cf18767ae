import type { Platform } from '../google/ports';

/** The longest that the cache keeps anything {facts §6}. */
const keptSeconds = 21_600;

/**
 * What an open panel watches: `state` is another text whenever something worked on the file, `edits` whenever a person edited a cell of a tab that can be
 * pushed. Only that they differ means anything; `''` where the cache has forgotten.
 */
export interface LatestChanges {
  readonly state: string;
  readonly edits: string;
}

const keyOf = (what: keyof LatestChanges): string => `ngorder.latest:${what}`;

/** One reading of the cache, and nothing else. */
export function latestChanges({ documentCache }: Pick<Platform, 'documentCache'>): LatestChanges {
  const known = documentCache.getAll([keyOf('state'), keyOf('edits')]);
  return { state: known.get(keyOf('state')) ?? '', edits: known.get(keyOf('edits')) ?? '' };
}

/** Lets every open panel of the file know that there is something new. */
export const noteChange = (
  { documentCache, codec }: Pick<Platform, 'documentCache' | 'codec'>,
  what: keyof LatestChanges,
): void => documentCache.put(keyOf(what), codec.uuid(), keptSeconds);
