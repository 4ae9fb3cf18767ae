import { useSignal } from '@preact/signals';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';

/** Puts the report on the clipboard; where the browser forbids that, shows it to be copied by hand. */
export function CopyReport({ text }: { readonly text: string }) {
  const words = useSidebar().texts.doctor;
  const outcome = useSignal<'none' | 'copied' | 'failed'>('none');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      outcome.value = 'copied';
    } catch {
      outcome.value = 'failed';
    }
  };
  return (
    <section class="stack">
      <Button onClick={() => void copy()}>{outcome.value === 'copied' ? words.copied : words.copy}</Button>
      <p class="hint" role="status">
        {outcome.value === 'failed' ? words.copyFailed : words.copyHint}
      </p>
      {outcome.value === 'failed' && (
        <textarea
          class="report-text"
          readOnly
          rows={6}
          aria-label={words.copyFailed}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </section>
  );
}
