import type { Signal } from '@preact/signals';
import { useSidebar } from './sidebar-context';

interface HostChoiceProps {
  readonly hosts: readonly string[];
  readonly host: Signal<string>;
}

/** Under which of the vendor's two names the account lives. */
export function HostChoice({ hosts, host }: HostChoiceProps) {
  const { model, texts } = useSidebar();
  return (
    <fieldset class="field choice" disabled={model.task.value !== null}>
      <legend>{texts.connect.host}</legend>
      {hosts.map((known) => (
        <label key={known} class="choice-line">
          <input
            type="radio"
            name="host"
            value={known}
            checked={host.value === known}
            onChange={() => {
              host.value = known;
            }}
          />
          <span>
            {texts.connect.hostHint(known)}
            <span class="choice-detail">{known}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
