import { readSoakOptions } from '../../soak/soak-options';
import { replayCommand } from '../../soak/story-task';

const known = ['troubled-push', 'user-behaviour'];
const read = (...args: string[]) => readSoakOptions(args, known);
const endless = Number.POSITIVE_INFINITY;

describe('the options of a soak', () => {
  it('are all stories for five minutes when nobody says how long', () => {
    expect(read()).toEqual({ firstSeed: 1, seeds: endless, minutes: 5, stories: known });
  });

  it('say how many seeds, or minutes, and from which on', () => {
    expect(read('--seeds', '20', '--from', '7')).toMatchObject({ firstSeed: 7, seeds: 20, minutes: endless });
    expect(read('--minutes', '0.5')).toMatchObject({ seeds: endless, minutes: 0.5 });
    expect(read('--seeds', '3', '--minutes', '2')).toMatchObject({ seeds: 3, minutes: 2 });
  });

  it('take their seeds from a commit', () => {
    expect(read('--from', '105b7d0e4a71ee50c697782c060c12aa13026eb5').firstSeed).toBe(0x105b7d0e);
    expect(read('--from', '1234567890123456789012345678901234567890').firstSeed).toBe(0x12345678);
  });

  it('play what a failing seed names, and nothing else', () => {
    const command = replayCommand({ story: 'troubled-push', seed: 274_431_246 });
    expect(read(...command.replace('npm run soak -- ', '').split(' '))).toEqual({
      firstSeed: 274_431_246,
      seeds: 1,
      minutes: endless,
      stories: ['troubled-push'],
    });
  });

  it.each([
    [['--story', 'no-such'], /--story is one of troubled-push, user-behaviour/],
    [['--seeds', 'many'], /--seeds many is no whole number/],
    [['--from', '4294967296'], /--from 4294967296 is no whole number below/],
    [['--minutes', '0'], /--minutes 0 is no number of minutes/],
    [['--sedes', '3'], /sedes/],
  ])('are refused where they do not fit: %j', (args, problem) => {
    expect(() => read(...args)).toThrow(problem);
  });
});
