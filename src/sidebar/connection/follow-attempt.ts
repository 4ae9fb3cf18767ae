/** How often it is asked whether the person has agreed, and how many times in all. */
const everyMs = 4_000;
export const mostLooks = 90;

/**
 * Asks every few seconds, and whenever the person comes back to the panel, until the attempt is settled. Hidden, the panel asks nothing; after some minutes
 * only the person's own button does.
 * @returns what ends it.
 */
export function followAttempt(look: () => Promise<'waiting' | 'settled'>, page: Document): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = mostLooks;
  let isLooking = false;
  const later = () => {
    clearTimeout(timer);
    if (left > 0 && page.visibilityState === 'visible') timer = setTimeout(now, everyMs);
  };
  const now = () => {
    if (isLooking || left <= 0 || page.visibilityState !== 'visible') return;
    left -= 1;
    isLooking = true;
    void look().then((found) => {
      isLooking = false;
      if (found === 'settled') stop();
      else later();
    });
  };
  const stop = () => {
    left = 0;
    clearTimeout(timer);
    page.removeEventListener('visibilitychange', now);
    page.defaultView?.removeEventListener('focus', now);
  };
  page.addEventListener('visibilitychange', now);
  page.defaultView?.addEventListener('focus', now);
  later();
  return stop;
}
