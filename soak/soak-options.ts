import { parseArgs } from 'node:util';
import type { PickedBy } from './story-task';

export interface SoakOptions {
  readonly pick: PickedBy;
  /** The first seed, or the first case. */
  readonly first: number;
  /** How many from the first on; without end when absent. */
  readonly most: number;
  /** No story begins later than so many minutes after the start; without end when absent. */
  readonly minutes: number;
  readonly stories: readonly string[];
}

/** The names of what can be played. */
export interface KnownStories {
  readonly stories: readonly string[];
  /** Those of which every case can be played. */
  readonly sweeps: readonly string[];
}

/** Where nobody says how long. */
const usualMinutes = 5;
const commitHash = /^[0-9a-f]{40}$/;
const endless = Number.POSITIVE_INFINITY;

/**
 * Reads the command line of `npm run soak`.
 * @throws Error with what does not fit.
 */
export function readSoakOptions(args: readonly string[], known: KnownStories): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string' },
      minutes: { type: 'string' },
      from: { type: 'string' },
      seed: { type: 'string' },
      story: { type: 'string' },
      case: { type: 'string' },
      all: { type: 'boolean' },
    },
  });
  const { story, seed, from = '1', seeds, all = false } = values;
  if (story !== undefined && !known.stories.includes(story)) {
    throw new Error(`--story is one of ${known.stories.join(', ')}.`);
  }
  const stories = story === undefined ? known.stories : [story];
  if (seed !== undefined) {
    return { pick: 'seed', first: readNumber('--seed', seed), most: 1, minutes: endless, stories };
  }
  if (all || values.case !== undefined) {
    if (story === undefined || !known.sweeps.includes(story)) {
      throw new Error(`--all and --case want --story, one of ${known.sweeps.join(', ')}.`);
    }
    const [first, most] =
      values.case === undefined ? [readNumber('--from', from), endless] : [readNumber('--case', values.case), 1];
    return { pick: 'case', first, most, minutes: readMinutes(values.minutes), stories };
  }
  const isEndless = seeds === undefined && values.minutes === undefined;
  return {
    pick: 'seed',
    first: commitHash.test(from) ? Number.parseInt(from.slice(0, 8), 16) : readNumber('--from', from),
    most: seeds === undefined ? endless : readNumber('--seeds', seeds),
    minutes: isEndless ? usualMinutes : readMinutes(values.minutes),
    stories,
  };
}

function readMinutes(text: string | undefined): number {
  if (text === undefined) return endless;
  const minutes = Number(text);
  if (!(minutes > 0)) throw new Error(`--minutes ${text} is no number of minutes.`);
  return minutes;
}

/** Seeds beyond 32 bits would not reach the generators whole. */
function readNumber(option: string, text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number < 2 ** 32)) throw new Error(`${option} ${text} is no whole number below ${2 ** 32}.`);
  return number;
}
