import { deedNamed } from './deeds';
import { expectedPlays, lookFor, playOf } from './expectations';
import { expectedFailures } from './expected-failures/all-expected-failures';
import { firstShowings, playOthers } from './plays-of-a-test';
import { everyPlay, playText } from './sampled-plays';
import { allJobs, jobNamed } from './scenes/all-jobs';

/** Deeds for which some jobs have nothing: no edit is in the tab, it has no results, or a column of formulas. */
const nothingToDo: Readonly<Record<string, readonly string[]>> = {
  'refresh products': ['type over an edit', 'clear a result'],
  'refresh order lines': ['type over an edit', 'clear a result'],
  'refresh an endpoint as rows': ['type over an edit', 'clear a result'],
  'refresh a report': ['type over an edit', 'clear a result'],
  'refresh the dashboard': ['type over an edit', 'clear a result'],
  'send rows': ['type over an edit'],
  'export the journal': ['type over an edit', 'clear a result'],
  'refresh functions': ['type over an edit', 'clear a result', 'sort one column alone'],
};

describe('a person who acts while the add-on works', () => {
  it.each(allJobs.map((job) => [job.name, job] as const))(
    'breaks nothing but what is expected, whatever they do: %s',
    (name, job) => {
      const { unexpected, undone } = playOthers(job);
      expect(unexpected).toEqual([]);
      expect([...undone].sort()).toEqual([...(nothingToDo[name] ?? [])].sort());
    },
  );
});

describe('what still goes wrong while people act', () => {
  const moved: string[] = [];

  it.each(firstShowings().map((line) => [playText(playOf(line)), line] as const))('shows in %s', (_name, line) => {
    const { mended, unexpected, movedTo } = lookFor(line);
    moved.push(...movedTo);
    // Whoever mended it takes it out of the table.
    expect({ mended, unexpected }).toEqual({ mended: [], unexpected: [] });
  });

  it('is told as mended once it shows at no moment', () => {
    const [play] = everyPlay(jobNamed('refresh functions'), deedNamed('write a note'));
    const [act] = play?.acts ?? [];
    if (!play || !act) throw new Error('the job has no moments');
    const { job } = play;
    expect(lookFor({ job, act, breaks: ['rowsBelong'] })).toEqual({
      ...{ mended: ['rowsBelong'], unexpected: [], movedTo: [] },
    });
  });

  it('is told, with what is to mend it', () => {
    const lines = expectedPlays();
    const told = expectedFailures.map((failure) => {
      const count = lines.filter((line) => line.failure === failure).length;
      return `${count} × ${failure.reason} (${failure.mend})`;
    });
    process.stderr.write(`\nExpected failures while people act:\n  ${told.join('\n  ')}\n`);
    if (moved.length > 0) process.stderr.write(`\nMoments that moved:\n  ${moved.join('\n  ')}\n`);
    expect(told).not.toEqual([]);
  });
});
