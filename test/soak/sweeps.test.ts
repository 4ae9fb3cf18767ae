import { stories } from '../../soak/stories';
import { sweeps } from '../../soak/sweeps';

describe('the sweeps of a soak', () => {
  it.each(Object.entries(sweeps))(
    'are of a story, count their cases, and play from the first to the last: %s',
    (name, sweep) => {
      const count = sweep.count();
      expect(Object.keys(stories)).toContain(name);
      expect(count).toBeGreaterThan(0);
      sweep.play(1);
      sweep.play(count);
      expect(() => sweep.play(count + 1)).toThrow(RangeError);
    },
  );
});
