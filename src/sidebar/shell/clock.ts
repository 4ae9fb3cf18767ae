import { signal } from '@preact/signals';

/** The person's clock. Whoever reads it while drawing is drawn anew as time goes on, so that `today` is not said of yesterday where a panel stays open over night. */
export const clock = signal({ now: (): number => Date.now() });

const minuteMs = 60_000;

/** Lets it be read anew each minute, and at once where the panel is looked at again: browsers let those rest that nobody sees. */
export function keepClock(page: Window): void {
  const renew = () => {
    clock.value = { ...clock.value };
  };
  page.setInterval(renew, minuteMs);
  page.addEventListener('focus', renew);
  page.document.addEventListener('visibilitychange', renew);
}
