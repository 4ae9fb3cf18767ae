import { useSidebar } from '../shell/sidebar-context';

interface ChoiceButtonProps {
  readonly title: string;
  readonly hint?: string;
  readonly onChoose: () => void;
}

/** One line of a list to choose from; it waits while a task is under way. */
export function ChoiceButton({ title, hint, onChoose }: ChoiceButtonProps) {
  const { model } = useSidebar();
  return (
    <button type="button" class="choice-button" disabled={model.task.value !== null} onClick={onChoose}>
      <strong>{title}</strong>
      {hint !== undefined && <span class="hint">{hint}</span>}
    </button>
  );
}
