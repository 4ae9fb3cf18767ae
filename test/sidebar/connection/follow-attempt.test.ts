import { followAttempt, mostLooks } from '../../../src/sidebar/connection/follow-attempt';

/** What of a page is listened to. */
function openPage() {
  const target = new EventTarget();
  const defaultView = new EventTarget();
  const page = Object.assign(target, { visibilityState: 'visible', defaultView });
  return { page, asDocument: page as unknown as Document };
}

describe('the panel while a person agrees elsewhere', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('asks a bounded number of times, and at once when the person comes back', async () => {
    const { page, asDocument } = openPage();
    const look = jest.fn(async () => 'waiting' as const);
    const stop = followAttempt(look, asDocument);
    await jest.advanceTimersByTimeAsync(9_000);
    expect(look).toHaveBeenCalledTimes(2);
    page.defaultView.dispatchEvent(new Event('focus'));
    expect(look).toHaveBeenCalledTimes(3);
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(look).toHaveBeenCalledTimes(mostLooks);
    stop();
  });

  it('asks nothing while it is hidden, once it is settled, or left', async () => {
    const { page, asDocument } = openPage();
    const look = jest.fn(async (): Promise<'waiting' | 'settled'> => 'settled');
    page.visibilityState = 'hidden';
    followAttempt(look, asDocument);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(look).not.toHaveBeenCalled();
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
    followAttempt(look, asDocument)();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
