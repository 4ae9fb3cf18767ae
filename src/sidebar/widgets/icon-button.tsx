import { useSidebar } from '../shell/sidebar-context';
import { Icon, type IconName } from './icon';

interface IconButtonProps {
  readonly icon: IconName;
  /** What it does, told to those who do not see the icon and shown when the mouse rests on it. */
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** For a button that stays pressed. */
  readonly isPressed?: boolean;
}

/** A button that is an icon; it waits while a task is under way. */
export function IconButton({ icon, label, onClick, disabled = false, isPressed }: IconButtonProps) {
  const { model } = useSidebar();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      disabled={disabled || model.task.value !== null}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
