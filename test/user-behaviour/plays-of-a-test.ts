import { type Deed, deeds } from './deeds';
import { type ExpectedPlay, expectedPlays, unexpectedAmong } from './expectations';
import { type Act, play } from './play';
import { knownMoments } from './sampled-plays';
import type { Job } from './scene';

/*
 * What one run of the tests plays of all that could be: every deed in every job once, and of what the product does wrong one showing for each reason
 * and job. Other moments, and the other showings, are for the soak.
 */

/** The first line of each reason and job. */
export function firstShowings(): readonly ExpectedPlay[] {
  const seen = new Set<string>();
  return expectedPlays().filter(({ failure, job }) => {
    const name = `${job.name} / ${failure.mend} / ${failure.reason}`;
    const isFirst = !seen.has(name);
    seen.add(name);
    return isFirst;
  });
}

/** What came of the deeds of a job that its first showings leave out. */
interface PlayedTogether {
  /** What broke though nothing says that it would, in words. */
  readonly unexpected: readonly string[];
  /** There was never anything to do these to. */
  readonly undone: readonly string[];
}

/** Plays several deeds at once: those of which nothing wrong is expected, and the others. Whoever found nothing to do in company acts alone, too. */
export function playOthers(job: Job): PlayedTogether {
  const unexpected: string[] = [];
  const undone: string[] = [];
  const plays = otherPlays(job);
  // Where several of them meet, one may break what only another breaks alone.
  const allHarmful = ofJob(expectedPlays(), job).map(({ act }) => act);
  const isHarmful = ({ deed }: Act): boolean => allHarmful.some((act) => act.deed === deed);
  for (const acts of plays) {
    const played = play(job, acts);
    const blamed = acts.length > 1 && acts.some(isHarmful) ? allHarmful : acts;
    unexpected.push(...unexpectedAmong({ job, acts: blamed }, played.broken));
    if (acts.length === 1) undone.push(...played.undone.map(({ name }) => name));
    else plays.push(...acts.filter(({ deed }) => played.undone.includes(deed)).map((act) => [act]));
  }
  return { unexpected, undone };
}

function otherPlays(job: Job): (readonly Act[])[] {
  const shown = new Set(ofJob(firstShowings(), job).map(({ act }) => act.deed));
  const lines = ofJob(expectedPlays(), job).filter(({ act }) => !shown.has(act.deed));
  const harmful = new Map(lines.map(({ act }) => [act.deed, act]));
  const harmless = deeds.filter((deed) => !shown.has(deed) && !harmful.has(deed));
  const groups = [
    spread(
      job,
      harmless.filter(({ isInTheWay }) => !isInTheWay),
    ),
    [...harmful.values()].filter(({ deed }) => !deed.isInTheWay),
    ...[...spread(job, harmless), ...harmful.values()].filter(({ deed }) => deed.isInTheWay).map((act) => [act]),
  ];
  return groups.filter((acts) => acts.length > 0);
}

const ofJob = (lines: readonly ExpectedPlay[], { name }: Job): readonly ExpectedPlay[] =>
  lines.filter(({ job }) => job.name === name);

/** Deeds in the order of their list, each in the middle of its share of the moments of a job. */
function spread(job: Job, chosen: readonly Deed[]): readonly Act[] {
  const moments = knownMoments(job);
  return chosen.flatMap((deed, index) => {
    const moment = moments[Math.floor(((index + 0.5) * moments.length) / chosen.length)];
    return moment ? [{ deed, moment }] : [];
  });
}
