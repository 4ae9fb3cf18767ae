import { effect } from '@preact/signals';
import type { SidebarModel, View } from '../sidebar-model';

/** How long the panel waits before it asks again which tab is in front: while a person works in it, and while it only stands beside. Hidden, it asks nothing. */
const pauses = { focused: 3_000, visible: 15_000 } as const;

/** Pages of what happens by itself: home, and what is planned for later. */
const followed: ReadonlySet<View['kind']> = new Set(['home', 'scheduled']);

/** Keeps these pages up to date for as long as one is there. */
export function followFront({ front, view, task, state }: SidebarModel, page: Document): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isFollowed = () => followed.has(view.peek().kind) && Boolean(state.peek()?.connection);
  const later = () => {
    clearTimeout(timer);
    if (page.visibilityState === 'visible' && isFollowed()) {
      timer = setTimeout(now, page.hasFocus() ? pauses.focused : pauses.visible);
    }
  };
  const now = () => {
    clearTimeout(timer);
    if (page.visibilityState === 'visible' && isFollowed()) void front.beat().finally(later);
  };
  page.addEventListener('visibilitychange', now);
  page.defaultView?.addEventListener('focus', now);
  page.defaultView?.addEventListener('blur', later);
  // One is shown again, or a task came to its end there.
  effect(() => {
    if (followed.has(view.value.kind) && task.value === null && state.value?.connection) now();
  });
}
