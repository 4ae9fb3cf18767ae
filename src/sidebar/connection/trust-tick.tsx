import type { Signal } from '@preact/signals';
import { useSidebar } from '../shell/sidebar-context';

interface TrustTickProps {
  /** What is agreed to. */
  readonly label: string;
  readonly isTicked: Signal<boolean>;
  /** Whether the form was sent without it. */
  readonly isMissed: Signal<boolean>;
}

/** Whoever connects in a file with a script of its own confirms to know who else could get at what they connect with. */
export function TrustTick({ label, isTicked, isMissed }: TrustTickProps) {
  const { model, texts } = useSidebar();
  return (
    <div class="field">
      <label class="tick">
        <input
          type="checkbox"
          checked={isTicked.value}
          disabled={model.task.value !== null}
          aria-invalid={isMissed.value}
          aria-describedby={isMissed.value ? 'trust-error' : undefined}
          onChange={(event) => {
            isTicked.value = event.currentTarget.checked;
            isMissed.value = isMissed.value && !event.currentTarget.checked;
          }}
        />
        <span>{label}</span>
      </label>
      {isMissed.value && (
        <p id="trust-error" class="field-error" role="alert">
          {texts.connect.trustMissing}
        </p>
      )}
    </div>
  );
}
