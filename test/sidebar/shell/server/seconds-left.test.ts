import type { Progress } from '../../../../src/sidebar/shell/server/run-watch';
import { secondsLeft, stepBegan } from '../../../../src/sidebar/shell/server/seconds-left';

const at = (seconds: number, done: number, more: Partial<Progress> = {}): Progress => ({
  ...{ run: 'a', step: 'step.sending', text: '', done, total: 100, at: seconds * 1000 },
  ...more,
});

describe('how long a step still takes', () => {
  it('goes by the pace since it was watched', () => {
    expect(secondsLeft(at(10, 20), at(20, 40))).toBe(30);
    expect(secondsLeft(at(10, 20), at(21, 40))).toBe(33);
  });

  it('is not told before anything of it was done, nor at its end', () => {
    expect(secondsLeft(at(10, 20), at(10, 20))).toBeUndefined();
    expect(secondsLeft(at(10, 20), at(20, 20))).toBeUndefined();
    expect(secondsLeft(at(10, 20), at(20, 100))).toBeUndefined();
  });

  it('is measured anew for another step, another run, or one that begins again', () => {
    const began = at(10, 20);
    expect(stepBegan(null, began)).toBe(began);
    expect(stepBegan(began, at(20, 40))).toBe(began);
    for (const now of [at(20, 40, { step: 'step.verifying' }), at(20, 40, { run: 'b' }), at(20, 5)]) {
      expect(stepBegan(began, now)).toBe(now);
    }
  });
});
