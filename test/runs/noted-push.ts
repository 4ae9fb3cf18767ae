import { type Interrupt, isKilled } from '../push/crash-points';
import { type SharedPush, silenceMs } from './shared-push';

/** Dies after its nth flush. */
export function dyingAfterFlush(nth: number): Interrupt {
  let flushes = 0;
  return ({ kind }, phase) => {
    if (kind === 'flush' && phase === 'after') flushes += 1;
    return flushes === nth;
  };
}

/** Looks at the file right after its nth flush. */
export function afterFlush(nth: number, look: () => void): Interrupt {
  let flushes = 0;
  return ({ kind }, phase) => {
    if (kind === 'flush' && phase === 'after' && ++flushes === nth) look();
    return false;
  };
}

/** Lets work end in a death, and waits until nobody can be at work any more. @returns the journal's lines of then. */
export function killed(shared: SharedPush, work: () => unknown): string[][] {
  expect(isKilled(work)).toBe(true);
  shared.clock.advance(silenceMs);
  return shared.cells.read();
}

/** A run that its person noted, and of which nothing had left when they died. @returns its lines of then. */
export const noteOnly = (shared: SharedPush): string[][] =>
  killed(shared, () => shared.confirmAll(shared.plan, { interrupt: dyingAfterFlush(1) }));
