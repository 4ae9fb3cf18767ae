import type { ComponentChildren } from 'preact';
import { useSidebar } from './sidebar-context';
import { TaskProgress } from './task-progress';

/** What a person can do next, always in sight; how far it is while something is under way. */
export function ActionFooter({ children }: { readonly children: ComponentChildren }) {
  const { model } = useSidebar();
  return <footer class="footer">{model.task.value ? <TaskProgress /> : children}</footer>;
}
