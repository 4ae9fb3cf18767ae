import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import type { SidebarModel } from '../shell/sidebar-model';
import { Button } from '../widgets/button';
import { HostChoice } from './host-choice';
import { TrustTick } from './trust-tick';

/** Printable, no spaces: what the script accepts as a key. */
const wellFormedKey = /^[\x21-\x7e]+$/;

/** Where a person tells which shop it is about, at first and whenever the key changes. */
export const connectPage: Page<object> = {
  title: ({ model, texts }) => (isConnected(model) ? texts.connect.changeTitle : texts.connect.title),
  back: ({ model }) => (isConnected(model) ? model.showHome : undefined),
  Content: ConnectForm,
  showsProblems: true,
};

const isConnected = (model: SidebarModel): boolean => model.state.value?.connection != null;

function ConnectForm() {
  const { model, texts } = useSidebar();
  const state = model.state.value;
  const host = useSignal(state?.connection?.host ?? state?.hosts[0] ?? '');
  const key = useSignal('');
  const issue = useSignal('');
  const isTrusted = useSignal(false);
  const isTrustMissed = useSignal(false);
  const installation = state?.installation ?? 'bound';

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pasted = key.value.trim();
    issue.value =
      pasted === '' ? texts.connect.keyMissing : wellFormedKey.test(pasted) ? '' : texts.connect.keyMalformed;
    isTrustMissed.value = installation === 'bound' && !isTrusted.value;
    const chosen = state?.hosts.find((known) => known === host.value);
    if (issue.value === '' && !isTrustMissed.value && chosen) void model.connection.connect(chosen, pasted);
  };
  return (
    <>
      {!isConnected(model) && <p class="lead">{texts.connect.lead}</p>}
      <form class="form" onSubmit={submit} noValidate>
        <HostChoice hosts={state?.hosts ?? []} host={host} />
        <KeyField value={key} error={issue.value || (model.problem.value?.error.message ?? '')} />
        <p class="hint">{texts.connect.privacy[installation]}</p>
        {installation === 'bound' && <TrustTick isTicked={isTrusted} isMissed={isTrustMissed} />}
        <Button look="primary" submits>
          {model.task.value ? texts.connect.submitting : texts.connect.submit}
        </Button>
      </form>
    </>
  );
}

interface KeyFieldProps {
  readonly value: { value: string };
  readonly error: string;
}

/** The key is pasted and never shown, not even to the person's own browser's memory. */
function KeyField({ value, error }: KeyFieldProps) {
  const { model, texts } = useSidebar();
  return (
    <div class="field">
      <label for="key">{texts.connect.key}</label>
      <input
        id="key"
        type="password"
        autocomplete="off"
        spellcheck={false}
        placeholder={texts.connect.keyPlaceholder}
        value={value.value}
        disabled={model.task.value !== null}
        aria-invalid={error !== ''}
        aria-describedby={error === '' ? 'key-hint' : 'key-error key-hint'}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
      />
      {error !== '' && (
        <p id="key-error" class="field-error" role="alert">
          {error}
        </p>
      )}
      <p id="key-hint" class="hint">
        {texts.connect.keyHint}
      </p>
    </div>
  );
}
