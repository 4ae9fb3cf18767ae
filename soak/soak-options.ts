import { parseArgs } from 'node:util';

export interface SoakOptions {
  readonly firstSeed: number;
  /** How many seeds from the first on; without end when absent. */
  readonly seeds: number;
  /** No story begins later than so many minutes after the start; without end when absent. */
  readonly minutes: number;
  readonly stories: readonly string[];
}

/** Where nobody says how long. */
const usualMinutes = 5;
const commitHash = /^[0-9a-f]{40}$/;

/**
 * Reads the command line of `npm run soak`.
 * @param known names of all stories.
 * @throws Error with what does not fit.
 */
export function readSoakOptions(args: readonly string[], known: readonly string[]): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string' },
      minutes: { type: 'string' },
      from: { type: 'string' },
      seed: { type: 'string' },
      story: { type: 'string' },
    },
  });
  const { story, seed, from = '1' } = values;
  if (story !== undefined && !known.includes(story)) throw new Error(`--story is one of ${known.join(', ')}.`);
  const stories = story === undefined ? known : [story];
  if (seed !== undefined) {
    return { firstSeed: readNumber('--seed', seed), seeds: 1, minutes: Number.POSITIVE_INFINITY, stories };
  }
  const isEndless = values.seeds === undefined && values.minutes === undefined;
  return {
    firstSeed: commitHash.test(from) ? Number.parseInt(from.slice(0, 8), 16) : readNumber('--from', from),
    seeds: values.seeds === undefined ? Number.POSITIVE_INFINITY : readNumber('--seeds', values.seeds),
    minutes: isEndless ? usualMinutes : readMinutes(values.minutes),
    stories,
  };
}

function readMinutes(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
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
