import type { PullMode } from '../../shell/server/rpc-views';
import { useSidebar } from '../../shell/sidebar-context';
import { RadioChoice } from '../../widgets/radio-choice';
import type { PullForm } from './pull-form';

const modes: readonly PullMode[] = ['update', 'replace', 'append'];

/** What becomes of the rows that are there already. */
export function ModeChoice({ form }: { readonly form: PullForm }) {
  const { texts } = useSidebar();
  const words = texts.pulls.form;
  return (
    <RadioChoice
      name="mode"
      legend={words.landing}
      options={modes.map((mode) => ({ value: mode, label: words.modes[mode], hint: words.modeHints[mode] }))}
      chosen={form.mode.value}
      onChoose={(mode) => {
        form.mode.value = mode;
      }}
    />
  );
}
