import { useSidebar } from './sidebar-context';
import { TaskProgress } from './task-progress';

/** Progress that stays in sight however far a person scrolls; nothing while nothing is under way. */
export function TaskFooter() {
  const { model } = useSidebar();
  const task = model.task.value;
  if (!task || task.kind === 'schedule') return null;
  return (
    <footer class="footer">
      <TaskProgress />
    </footer>
  );
}
