import { isKilled } from '../push/crash-points';
import { codeOf } from '../push/open-pulled';
import { refreshByItself } from '../schedule/refresh-by-itself';
import { killedAtChange, openShared, silenceMs } from './shared-push';

/** Dies once the lines of a run have lasted, before anything of it left. */
function killedBeforeSending() {
  let flushes = 0;
  return {
    interrupt: ({ kind }: { readonly kind: string }, phase: 'before' | 'after'): boolean => {
      if (kind === 'flush' && phase === 'after') flushes += 1;
      return flushes === 1;
    },
  };
}

describe('a run of which nothing had left, put back beside a later one', () => {
  it('sends nothing of what the person unticked then, and nothing twice', () => {
    const shared = openShared();
    expect(isKilled(() => shared.confirmAll(shared.plan, killedBeforeSending()))).toBe(true);
    const earlier = shared.cells.read();
    shared.clock.advance(silenceMs);
    shared.cells.write([]);
    const plan = shared.preview();
    const [, ...unticked] = plan.edits.map(({ key }) => key);
    expect(isKilled(() => shared.confirm(plan, unticked, { interrupt: killedAtChange('after') }))).toBe(true);
    const arrived = shared.added();
    shared.clock.advance(silenceMs);
    shared.cells.write([...earlier, ...shared.cells.read()]);
    refreshByItself(shared);
    codeOf(() => shared.rpc('push.resume'));
    expect(shared.added()).toEqual(arrived);
    expect(shared.unfinished()).toBeNull();
  });
});
