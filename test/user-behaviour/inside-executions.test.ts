import { deedNamed } from './deeds';
import { actInsideExecutions, expectedPlays, lookFor, unexpectedIn } from './expectations';
import { expectedFailures } from './expected-failures/all-expected-failures';
import { everyPlay, playText, samplePlays } from './sampled-plays';
import { allJobs, jobNamed } from './scenes/all-jobs';

const seed = 20_260_302;
const plays = 130;

describe('a person who acts while the add-on works', () => {
  it.each(allJobs.map((job) => [job.name, job] as const))('changes nothing by doing nothing: %s', (_name, job) => {
    const [moment] = everyPlay(job, deedNamed('do nothing'));
    expect(moment && unexpectedIn(moment)).toEqual([]);
  });

  it('breaks nothing but what is expected, whatever they do and whenever', () => {
    actInsideExecutions(samplePlays(seed, plays));
  });
});

describe('what the product still does wrong while people act', () => {
  const lines = expectedPlays();
  const moved: string[] = [];

  it.each(lines.map((line) => [playText(line.play), line] as const))('shows in %s', (_name, line) => {
    const { mended, unexpected, movedTo } = lookFor(line);
    moved.push(...movedTo);
    // Whoever mended it takes it out of the table.
    expect({ mended, unexpected }).toEqual({ mended: [], unexpected: [] });
  });

  it('is told as mended once it shows at no moment', () => {
    const [play] = everyPlay(jobNamed('refresh functions'), deedNamed('write a note'));
    if (!play) throw new Error('the job has no moments');
    expect(lookFor({ play, breaks: ['rowsBelong'] })).toEqual({ mended: ['rowsBelong'], unexpected: [], movedTo: [] });
  });

  it('is told, with the issue that is to mend it', () => {
    const told = expectedFailures.map(({ reason, mend, shown }) => {
      const count = shown.reduce((sum, { deeds, in: jobs }) => sum + deeds.length * jobs.length, 0);
      return `${count} × ${reason} (${mend})`;
    });
    process.stderr.write(`\nExpected failures while people act:\n  ${told.join('\n  ')}\n`);
    if (moved.length > 0) process.stderr.write(`\nMoments that moved:\n  ${moved.join('\n  ')}\n`);
    expect(told).not.toEqual([]);
  });
});
