import type { ComponentChildren } from 'preact';
import { useSidebar } from '../shell/sidebar-context';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  /** The one thing to do here; an alternative; a quiet one within text; one that ends something. */
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly disabled?: boolean;
  readonly submits?: boolean;
  /** The id of the form that it submits, where it stands outside of it. */
  readonly form?: string;
  /** Where the words on the button do not say enough by themselves. */
  readonly label?: string | undefined;
}

/** A button that waits while a task is under way. */
export function Button({
  children,
  onClick,
  look = 'secondary',
  disabled = false,
  submits = false,
  form,
  label,
}: ButtonProps) {
  const { model } = useSidebar();
  return (
    <button
      form={form}
      type={submits ? 'submit' : 'button'}
      class={`button ${look}`}
      disabled={disabled || model.task.value !== null}
      onClick={onClick}
      aria-label={label}
    >
      {children}
    </button>
  );
}
