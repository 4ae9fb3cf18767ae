import type { Signal } from '@preact/signals';
import { useSidebar } from '../shell/sidebar-context';

interface TypedConfirmationProps {
  /** What has to be typed. */
  readonly text: string;
  readonly typed: Signal<string>;
  /** What is asked; by default to confirm. */
  readonly label?: string;
}

/** Asks a person to type what a slip of the hand would not. */
export function TypedConfirmation({ text, typed, label }: TypedConfirmationProps) {
  const { texts } = useSidebar();
  return (
    <div class="field">
      <label for="confirmation">{label ?? texts.typeToConfirm(text)}</label>
      <input
        id="confirmation"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
      />
    </div>
  );
}
