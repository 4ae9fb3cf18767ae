import { deedNamed } from './deeds';
import { expectedFailures } from './expected-failures/all-expected-failures';
import type { Shown } from './expected-failures/expected-failure';
import { type Broken, type Invariant, invariants } from './invariants';
import { play, readMoment } from './play';
import { everyPlay, type Play, playText } from './sampled-plays';
import { jobNamed } from './scenes/all-jobs';

/** One line of the table of expected failures, ready to be played. */
interface ExpectedPlay {
  readonly play: Play;
  readonly breaks: readonly Invariant[];
}

export const expectedPlays = (): readonly ExpectedPlay[] =>
  expectedFailures.flatMap(({ shown }) => shown.flatMap(playsThatShow));

const playsThatShow = ({ deeds, at, breaks, in: jobs }: Shown): readonly ExpectedPlay[] =>
  jobs.flatMap((job) =>
    deeds.map((deed) => ({
      play: { job: jobNamed(job), deed: deedNamed(deed), moment: readMoment(at) },
      breaks,
    })),
  );

const nameOf = ({ job, deed }: Play, invariant: Invariant): string => `${job.name} / ${deed.name} / ${invariant}`;

let expectedNames: ReadonlySet<string> | undefined;

function isExpected(one: Play, invariant: Invariant): boolean {
  expectedNames ??= new Set(expectedPlays().flatMap((line) => line.breaks.map((broken) => nameOf(line.play, broken))));
  return expectedNames.has(nameOf(one, invariant));
}

const inWords = ({ invariant, found }: Broken): string => `${invariant} (${invariants[invariant]}): ${found}`;

function unexpectedAmong(one: Play, broken: readonly Broken[]): readonly string[] {
  return broken
    .filter(({ invariant }) => !isExpected(one, invariant))
    .map((found) => `${playText(one)}: ${inWords(found)}`);
}

const brokenIn = ({ job, moment, deed }: Play): readonly Broken[] => play(job, moment, deed) ?? [];

/** What a play breaks and no line of the table expects, in words. */
export const unexpectedIn = (one: Play): readonly string[] => unexpectedAmong(one, brokenIn(one));

/** What became of a line of the table. */
interface Standing {
  /** What holds by now, whenever the deed is done. */
  readonly mended: readonly Invariant[];
  readonly unexpected: readonly string[];
  /** Where other moments show it by now. */
  readonly movedTo: readonly string[];
}

/** Plays a line of the table. Where the job has other operations by now, so that its moment shows nothing, every other one is tried. */
export function lookFor({ play: pinned, breaks }: ExpectedPlay): Standing {
  const broken = brokenIn(pinned);
  const missing = new Set(breaks);
  const strike = (found: readonly Broken[]): boolean =>
    found.filter(({ invariant }) => missing.delete(invariant)).length > 0;
  strike(broken);
  const movedTo: string[] = [];
  for (const other of missing.size > 0 ? everyPlay(pinned.job, pinned.deed) : []) {
    if (missing.size > 0 && strike(brokenIn(other))) movedTo.push(playText(other));
  }
  return { mended: [...missing], unexpected: unexpectedAmong(pinned, broken), movedTo };
}

/** A seed of the soak: so many plays, in which nothing may break but what the table expects. @throws Error with what does. */
export function actInsideExecutions(plays: Iterable<Play>): void {
  const unexpected = [...plays].flatMap(unexpectedIn);
  if (unexpected.length > 0) throw new Error(unexpected.join('\n'));
}
