import { deedNamed } from './deeds';
import { expectedFailures } from './expected-failures/all-expected-failures';
import type { ExpectedFailure, Shown } from './expected-failures/expected-failure';
import { type Broken, type Invariant, invariants } from './invariants';
import { type Act, momentText, play, readMoment } from './play';
import { everyPlay, type Play, playText } from './sampled-plays';
import type { Job } from './scene';
import { jobNamed } from './scenes/all-jobs';

/** One line of the table of expected failures, ready to be played. */
export interface ExpectedPlay {
  readonly failure: ExpectedFailure;
  readonly job: Job;
  readonly act: Act;
  readonly breaks: readonly Invariant[];
}

export const expectedPlays = (): readonly ExpectedPlay[] =>
  expectedFailures.flatMap((failure) => failure.shown.flatMap((shown) => playsThatShow(failure, shown)));

const playsThatShow = (failure: ExpectedFailure, { deeds, at, breaks, in: jobs }: Shown): readonly ExpectedPlay[] =>
  jobs.flatMap((job) =>
    deeds.map((deed) => ({
      ...{ failure, breaks, job: jobNamed(job) },
      act: { deed: deedNamed(deed), moment: readMoment(at) },
    })),
  );

export const playOf = ({ job, act }: ExpectedPlay): Play => ({ job, acts: [act] });

/** A failure is expected at its moment alone: at any other, the same is a new one. */
const nameOf = (job: Job, { deed, moment }: Act, invariant: Invariant): string =>
  `${job.name} / ${deed.name} / ${momentText(moment)} / ${invariant}`;

let expectedNames: ReadonlySet<string> | undefined;

function isExpected({ job, acts }: Play, invariant: Invariant): boolean {
  expectedNames ??= new Set(
    expectedPlays().flatMap((line) => line.breaks.map((broken) => nameOf(line.job, line.act, broken))),
  );
  const names = expectedNames;
  return acts.some((act) => names.has(nameOf(job, act, invariant)));
}

const inWords = ({ invariant, found }: Broken): string => `${invariant} (${invariants[invariant]}): ${found}`;

/** Of what a play broke: what no line of the table expects of any of its deeds, in words. */
export function unexpectedAmong(one: Play, broken: readonly Broken[]): readonly string[] {
  return broken
    .filter(({ invariant }) => !isExpected(one, invariant))
    .map((found) => `${playText(one)}: ${inWords(found)}`);
}

const brokenIn = ({ job, acts }: Play): readonly Broken[] => play(job, acts).broken;

/** What became of a line of the table. */
interface Standing {
  /** What holds by now, whenever the deed is done. */
  readonly mended: readonly Invariant[];
  readonly unexpected: readonly string[];
  /** Where other moments show it by now. */
  readonly movedTo: readonly string[];
}

/** Plays a line of the table. Where the job has other operations by now, so that its moment shows nothing, every other one is tried. */
export function lookFor(line: Omit<ExpectedPlay, 'failure'>): Standing {
  const { job, act, breaks } = line;
  const pinned = { job, acts: [act] };
  const broken = brokenIn(pinned);
  const missing = new Set(breaks);
  const strike = (found: readonly Broken[]): boolean =>
    found.filter(({ invariant }) => missing.delete(invariant)).length > 0;
  strike(broken);
  const movedTo: string[] = [];
  for (const other of missing.size > 0 ? everyPlay(job, act.deed) : []) {
    if (missing.size > 0 && strike(brokenIn(other))) movedTo.push(playText(other));
  }
  return { mended: [...missing], unexpected: unexpectedAmong(pinned, broken), movedTo };
}

/** A seed of the soak: so many plays, in which nothing may break but what the table expects. @throws Error with what does. */
export function actInsideExecutions(plays: Iterable<Play>): void {
  const unexpected = [...plays].flatMap((one) => unexpectedAmong(one, brokenIn(one)));
  if (unexpected.length > 0) throw new Error(unexpected.join('\n'));
}

/**
 * A seed of the soak: so many lines of the table, one seed going on where the one before ended, have to show what they say.
 * @throws Error with those that do not, and with what they break beside it.
 */
export function showExpectedFailures(seed: number, count: number): void {
  const lines = expectedPlays();
  const wrong = Array.from({ length: count }, (_, index) => lines[(seed * count + index) % lines.length]).flatMap(
    (line) => {
      if (!line) return [];
      const { mended, unexpected } = lookFor(line);
      const gone = mended.map((invariant) => `${playText(playOf(line))}: ${invariant} holds by now`);
      return [...gone, ...unexpected];
    },
  );
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}
