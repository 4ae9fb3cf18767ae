import { useSidebar } from '../shell/sidebar-context';

/** Turns the hourly refresh on and off. */
export function HourlySwitch({ isOn }: { readonly isOn: boolean }) {
  const { model, texts } = useSidebar();
  return (
    <section class="card">
      <label class="switch">
        <span class="switch-label">{texts.hourly.label}</span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={isOn}
          checked={isOn}
          disabled={model.task.value !== null}
          aria-describedby="hourly-hint"
          onChange={(event) => void model.pulls.setHourly(event.currentTarget.checked)}
        />
      </label>
      <p id="hourly-hint" class="hint">
        {texts.hourly.hint}
      </p>
    </section>
  );
}
