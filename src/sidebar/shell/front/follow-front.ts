import { effect } from '@preact/signals';
import type { SidebarModel } from '../sidebar-model';

/** How long the panel waits before it asks again which tab is in front: while a person works in it, and while it only stands beside. Hidden, it asks nothing. */
const pauses = { focused: 3_000, visible: 15_000 } as const;

/** Keeps home about the tab in front for as long as the page is there. */
export function followFront({ front, view, task, state }: SidebarModel, page: Document): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isHome = () => view.peek().kind === 'home' && Boolean(state.peek()?.connection);
  const later = () => {
    clearTimeout(timer);
    if (page.visibilityState === 'visible' && isHome()) {
      timer = setTimeout(now, page.hasFocus() ? pauses.focused : pauses.visible);
    }
  };
  const now = () => {
    clearTimeout(timer);
    if (page.visibilityState === 'visible' && isHome()) void front.beat().finally(later);
  };
  page.addEventListener('visibilitychange', now);
  page.defaultView?.addEventListener('focus', now);
  page.defaultView?.addEventListener('blur', later);
  // Home is shown again, or a task came to its end there.
  effect(() => {
    if (view.value.kind === 'home' && task.value === null && state.value?.connection) now();
  });
}
