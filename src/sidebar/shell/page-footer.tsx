import type { ComponentChildren } from 'preact';
import { useSidebar } from './sidebar-context';
import { TaskProgress } from './task-progress';

/** Always in sight: how far it is while something is under way, otherwise what can be done next. */
export function PageFooter({ children }: { readonly children: ComponentChildren }) {
  const { model } = useSidebar();
  const task = model.task.value;
  // A switch shows by itself that it was turned.
  const isInSight = task !== null && task.kind !== 'schedule';
  return <footer class="footer">{isInSight ? <TaskProgress /> : children}</footer>;
}
