import { signal } from '@preact/signals';

/** Whether there is room for a table: never in the panel, and in a window where the screen has it. */
export const hasRoom = signal(false);

/** As wide as the columns of a table need at least. */
const roomy = '(min-width: 640px)';

/** Follows how wide the page is. */
export function keepRoom(page: Window): void {
  const query = page.matchMedia(roomy);
  const look = () => {
    hasRoom.value = query.matches;
  };
  query.addEventListener('change', look);
  look();
}
