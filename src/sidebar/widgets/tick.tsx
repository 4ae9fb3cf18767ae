import type { Signal } from '@preact/signals';
import { useSidebar } from '../shell/sidebar-context';

interface TickProps {
  readonly label: string;
  readonly value: Signal<boolean>;
}

/** Something that a person ticks or not, with its words beside it; not while a task is under way. */
export function Tick({ label, value }: TickProps) {
  const { model } = useSidebar();
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={value.value}
        disabled={model.task.value !== null}
        onChange={({ currentTarget }) => {
          value.value = currentTarget.checked;
        }}
      />
      <span>{label}</span>
    </label>
  );
}
