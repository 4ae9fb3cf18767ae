import type { ComponentChildren } from 'preact';
import { useSidebar } from './sidebar-context';
import { TaskProgress } from './task-progress';

/** Always in sight: how far it is while something is under way, otherwise what can be done next. */
export function PageFooter({ children }: { readonly children: ComponentChildren }) {
  const { model } = useSidebar();
  return <footer class="footer">{model.task.value ? <TaskProgress /> : children}</footer>;
}
