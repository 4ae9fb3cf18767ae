import type { Signal } from '@preact/signals';
import { useSidebar } from '../shell/sidebar-context';
import { RadioChoice } from '../widgets/radio-choice';

interface HostChoiceProps {
  readonly hosts: readonly string[];
  readonly host: Signal<string>;
}

/** Under which of the vendor's two names the account lives. */
export function HostChoice({ hosts, host }: HostChoiceProps) {
  const { texts } = useSidebar();
  return (
    <RadioChoice
      name="host"
      legend={texts.connect.host}
      options={hosts.map((known) => ({ value: known, label: texts.connect.hostHint(known), hint: known }))}
      chosen={host.value}
      onChoose={(known) => {
        host.value = known;
      }}
    />
  );
}
