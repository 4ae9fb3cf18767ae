import { readSoakOptions } from '../../soak/soak-options';
import { replayCommand, type StoryTask } from '../../soak/story-task';

const known = { stories: ['troubled-push', 'user-behaviour'], sweeps: ['user-behaviour'] };
const read = (...args: string[]) => readSoakOptions(args, known);
const readCommand = (task: StoryTask) => read(...replayCommand(task).replace('npm run soak -- ', '').split(' '));
const endless = Number.POSITIVE_INFINITY;

describe('the options of a soak', () => {
  it('are all stories for five minutes when nobody says how long', () => {
    expect(read()).toEqual({ pick: 'seed', first: 1, most: endless, minutes: 5, stories: known.stories });
  });

  it('say how many seeds, or minutes, and from which on', () => {
    expect(read('--seeds', '20', '--from', '7')).toMatchObject({ first: 7, most: 20, minutes: endless });
    expect(read('--minutes', '0.5')).toMatchObject({ most: endless, minutes: 0.5 });
    expect(read('--seeds', '3', '--minutes', '2')).toMatchObject({ most: 3, minutes: 2 });
  });

  it('take their seeds from a commit', () => {
    expect(read('--from', '105b7d0e4a71ee50c697782c060c12aa13026eb5').first).toBe(0x105b7d0e);
    expect(read('--from', '1234567890123456789012345678901234567890').first).toBe(0x12345678);
  });

  it('play every case of a story, however long it takes, from any on', () => {
    const every = { pick: 'case', most: endless, minutes: endless, stories: ['user-behaviour'] };
    expect(read('--story', 'user-behaviour', '--all')).toEqual({ ...every, first: 1 });
    expect(read('--story', 'user-behaviour', '--all', '--from', '700')).toEqual({ ...every, first: 700 });
  });

  it.each([
    { story: 'troubled-push', pick: 'seed', number: 274_431_246 },
    { story: 'user-behaviour', pick: 'case', number: 12_345 },
  ] as const)('play what a failing $pick names, and nothing else', ({ story, pick, number }) => {
    expect(readCommand({ story, pick, number })).toEqual({
      pick,
      first: number,
      most: 1,
      minutes: endless,
      stories: [story],
    });
  });

  it.each([
    [['--story', 'no-such'], /--story is one of troubled-push, user-behaviour/],
    [['--seeds', 'many'], /--seeds many is no whole number/],
    [['--from', '4294967296'], /--from 4294967296 is no whole number below/],
    [['--minutes', '0'], /--minutes 0 is no number of minutes/],
    [['--sedes', '3'], /sedes/],
    [['--all'], /--all and --case want --story, one of user-behaviour/],
    [['--story', 'troubled-push', '--case', '3'], /--all and --case want --story, one of user-behaviour/],
  ])('are refused where they do not fit: %j', (args, problem) => {
    expect(() => read(...args)).toThrow(problem);
  });
});
