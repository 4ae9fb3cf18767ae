import { type Deed, deeds } from './deeds';
import { type Act, type Moment, momentsOf, momentText } from './play';
import type { Job } from './scene';
import { allJobs } from './scenes/all-jobs';

/** A job with deeds at some of its moments. */
export interface Play {
  readonly job: Job;
  readonly acts: readonly Act[];
}

export const playText = ({ job, acts }: Play): string =>
  `${job.name}: ${acts.map(({ deed, moment }) => `${deed.name} ${momentText(moment)}`).join(', ')}`;

/** Numbers that follow from a seed, from 0 up to a limit. */
function draws(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const moments = new Map<string, readonly Moment[]>();

export function knownMoments(job: Job): readonly Moment[] {
  const known = moments.get(job.name) ?? momentsOf(job);
  moments.set(job.name, known);
  return known;
}

/** So many plays of one deed each that follow from a seed: no pair of job and deed comes twice before all have come once. */
export function* samplePlays(seed: number, count: number): Generator<Play> {
  const draw = draws(seed);
  let left: { readonly job: Job; readonly deed: Deed }[] = [];
  for (let index = 0; index < count; index += 1) {
    if (left.length === 0) left = allJobs.flatMap((job) => deeds.map((deed) => ({ job, deed })));
    const [pair] = left.splice(draw(left.length), 1);
    const known = pair && knownMoments(pair.job);
    const moment = known?.[draw(known.length)];
    if (pair && moment) yield { job: pair.job, acts: [{ deed: pair.deed, moment }] };
  }
}

/** Every moment of a job, with one deed. */
export function everyPlay(job: Job, deed: Deed): readonly Play[] {
  return knownMoments(job).map((moment) => ({ job, acts: [{ deed, moment }] }));
}
